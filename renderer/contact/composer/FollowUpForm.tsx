import { useEffect, useRef, useState } from 'react';
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
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [tries]);
  return (
    <form
      ref={form}
      noValidate
      className={styles['form']}
      aria-label={text(`journal.${pending.type}.form`)}
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
        if (followUpFits(pending)) onAdd();
      }}
    >
      <FollowUpFields
        value={pending}
        onChange={(change) => onChange({ ...pending, ...change })}
        tried={tries > 0}
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
