import type { Day } from '../../../shared/domain/day.ts';
import { isAllDay } from '../../../shared/domain/views/events.ts';
import type { DayEvent } from '../../../shared/domain/views/month.ts';
import { formatDay, formatTime } from '../../../shared/i18n/dates.ts';
import type { Language, Text } from '../../../shared/i18n/index.ts';

/** When it begins, in a word: "7:00", "all day", "until 1:00". */
export function timeOn({ event, goesOn }: DayEvent, text: Text): string {
  if (isAllDay(event)) return text('events.month.allDay');
  if (!goesOn) return formatTime(event.startsAt);
  return text('events.month.until', { time: formatTime(event.endsAt ?? event.startsAt) });
}

/** All that a day of the grid says, for whoever does not see it. */
export function dayWords(
  day: Day,
  events: readonly DayEvent[],
  text: Text,
  language: Language,
): string {
  const date = formatDay(day, 'long', language);
  const said = events.map((of) => `${timeOn(of, text)} ${of.event.title}`);
  return events.length === 0
    ? date
    : `${date}, ${text('events.month.count', { n: events.length })}: ${said.join(', ')}`;
}
