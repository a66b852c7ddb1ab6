import { useState } from 'react';
import { perform } from '../../app/perform.ts';
import { useRecord } from '../../data/hooks.ts';
import { useText } from '../../i18n/useText.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { FollowUpFields, followUpFits, type FollowUpValue } from './FollowUpFields.tsx';

/** Changes who owes what, and by when. Mount it while it is open. */
export function FollowUpDialog({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}) {
  const text = useText();
  const followUp = useRecord('followUps', id);
  const [edited, setEdited] = useState<FollowUpValue | null>(followUp);
  const [tried, setTried] = useState(false);
  if (edited === null) return null;

  async function save(value: FollowUpValue): Promise<void> {
    setTried(true);
    if (!followUpFits(value)) return;
    const { type, owner, dueOn } = value;
    await perform(
      {
        type: 'followUp.edit',
        input:
          // The words of a step come from the messages.
          type === 'step' ? { id, dueOn } : { id, type, owner, dueOn, text: value.text.trim() },
      },
      onClose,
    );
  }

  return (
    <FormDialog
      onClose={onClose}
      title={text('journal.followUp.edit')}
      onSubmit={() => save(edited)}
    >
      <FollowUpFields
        value={edited}
        onChange={(change) => setEdited({ ...edited, ...change })}
        tried={tried}
      />
    </FormDialog>
  );
}
