import { useRef, useState } from 'react';
import { navigate } from '../app/route.ts';
import { useRecord } from '../data/hooks.ts';
import { newId } from '../data/newId.ts';
import { dispatch } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { currentDay } from '../data/today.ts';
import { useText } from '../i18n/useText.ts';
import { SelectField, TextArea, TextField } from '../ui/Field.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './EventDialog.module.css';
import { EventBrake } from './EventBrake.tsx';
import { eventDialog } from './eventDialogState.ts';
import {
  type EventForm,
  formOf,
  isNextDay,
  onDay,
  readForm,
  repeats,
  type Scope,
} from './eventForm.ts';
import { useFollowing } from './useFollowing.ts';

/** Mounted once in the shell; opened with `openEventDialog`. */
export function EventDialogHost() {
  const open = useSignal(eventDialog);
  if (open === null) return null;
  return (
    <EventDialog
      key={open.eventId ?? 'new'}
      eventId={open.eventId}
      day={open.day}
      onClose={() => eventDialog.set(null)}
    />
  );
}

function EventDialog({
  eventId,
  day,
  onClose,
}: {
  readonly eventId: string | null;
  /** The day of a new event; `null`: today. */
  readonly day: string | null;
  readonly onClose: () => void;
}) {
  const text = useText();
  const event = useRecord('events', eventId ?? '');
  const [form, setForm] = useState<EventForm>(() => formOf(event, day ?? currentDay()));
  const [tried, setTried] = useState(false);
  const following = useFollowing(event);
  const first = useRef<HTMLInputElement>(null);
  const result = readForm(form);
  const errors = tried && !result.ok ? result.errors : {};
  const error = (field: keyof EventForm) => {
    const key = errors[field];
    return key === undefined ? null : text(key as 'event.error.title');
  };
  const set =
    (field: keyof EventForm) => (change: { readonly target: { readonly value: string } }) =>
      setForm({ ...form, [field]: change.target.value });

  async function save(): Promise<void> {
    setTried(true);
    if (!result.ok) return;
    const id = eventId ?? newId();
    const { details, days } = result;
    const seriesId = days.length > 1 ? newId() : null;
    const done = await dispatch(
      eventId === null
        ? {
            type: 'event.createMany',
            input: {
              events: days.map((on, index) => ({
                id: index === 0 ? id : newId(),
                details: { ...onDay(details, on), seriesId },
              })),
            },
          }
        : { type: 'event.edit', input: { id, details, scope: form.scope } },
    );
    if (done === null) return;
    onClose();
    if (eventId === null) navigate({ page: 'event', id });
  }

  return (
    <FormDialog
      onClose={onClose}
      title={text(eventId === null ? 'event.dialog.new' : 'event.dialog.edit')}
      initialFocus={first}
      onSubmit={save}
    >
      <TextField
        ref={first}
        label={text('event.title')}
        value={form.title}
        onChange={set('title')}
        error={error('title')}
        required
      />
      <EventBrake day={form.day} eventId={eventId} />
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
          hint={isNextDay(form) ? text('event.end.nextDay') : undefined}
        />
      </div>
      <div className={styles['when']}>
        <TextField
          label={text('event.hosts')}
          value={form.hosts}
          onChange={set('hosts')}
          dir="auto"
        />
        <TextField label={text('event.cost')} value={form.cost} onChange={set('cost')} />
        <TextField
          type="number"
          min={1}
          max={1000}
          label={text('event.cap')}
          value={form.cap}
          onChange={set('cap')}
          error={error('cap')}
        />
      </div>
      {eventId === null ? (
        <div className={styles['when']}>
          <SelectField
            label={text('event.repeat')}
            value={form.repeat}
            onChange={(change) =>
              setForm({
                ...form,
                repeat: repeats.find((name) => name === change.target.value) ?? 'never',
              })
            }
          >
            {repeats.map((name) => (
              <option key={name} value={name}>
                {text(`event.repeat.${name}`)}
              </option>
            ))}
          </SelectField>
          {form.repeat === 'never' ? null : (
            <TextField
              type="number"
              min={1}
              max={60}
              label={text('event.times')}
              value={form.times}
              onChange={set('times')}
              error={error('times')}
            />
          )}
        </div>
      ) : null}
      <TextArea
        label={text('event.intention')}
        hint={text('event.intention.hint')}
        value={form.intention}
        onChange={set('intention')}
        rows={2}
      />
      <TextArea
        label={text('event.description')}
        value={form.description}
        onChange={set('description')}
        rows={2}
        dir="auto"
      />
      {following === 0 ? null : (
        <Segmented<Scope>
          label={text('event.scope')}
          value={form.scope}
          onChange={(scope) => setForm({ ...form, scope })}
          options={[
            { value: 'one', label: text('event.scope.one') },
            { value: 'following', label: text('event.scope.following', { n: following }) },
          ]}
        />
      )}
    </FormDialog>
  );
}
