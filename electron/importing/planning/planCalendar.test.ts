import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { attendancesOf } from '../../../shared/domain/journal.ts';
import { details, perform } from '../../../shared/domain/testing/journal.ts';
import { eventLists } from '../../../shared/domain/views/events.ts';
import { writePortable } from '../../../shared/i18n/index.ts';
import { commitImport } from '../commitImport.ts';
import { readFiles } from '../readFiles.ts';
import { type TestJournal, testJournal, testOptions } from '../testing/journals.ts';
import { textFile } from '../testing/reading.ts';
import { planImport } from './planImport.ts';

let target: TestJournal;
let google: string;
beforeEach(async () => {
  target = testJournal();
  google = await readFile(new URL('../calendar/fixtures/google.ics', import.meta.url), 'utf8');
  const emails = [{ label: '', value: 'Luca.Romano@example.org' }];
  perform(target.journal, {
    type: 'contact.create',
    input: { id: 'luca', details: details({ emails }), withSteps: false },
  });
});

let prefix = 0;
async function plan(text: string, ticked?: readonly string[]) {
  prefix += 1;
  const options = testOptions(`p${prefix}-`);
  const reading = await readFiles([textFile('c.ics', text)], options);
  const chosen = ticked === undefined ? {} : { ticked: new Set(ticked) };
  return { reading, options: { ...options, ...chosen } };
}
async function preview(text: string, ticked?: readonly string[]) {
  const { reading, options } = await plan(text, ticked);
  const made = await planImport(reading, target.journal, options);
  return { ...made, said: made.problems.map(({ text: problem }) => writePortable('en', problem)) };
}
async function take(text: string, ticked?: readonly string[]) {
  const { reading, options } = await plan(text, ticked);
  return commitImport(reading, target, options);
}
const titles = () =>
  [...target.journal.tables.events.values()].map(({ title }) => title).toSorted();

