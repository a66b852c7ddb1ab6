import { type ReactNode, useState } from 'react';
import { isDay } from '../../../shared/domain/day.ts';
import { useText } from '../../i18n/useText.ts';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/Field.tsx';
import { EventChoice } from './EventChoice.tsx';
import { PitchedTick } from './PitchedTick.tsx';
import { PrintSwitch } from './PrintSwitch.tsx';
import styles from './MoreAboutNote.module.css';
import type { NoteFields } from './noteFields.ts';

const MINUTES_MAX = 100_000;
const REMEMBER_MAX = 2000;

/** Day, minutes, event, the line to remember, and whether it may be printed. */
export function MoreAboutNote({
  contactId,
  fields,
  onChange,
  children,
}: {
  readonly contactId: string;
  readonly fields: NoteFields;
  readonly onChange: (change: Partial<NoteFields>) => void;
  /** What stands at the end of the last row. */
  readonly children: ReactNode;
}) {
  const text = useText();
  // What is typed stays in the field even while it cannot be saved.
  const [on, setOn] = useState<string>(fields.on);
  const [minutes, setMinutes] = useState(fields.minutes === null ? '' : String(fields.minutes));
  const [remember, setRemember] = useState(fields.remember);

  function changeOn(typed: string): void {
    setOn(typed);
    if (isDay(typed)) onChange({ on: typed });
  }
  function changeMinutes(typed: string): void {
    setMinutes(typed);
    if (minutesFit(typed)) onChange({ minutes: typed === '' ? null : Number(typed) });
  }
  function changeRemember(typed: string): void {
    setRemember(typed);
    if (typed.length <= REMEMBER_MAX) onChange({ remember: typed });
  }

  return (
    <div className={styles['more']}>
      <div className={styles['day']}>
        <DateField
          label={text('journal.on')}
          value={on}
          onChange={changeOn}
          error={isDay(on) ? null : text('journal.error.day')}
        />
      </div>
      <div className={styles['minutes']}>
        <TextField
          label={text('journal.minutes')}
          inputMode="numeric"
          value={minutes}
          onChange={(event) => changeMinutes(event.target.value.trim())}
          error={minutesFit(minutes) ? null : text('journal.error.minutes', { max: MINUTES_MAX })}
        />
      </div>
      {fields.kind === 'event' || fields.eventId !== null ? (
        <div className={styles['event']}>
          <EventChoice
            contactId={contactId}
            value={fields.eventId}
            onChange={(eventId) => onChange({ eventId })}
          />
        </div>
      ) : null}
      <div className={styles['remember']}>
        <TextField
          label={text('journal.remember')}
          hint={text('journal.remember.hint')}
          dir="auto"
          value={remember}
          onChange={(event) => changeRemember(event.target.value)}
          error={
            remember.length <= REMEMBER_MAX
              ? null
              : text('journal.error.remember', { max: REMEMBER_MAX })
          }
        />
      </div>
      <div className={styles['last']}>
        <PitchedTick
          contactId={contactId}
          value={fields.pitched}
          onChange={(pitched) => onChange({ pitched })}
        />
        <PrintSwitch value={fields.printable} onChange={(printable) => onChange({ printable })} />
        {children}
      </div>
    </div>
  );
}

function minutesFit(typed: string): boolean {
  return /^\d{0,6}$/.test(typed) && Number(typed) <= MINUTES_MAX;
}
