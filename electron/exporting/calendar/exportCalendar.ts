import { byStart } from '../../../shared/domain/byStart.ts';
import type { Journal } from '../../../shared/domain/journal.ts';
import type { NetworkingEvent } from '../../../shared/domain/records/event.ts';
import { createBreather } from '../../importing/breather.ts';
import { foldLine } from '../vcard/foldLine.ts';
import { writeEvent } from './writeEvent.ts';

/** Which events: all, one, or those of a series. */
export type WhichEvents =
  | { readonly kind: 'all' }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'series'; readonly seriesId: string };

/** In the order in which they begin. */
export function eventsToExport(journal: Journal, which: WhichEvents): NetworkingEvent[] {
  return [...journal.tables.events.values()].filter((event) => isMeant(event, which)).sort(byStart);
}

function isMeant(event: NetworkingEvent, which: WhichEvents): boolean {
  switch (which.kind) {
    case 'all':
      return true;
    case 'event':
      return event.id === which.id;
    case 'series':
      return event.seriesId === which.seriesId;
  }
}

/**
 * Events as one calendar (RFC 5545), one at a time.
 * @param zone the person's own, by whose clocks the events are dated
 * @param now in UTC
 */
export async function* exportCalendar(
  events: readonly NetworkingEvent[],
  { zone, now }: { readonly zone: string; readonly now: string },
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const breather = createBreather(signal);
  // A publication has no attendees (RFC 5546, 3.2.1): no calendar may write to them.
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Coltiva//Coltiva//EN'];
  yield [...head, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'].map(foldLine).join('');
  for (const event of events) {
    yield writeEvent(event, zone, now).map(foldLine).join('');
    if (breather.due()) await breather.pause();
  }
  yield foldLine('END:VCALENDAR');
}
