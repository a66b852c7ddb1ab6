import { stepWords } from '../../shared/domain/stepWords.ts';
import { useState } from 'react';
import type { FollowUp } from '../../shared/domain/records/followUp.ts';
import { useRecord } from '../data/hooks.ts';
import { useText } from '../i18n/useText.ts';
import { FormDialog } from '../ui/FormDialog.tsx';
import { TextField } from '../ui/Field.tsx';

export type OutcomeKind = NonNullable<FollowUp['outcome']>['kind'];

/** Closes a follow-up with a few words: how it went, or why it is skipped. */
export function OutcomeDialog({
  followUpId,
  kind,
  onClose,
  onOutcome,
}: {
  readonly followUpId: string;
  readonly kind: OutcomeKind;
  readonly onClose: () => void;
  /** @param note trimmed; may be empty */
  readonly onOutcome: (note: string) => void;
}) {
  const text = useText();
  const followUp = useRecord('followUps', followUpId);
  const contact = useRecord('contacts', followUp?.contactId ?? '');
  const [note, setNote] = useState('');
  if (followUp === null) return null;
  const what = stepWords(followUp, text);
  return (
    <FormDialog
      size="small"
      onClose={onClose}
      title={text(`followUp.${kind}.title`)}
      description={`${what} · ${contact?.name ?? ''}`}
      onSubmit={() => {
        onClose();
        onOutcome(note.trim());
      }}
      confirm={text(`followUp.${kind}.confirm`)}
    >
      <TextField
        label={text(`followUp.${kind}.note`)}
        hint={text('followUp.note.hint')}
        dir="auto"
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
