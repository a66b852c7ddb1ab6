import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../i18n/useText.ts';
import { FollowUpFields, followUpFits } from '../follow-up/FollowUpFields.tsx';
import styles from './FollowUpForm.module.css';
import type { PendingFollowUp } from './pendingFollowUp.ts';

/** A promise or reminder, written without leaving the note. */
export function FollowUpForm({
  pending,
  onChange,
  onAdd,
  onCancel,
}: {
  readonly pending: PendingFollowUp;
  readonly onChange: (pending: PendingFollowUp) => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}) {
  const text = useText();
  const [tried, setTried] = useState(false);
  return (
    <form
      noValidate
      className={styles['form']}
      aria-label={text(`journal.${pending.type}.form`)}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (followUpFits(pending)) onAdd();
      }}
    >
      <FollowUpFields
        value={pending}
        onChange={(change) => onChange({ ...pending, ...change })}
        tried={tried}
        takesFocus
      />
      <div className={styles['actions']}>
        <Button onClick={onCancel}>{text('action.cancel')}</Button>
        <Button tone="primary" type="submit">
          {text('action.add')}
        </Button>
      </div>
    </form>
  );
}
