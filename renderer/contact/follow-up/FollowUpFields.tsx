import { addDays, isDay } from '../../../shared/domain/day.ts';
import { findDayPhrase } from '../../../shared/domain/dayPhrase.ts';
import { LINE_MAX } from '../../../shared/domain/records/fields.ts';
import type { FollowUp } from '../../../shared/domain/records/followUp.ts';
import { useToday } from '../../data/today.ts';
import { formatDay } from '../../../shared/i18n/dates.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './FollowUpFields.module.css';

export interface FollowUpValue {
  readonly type: FollowUp['type'];
  readonly owner: FollowUp['owner'];
  readonly text: string;
  /** `null` for no date. */
  readonly dueOn: string | null;
}

/** Whether it can be saved. A step has no words of its own. */
export function followUpFits({ type, text, dueOn }: FollowUpValue): boolean {
  return (
    (type === 'step' || text.trim() !== '') &&
    text.length <= LINE_MAX &&
    (dueOn === null || isDay(dueOn))
  );
}

const shortcuts = [
  ['tomorrow', 1],
  ['week', 7],
  ['month', 30],
] as const;

/** Who owes what, and by when. */
export function FollowUpFields({
  value,
  onChange,
  tried,
  takesFocus = false,
}: {
  readonly value: FollowUpValue;
  readonly onChange: (change: Partial<Pick<FollowUpValue, 'owner' | 'text' | 'dueOn'>>) => void;
  /** It has been tried to save, so what is missing is said. */
  readonly tried: boolean;
  readonly takesFocus?: boolean;
}) {
  const text = useText();
  const today = useToday();
  const language = useLanguage();
  const { type, owner, dueOn } = value;
  const found = findDayPhrase(value.text, today)?.day ?? null;
  const understood = found === dueOn ? found : null;

  /** "Send the list by Friday": the day follows the words while they change it. */
  function changeText(words: string): void {
    const day = findDayPhrase(words, today)?.day ?? null;
    const changed = day !== null && day !== findDayPhrase(value.text, today)?.day;
    onChange({ text: words, ...(changed ? { dueOn: day } : {}) });
  }

  return (
    <>
      {type === 'promise' ? (
        <Segmented
          label={text('journal.owner')}
          labelHidden
          options={(['me', 'them'] as const).map((who) => ({
            value: who,
            label: text(`journal.owner.${who}`),
          }))}
          value={owner}
          onChange={(who) => onChange({ owner: who })}
        />
      ) : null}
      {type === 'step' ? null : (
        <TextField
          label={text(`journal.${type}.text`)}
          dir="auto"
          // The person has just asked for this form.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={takesFocus}
          value={value.text}
          onChange={(event) => changeText(event.target.value)}
          hint={
            understood === null
              ? undefined
              : text('journal.dueOn.understood', { day: formatDay(understood, 'long', language) })
          }
          error={textError()}
        />
      )}
      <div className={styles['due']}>
        <DateField
          label={text('journal.dueOn')}
          value={dueOn ?? ''}
          onChange={(day) => onChange({ dueOn: day === '' ? null : day })}
          error={dueOn === null || isDay(dueOn) ? null : text('contact.error.day')}
        />
        {shortcuts.map(([name, days]) => (
          <button
            key={name}
            type="button"
            className={styles['shortcut']}
            aria-pressed={dueOn === addDays(today, days)}
            onClick={() => onChange({ dueOn: addDays(today, days) })}
          >
            {text(`journal.dueOn.${name}`)}
          </button>
        ))}
        <button
          type="button"
          className={styles['shortcut']}
          aria-pressed={dueOn === null}
          onClick={() => onChange({ dueOn: null })}
        >
          {text('journal.dueOn.none')}
        </button>
      </div>
    </>
  );

  function textError(): string | null {
    if (value.text.length > LINE_MAX) return text('contact.error.tooLong', { max: LINE_MAX });
    return tried && value.text.trim() === '' ? text('journal.followUp.text.needed') : null;
  }
}