describe('what a calendar brings', () => {
  it('is offered, taken in one step, and nothing new the second time', async () => {
    const { offers, events } = await preview(google);
    expect(offers).toEqual([
      {
        kind: 'new',
        key: 'event 7kq2aurora31@google.example',
        ticked: true,
        title: 'Colazione del capitolo Aurora',
        place: 'Caffè del Porto, Via Roma 1, Bologna',
        startsAt: '2026-10-06T07:00',
        n: 10,
      },
      expect.objectContaining({ title: 'Aperitivo; soci e ospiti', n: 1 }),
      expect.objectContaining({ title: 'Fiera del mobile', startsAt: '2026-12-10T00:00' }),
      {
        kind: 'person',
        key: 'person marta.bellini@example.org',
        ticked: false,
        name: '',
        email: 'marta.bellini@example.org',
        n: 9,
      },
    ]);
    expect(events).toEqual({ created: 12, updated: 0, skipped: 0 });

    const { done } = await take(google);
    expect(done?.label).toMatchObject({ key: 'did.importEvents' });
    expect(target.journal.tables.events.size).toBe(12);
    expect(target.journal.tables.contacts.size).toBe(1);
    const series = [...target.journal.tables.events.values()].filter(
      ({ seriesId }) => seriesId !== null,
    );
    expect(new Set(series.map(({ seriesId }) => seriesId)).size).toBe(1);
    expect(series).toHaveLength(10);
    const last = eventLists(target.journal, '2026-12-14T00:00').ahead[0];
    expect(last?.startsAt).toBe('2026-12-15T07:00');
    expect(attendancesOf(target.journal, last?.id ?? '')).toMatchObject([
      { contactId: 'luca', expected: true, met: false },
    ]);

    expect(await take(google)).toMatchObject({
      done: null,
      events: { created: 0, updated: 0, skipped: 12 },
    });
    target.undo();
    expect(target.journal.tables.events.size).toBe(0);
    expect(target.journal.tables.attendances.size).toBe(0);
  });

  it('comes as far as it is ticked, people who are new too', async () => {
    const keys = ['event aperitivo-2@google.example', 'person marta.bellini@example.org'];
    expect((await take(google, keys)).events).toEqual({ created: 1, updated: 0, skipped: 11 });
    expect(titles()).toEqual(['Aperitivo; soci e ospiti']);
    const marta = [...target.journal.tables.contacts.values()].find(({ id }) => id !== 'luca');
    expect(marta).toMatchObject({
      name: 'marta.bellini@example.org',
      emails: [{ value: 'marta.bellini@example.org' }],
      metOn: null,
    });
    // The rest is offered again, and she is known now.
    const again = await preview(google);
    expect(again.offers.map(({ kind }) => kind)).toEqual(['new', 'new']);
    await take(google);
    const breakfast = [...target.journal.tables.events.values()].find(
      ({ startsAt }) => startsAt === '2026-12-15T07:00',
    );
    expect(attendancesOf(target.journal, breakfast?.id ?? '')).toHaveLength(2);
  });

  it('is asked about where it would change what is there', async () => {
    await take(google);
    const moved = google
      .replace('DTSTART:20261202T173000Z', 'DTSTART:20261203T173000Z')
      .replace('DTEND:20261202T190000Z', 'DTEND:20261203T190000Z\nLOCATION:Bar Centrale');
    const key = 'moved aperitivo-2@google.example';
    const { offers } = await preview(moved);
    expect(offers).toMatchObject([
      { kind: 'moved', key, ticked: false, startsAt: '2026-12-02T18:30', to: '2026-12-03T18:30' },
      { kind: 'gaining', key: 'event aperitivo-2@google.example', ticked: true },
      { kind: 'person', ticked: false },
    ]);
    const aperitif = () =>
      [...target.journal.tables.events.values()].find(({ title }) => title.startsWith('Aper'));
    await take(moved);
    expect(aperitif()).toMatchObject({ startsAt: '2026-12-02T18:30', place: 'Bar Centrale' });
    await take(moved, [key]);
    expect(aperitif()).toMatchObject({ startsAt: '2026-12-03T18:30', endsAt: '2026-12-03T20:00' });
    expect((await take(moved)).done).toBeNull();
  });

  it('counts an event once that is moved and learns something', async () => {
    await take(google);
    const moved = google
      .replace('DTSTART:20261202T173000Z', 'DTSTART:20261203T173000Z')
      .replace('DTEND:20261202T190000Z', 'DTEND:20261203T190000Z\nLOCATION:Bar Centrale');
    const keys = ['moved aperitivo-2@google.example', 'event aperitivo-2@google.example'];
    expect((await take(moved, keys)).events).toEqual({ created: 0, updated: 1, skipped: 11 });
    expect([...target.journal.tables.events.values()]).toContainEqual(
      expect.objectContaining({ startsAt: '2026-12-03T18:30', place: 'Bar Centrale' }),
    );
  });

  it('says who may be several people, and what was cancelled', async () => {
    for (const id of ['a', 'b']) {
      perform(target.journal, {
        type: 'contact.create',
        input: { id, details: details({ name: 'Priya Shah' }), withSteps: false },
      });
    }
    const apple = await readFile(
      new URL('../calendar/fixtures/apple.ics', import.meta.url),
      'utf8',
    );
    const { said, offers } = await preview(apple);
    expect(said).toEqual([
      '“Priya Shah” may be several of your contacts; nobody was chosen',
      '“Pranzo senza fuso” was cancelled; left out',
    ]);
    expect(offers.map(({ kind }) => kind)).toEqual(['new', 'new']);
  });

  it('cancels what was planned, and leaves what was attended', async () => {
    await take(google);
    const cancelled = google.replaceAll('UID:aperitivo', 'STATUS:CANCELLED\nUID:aperitivo');
    expect((await take(cancelled)).events.updated).toBe(1);
    const [event] = [...target.journal.tables.events.values()].filter(
      ({ status }) => status === 'cancelled',
    );
    expect(event?.title).toBe('Aperitivo; soci e ospiti');
    perform(target.journal, {
      type: 'event.judge',
      input: { id: event?.id ?? '', status: 'attended' },
    });
    expect((await take(cancelled)).done).toBeNull();
  });
});
