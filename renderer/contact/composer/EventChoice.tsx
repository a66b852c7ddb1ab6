import { useCallback } from 'react';
import { byStart } from '../../../shared/domain/byStart.ts';
import type { Journal } from '../../../shared/domain/journal.ts';
import type { NetworkingEvent } from '../../../shared/domain/records/event.ts';
import { formatDay } from '../../../shared/i18n/dates.ts';
import { useTablesView } from '../../data/hooks.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { SelectField } from '../../ui/Field.tsx';

/** So many are enough; a note is about a recent event. */
const SHOWN = 30;

/** Which event the note is about: the contact's own first, then the latest. */
export function EventChoice({
  contactId,
  value,
  onChange,
}: {
  readonly contactId: string;
  readonly value: string | null;
  readonly onChange: (eventId: string | null) => void;
}) {
  const text = useText();
  const language = useLanguage();
  const events = useTablesView(
    ['events', 'attendances'],
    useCallback((journal: Journal) => choices(journal, contactId, value), [contactId, value]),
  );
  return (
    <SelectField
      label={text('journal.event')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{text('journal.event.none')}</option>
      {events.map(({ id, title, startsAt }) => (
        <option key={id} value={id}>
          {`${title.slice(0, 80)} · ${formatDay(startsAt.slice(0, 10), 'medium', language)}`}
        </option>
      ))}
    </SelectField>
  );
}

function choices(journal: Journal, contactId: string, chosen: string | null): NetworkingEvent[] {
  const own = new Set<string>();
  for (const id of journal.idsOf('attendances', contactId)) {
    const attendance = journal.tables.attendances.get(id);
    if (attendance) own.add(attendance.eventId);
  }
  const rank = ({ id }: NetworkingEvent): number => (id === chosen ? 0 : own.has(id) ? 1 : 2);
  return [...journal.tables.events.values()]
    .toSorted((a, b) => rank(a) - rank(b) || byStart(b, a))
    .slice(0, SHOWN);
}
