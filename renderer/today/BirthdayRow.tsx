import type { BirthdayItem } from '../../shared/domain/views/birthdays.ts';
import { formatDayNear } from '../../shared/i18n/dates.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { TouchRow } from './TouchRow.tsx';

/** A birthday today or in the days ahead. */
export function BirthdayRow({ item: { contact, on, turns } }: { readonly item: BirthdayItem }) {
  const text = useText();
  const today = useToday();
  const day = formatDayNear(on, today, useLanguage());
  return (
    <TouchRow contact={contact}>
      {[
        on === today ? text('today.birthday.today') : day,
        turns === null ? '' : text('today.birthday.turns', { n: turns }),
      ]
        .filter(Boolean)
        .join(', ')}
    </TouchRow>
  );
}
