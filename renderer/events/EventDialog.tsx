import { type SubmitEvent, useId, useRef, useState } from 'react';
import { navigate } from '../app/route.ts';
import { useRecord } from '../data/hooks.ts';
import { newId } from '../data/newId.ts';
import { dispatch } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { currentDay } from '../data/today.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import styles from './EventDialog.module.css';
import { eventDialog } from './eventDialogState.ts';
import { type EventForm, formOf, readForm } from './eventForm.ts';

/** Mounted once in the shell; opened with `openEventDialog`. */
export function EventDialogHost() {
  const open = useSignal(eventDialog);
  if (open === null) return null;
  return (
    <EventDialog
      key={open.eventId ?? 'new'}
      eventId={open.eventId}
      onClose={() => eventDialog.set(null)}
    />
  );
}

function EventDialog({
  eventId,
  onClose,
}: {
  readonly eventId: string | null;
  readonly onClose: () => void;
}) {
  const text = useText();
  const event = useRecord('events', eventId ?? '');
  const [form, setForm] = useState<EventForm>(() => formOf(event, currentDay()));
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const formId = useId();
  const result = readForm(form);
  const errors = tried && !result.ok ? result.errors : {};
  const error = (field: keyof EventForm) => {
    const key = errors[field];
    return key === undefined ? null : text(key as 'event.error.title');
  };
  const set =
    (field: keyof EventForm) => (change: { readonly target: { readonly value: string } }) =>
      setForm({ ...form, [field]: change.target.value });

  async function save(submission: SubmitEvent): Promise<void> {
    submission.preventDefault();
    setTried(true);
    if (!result.ok) return;
    const id = eventId ?? newId();
    const done = await dispatch(
      eventId === null
        ? { type: 'event.create', input: { id, details: result.details } }
        : { type: 'event.edit', input: { id, details: result.details } },
    );
    if (done === null) return;
    onClose();
    if (eventId === null) navigate({ page: 'event', id });
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={text(eventId === null ? 'event.dialog.new' : 'event.dialog.edit')}
      initialFocus={first}
      actions={
        <>
          <Button onClick={onClose}>{text('action.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId}>
            {text('action.save')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles['form']}
        onSubmit={(submission) => void save(submission)}
        noValidate
      >
        <TextField
          ref={first}
          label={text('event.title')}
          value={form.title}
          onChange={set('title')}
          error={error('title')}
          required
        />
        <TextField label={text('event.place')} value={form.place} onChange={set('place')} />
        <div className={styles['when']}>
          <TextField
            type="date"
            label={text('event.day')}
            value={form.day}
            onChange={set('day')}
            error={error('day')}
            required
          />
          <TextField
            type="time"
            label={text('event.start')}
            value={form.start}
            onChange={set('start')}
            error={error('start')}
            required
          />
          <TextField
            type="time"
            label={text('event.end')}
            value={form.end}
            onChange={set('end')}
            error={error('end')}
          />
        </div>
        <TextArea
          label={text('event.intention')}
          hint={text('event.intention.hint')}
          value={form.intention}
          onChange={set('intention')}
          rows={2}
        />
      </form>
    </Dialog>
  );
}
