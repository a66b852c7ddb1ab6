import { addDays, type Day } from '../../../shared/domain/day.ts';
import { portable } from '../../../shared/i18n/index.ts';
import { excerpt } from '../problem.ts';
import { textOf } from '../vcard/property.ts';
import { assemble, uidOf } from './assemble.ts';
import { calendarParts, type Component } from './components.ts';
import type { CalendarEntry } from './entry.ts';
import { type EventReading, type RawEvent, readEvent } from './readEvent.ts';
import { Zones } from './zones.ts';

export interface CalendarReading extends EventReading {
  readonly today: Day;
  /** The person's own time zone. */
  readonly zone: string;
}

/** So far back and ahead of today a series is laid out; it may have no end. */
const HORIZON_DAYS = 365;

/**
 * The events of a calendar (RFC 5545), those of one series together; `null` for a piece of the
 * file that is read but yields nothing yet. Never throws.
 */
export function* readCalendar(
  text: string,
  reading: CalendarReading,
): Generator<CalendarEntry | null> {
  const { file, problems, today } = reading;
  const zones = new Zones(text, reading.zone);
  const byUid = new Map<string, RawEvent[]>();
  for (const part of calendarParts(text)) {
    switch (part.kind) {
      case 'event': {
        const raw = readEvent(part.component, reading);
        if (raw === null) break;
        const uid = uidOf(raw, zones);
        byUid.set(uid, [...(byUid.get(uid) ?? []), raw]);
        break;
      }
      case 'unfinished':
        problems.add(
          file,
          part.component.line,
          portable('import.problem.unfinishedEvent', { text: excerpt(titleOf(part.component)) }),
        );
        break;
      case 'other':
        problems.add(file, part.line, portable('import.problem.noEvent', { name: part.name }));
        break;
      case 'stray':
        problems.add(
          file,
          part.line.line,
          portable('import.problem.calendarLine', { text: excerpt(part.line.raw) }),
        );
        break;
    }
    yield null;
  }
  const horizon = { from: addDays(today, -HORIZON_DAYS), to: addDays(today, HORIZON_DAYS) };
  const series = new Map<string, CalendarEntry>();
  for (const raws of byUid.values()) {
    const entry = assemble(raws, { ...reading, zones, horizon });
    if (entry !== null && entry.ownSeriesId !== null) {
      const known = series.get(entry.key);
      series.set(entry.key, known ? joined(known, entry) : entry);
      yield null;
    } else yield entry;
  }
  yield* series.values();
  for (const zone of zones.unknown) {
    problems.add(file, null, portable('import.problem.zone', { zone: excerpt(zone) }));
  }
}

/** The meetings of a series of Coltiva's own stand one by one in the file. */
function joined(series: CalendarEntry, more: CalendarEntry): CalendarEntry {
  return { ...series, meetings: [...series.meetings, ...more.meetings] };
}

function titleOf({ lines }: Component): string {
  const summary = lines.find(({ property }) => property?.name === 'SUMMARY')?.property;
  return summary ? textOf(summary) : '';
}
