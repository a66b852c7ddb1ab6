import { useState } from 'react';
import type { DueItem } from '../../shared/domain/views/today.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/Field.tsx';
import { skip } from './actions.ts';
import { followUpWords } from './followUpWords.ts';
import { keepingPlace } from './rows.ts';

/** Asks why; the reason stays in the journal beside the step. */
export function SkipDialog({
  item: { followUp, contact },
  onClose,
}: {
  readonly item: DueItem;
  readonly onClose: () => void;
}) {
  const text = useText();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={text('today.skip.title')}
      description={`${followUpWords(followUp, text)} · ${contact.name}`}
      onSubmit={() => {
        onClose();
        void keepingPlace(followUp.id, () => skip(followUp.id, reason.trim()));
      }}
      actions={
        <>
          <Button onClick={onClose}>{text('action.cancel')}</Button>
          <Button tone="primary" type="submit">
            {text('today.skip.confirm')}
          </Button>
        </>
      }
    >
      <TextField
        label={text('today.skip.why')}
        hint={text('today.skip.hint')}
        value={reason}
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
