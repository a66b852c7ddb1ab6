import { useId } from 'react';
import { useLanguage, useText } from '../../i18n/useText.ts';
import field from '../../ui/Field.module.css';
import { SelectField, TextField } from '../../ui/Field.tsx';
import styles from './BirthdayFields.module.css';
import type { DetailsForm } from './detailsForm.ts';

const months = Array.from({ length: 12 }, (_, index) => index);

/** Day, month and, if known, year. */
export function BirthdayFields({
  value,
  error,
  onChange,
}: {
  readonly value: DetailsForm['birthday'];
  readonly error: string | null;
  readonly onChange: (value: DetailsForm['birthday']) => void;
}) {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const invalid = error ? ({ 'aria-invalid': true } as const) : {};
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return (
    <fieldset className={styles['birthday']} aria-describedby={`${id}-says`}>
      <legend>{text('contact.birthday')}</legend>
      <div className={styles['parts']}>
        <TextField
          label={text('contact.birthday.day')}
          inputMode="numeric"
          maxLength={2}
          {...invalid}
          value={value.day}
          onChange={(event) => onChange({ ...value, day: event.target.value })}
        />
        <SelectField
          label={text('contact.birthday.month')}
          value={value.month}
          onChange={(event) => onChange({ ...value, month: event.target.value })}
        >
          <option value="" />
          {months.map((month) => (
            <option key={month} value={month + 1}>
              {monthName.format(Date.UTC(2000, month, 1))}
            </option>
          ))}
        </SelectField>
        <TextField
          label={text('contact.birthday.year')}
          inputMode="numeric"
          maxLength={4}
          value={value.year}
          onChange={(event) => onChange({ ...value, year: event.target.value })}
        />
      </div>
      <p id={`${id}-says`} className={error ? field['error'] : field['hint']}>
        {error ?? text('contact.birthday.hint')}
      </p>
    </fieldset>
  );
}
