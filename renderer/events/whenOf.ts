import type { NetworkingEvent } from '../../shared/domain/records/event.ts';
import { isAllDay } from '../../shared/domain/views/events.ts';
import { formatDay, formatTime } from '../../shared/i18n/dates.ts';
import type { Language, Text } from '../../shared/i18n/index.ts';

/** "Tuesday 1 December 2026, 7:00–8:30"; an end on another day says which. */
export function whenOf(event: NetworkingEvent, text: Text, language: Language): string {
  const { startsAt, endsAt } = event;
  const [first, last] = [startsAt, endsAt ?? startsAt].map((local) => local.slice(0, 10));
  const day = (which: string | undefined): string => formatDay(which ?? '', 'long', language);
  if (isAllDay(event)) {
    return first === last
      ? text('event.allDay', { day: day(first) })
      : text('event.allDays', { first: day(first), last: day(last) });
  }
  const start = `${day(first)}, ${formatTime(startsAt)}`;
  if (endsAt === null) return start;
  // Until one in the morning is still the same evening.
  const isLong = endsAt.slice(0, 10) > startsAt.slice(0, 10) && endsAt.slice(11) >= '12:00';
  return `${start}–${isLong ? `${day(last)}, ` : ''}${formatTime(endsAt)}`;
}
