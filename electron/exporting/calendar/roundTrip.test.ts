import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromEpochDay, toEpochDay } from '../../../shared/domain/day.ts';
import type { Change } from '../../../shared/domain/tables.ts';
import { blankEvent, type NetworkingEvent } from '../../../shared/domain/records/event.ts';
import { instantOf, wallTime } from '../../../shared/domain/zone.ts';
import { commitImport } from '../../importing/commitImport.ts';
import { readFiles } from '../../importing/readFiles.ts';
import { testJournal, testOptions } from '../../importing/testing/journals.ts';
import { textFile } from '../../importing/testing/reading.ts';
import { eventsToExport, exportCalendar } from './exportCalendar.ts';

const now = '2026-11-24T09:00:00.000Z';

async function calendarOf(events: readonly NetworkingEvent[], zone: string): Promise<string> {
  let text = '';
  for await (const piece of exportCalendar(events, { zone, now })) text += piece;
  return text;
}

async function importInto(target: ReturnType<typeof testJournal>, text: string, zone: string) {
  const options = { ...testOptions('new'), zone };
  return commitImport(await readFiles([textFile('x.ics', text)], options), target, options);
}

function added(event: NetworkingEvent): Change {
  return { table: 'events', id: event.id, before: null, after: event };
}

/** What leaves the journal with a calendar; the rest is private. */
function shown({
  title,
  place,
  startsAt,
  endsAt,
  hosts,
  cost,
  description,
  ...event
}: NetworkingEvent) {
  const { id, seriesId, calendarUid } = event;
  return { id, title, place, startsAt, endsAt, hosts, cost, description, seriesId, calendarUid };
}

const zones = ['Europe/Rome', 'America/New_York', 'Asia/Kolkata', 'UTC'];
const words = fc.string({ unit: 'grapheme', maxLength: 120 });
/** As a form keeps a text of one line: nothing around it, no runs of space, nothing unprintable. */
// oxlint-disable-next-line no-control-regex
const line = words.map((text) => text.replaceAll(/[\s\u0000-\u001f\u007f]+/g, ' ').trim());
const minute = fc.integer({ min: 0, max: 1439 });
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const day = fc
  .integer({ min: toEpochDay('2025-12-01'), max: toEpochDay('2027-11-01') })
  .map(fromEpochDay);

const anyEvent = fc
  .record({
    title: line.map((text) => text || 'Breakfast'),
    place: line,
    hosts: line,
    cost: line,
    description: fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n').trim()),
    start: fc.tuple(day, minute).map(([on, at]) => `${on}T${clock(at)}`),
    length: fc.option(fc.integer({ min: 0, max: 3000 })),
    seriesId: fc.option(fc.constantFrom('weekly', 'monthly')),
    allDay: fc.boolean(),
  })
  .map(({ start, length, allDay, ...rest }) => {
    const startDay = start.slice(0, 10);
    const later = (minutes: number): string =>
      new Date(Date.parse(`${start}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
    const times = allDay
      ? { startsAt: `${startDay}T00:00`, endsAt: `${addDays(startDay, (length ?? 0) % 5)}T23:59` }
      : { startsAt: start, endsAt: length === null ? null : later(length) };
    return { ...blankEvent, ...rest, ...times };
  });

describe('events written as a calendar', () => {
  it('come back as they were, into an empty journal and into their own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyEvent, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...zones),
        async (drafts, zone) => {
          const exists = (local: string | null): boolean =>
            local === null || wallTime(instantOf(local, zone), zone) === local;
          const events = drafts.map(
            (draft, index): NetworkingEvent => ({ ...draft, id: `e${index}`, createdAt: now }),
          );
          fc.pre(
            events.every(
              ({ startsAt, endsAt }) =>
                // A time that clocks skip, or an end in the hour that they show twice.
                exists(startsAt) &&
                exists(endsAt) &&
                (endsAt === null || instantOf(endsAt, zone) >= instantOf(startsAt, zone)),
            ),
          );
          const source = testJournal(...events.map(added));
          const text = await calendarOf(eventsToExport(source.journal, { kind: 'all' }), zone);
          for (const written of text.split('\r\n')) {
            expect(Buffer.byteLength(written)).toBeLessThanOrEqual(75);
          }

          const empty = testJournal();
          await importInto(empty, text, zone);
          const back = [...empty.journal.tables.events.values()];
          expect(back.map(shown).sort(byId)).toEqual(events.map(shown).sort(byId));

          expect((await importInto(source, text, zone)).done).toBeNull();
          expect((await importInto(empty, text, zone)).done).toBeNull();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('keep what is private to themselves', async () => {
    const text = await calendarOf(
      [
        {
          ...blankEvent,
          id: 'e',
          createdAt: now,
          title: 'Breakfast',
          startsAt: '2026-12-01T07:00',
          intention: 'Meet the bank',
          verdict: 'drop',
        },
      ],
      'Europe/Rome',
    );
    expect(text).toContain('DTSTART:20261201T060000Z');
    expect(text).not.toMatch(/bank|drop|ATTENDEE/);
  });

  it('go back to the calendar they came from under its own names', async () => {
    const series =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a/b@example.org\nSUMMARY:X\nDTSTART;TZID=Europe/Rome:20261020T070000\nRRULE:FREQ=WEEKLY;COUNT=2\nEND:VEVENT\nEND:VCALENDAR\n';
    const target = testJournal();
    expect((await importInto(target, series, 'Europe/Rome')).events.created).toBe(2);
    const [first] = target.journal.tables.events.values();
    const one = eventsToExport(target.journal, { kind: 'event', id: first?.id ?? '' });
    const text = await calendarOf(one, 'Europe/Rome');
    expect(text).toContain('UID:a/b@example.org\r\n');
    expect(text).toContain('RECURRENCE-ID:20261020T050000Z\r\n');
    const all = eventsToExport(target.journal, { kind: 'series', seriesId: first?.seriesId ?? '' });
    expect(all).toHaveLength(2);
    const back = await importInto(target, await calendarOf(all, 'Europe/Rome'), 'Europe/Rome');
    expect(back).toMatchObject({ done: null, events: { created: 0, updated: 0, skipped: 2 } });
  });
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
