import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writePortable } from '../../../shared/i18n/index.ts';
import { testOptions } from '../testing/journals.ts';
import { textFile } from '../testing/reading.ts';
import { readFiles } from '../readFiles.ts';
import type { Meeting } from './entry.ts';

async function read(text: string, zone = 'Europe/Rome') {
  const reading = await readFiles([textFile('file.ics', text)], { ...testOptions(), zone });
  return {
    entries: reading.entries,
    meetings: reading.entries.flatMap(({ meetings }) => meetings),
    problems: reading.problems.map(
      ({ line, text: said }) => `${line ?? '-'}: ${writePortable('en', said)}`,
    ),
    unmapped: reading.unmapped,
    refusal: reading.files[0]?.refusal?.key ?? null,
  };
}

function fixture(name: string): Promise<string> {
  return readFile(new URL(`fixtures/${name}.ics`, import.meta.url), 'utf8');
}

function event(...lines: readonly string[]): string {
  const whole = ['UID:x@example.org', 'SUMMARY:Breakfast', ...lines];
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n${whole.join('\r\n')}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
}

const span = ({ details }: Meeting) => `${details.startsAt} ${details.endsAt ?? '-'}`;

describe('a calendar of Google’s', () => {
  it('is read with its series, what stands instead of one of them, and whole days', async () => {
    const { entries, problems, unmapped } = await read(await fixture('google'));
    expect(entries.map(({ key, isSeries, meetings }) => [key, isSeries, meetings.length])).toEqual([
      ['7kq2aurora31@google.example', true, 10],
      ['aperitivo-2@google.example', false, 1],
      ['fiera@google.example', false, 1],
    ]);
    const [series, aperitif, fair] = entries;
    expect(series?.meetings.map(span)).toEqual([
      '2026-10-06T07:00 2026-10-06T08:30',
      '2026-10-13T07:00 2026-10-13T08:30',
      '2026-10-20T07:00 2026-10-20T08:30',
      // The clocks went back on 25 October; breakfast is at seven all the same.
      '2026-10-27T07:00 2026-10-27T08:30',
      '2026-11-03T07:00 2026-11-03T08:30',
      '2026-11-10T07:00 2026-11-10T08:30',
      '2026-11-17T07:00 2026-11-17T08:30',
      '2026-11-25T07:30 2026-11-25T09:00',
      '2026-12-01T07:00 2026-12-01T08:30',
      '2026-12-15T07:00 2026-12-15T08:30',
    ]);
    expect(series?.meetings[7]?.details.title).toBe('Colazione del capitolo Aurora (spostata)');
    expect(series?.meetings[7]?.uid).toBe('7kq2aurora31@google.example/20261124T060000Z');
    expect(series?.meetings[0]?.details).toMatchObject({
      place: 'Caffè del Porto, Via Roma 1, Bologna',
      hosts: 'Capitolo Aurora',
      description: 'Colazione del capitolo.\nPorta dieci biglietti & buon umore.',
    });
    expect(series?.meetings[0]?.invitees).toEqual([
      { name: 'Luca Romano', email: 'luca.romano@example.org' },
      { name: '', email: 'marta.bellini@example.org' },
    ]);
    expect(aperitif?.meetings[0]?.details).toMatchObject({
      title: 'Aperitivo; soci e ospiti',
      startsAt: '2026-12-02T18:30',
    });
    expect(fair?.meetings.map(span)).toEqual(['2026-12-10T00:00 2026-12-11T23:59']);
    expect(problems).toEqual([]);
    expect(unmapped).toEqual(['CATEGORIES', 'VALARM']);
  });

  it('is told by the clock of whoever reads it', async () => {
    const { entries } = await read(await fixture('google'), 'America/New_York');
    expect(entries[0]?.meetings.map(({ details }) => details.startsAt).slice(2, 5)).toEqual([
      '2026-10-20T01:00',
      // For a week the two changes of the clocks are apart.
      '2026-10-27T02:00',
      '2026-11-03T01:00',
    ]);
  });
});

describe('a calendar of Outlook’s', () => {
  it('is read by the zone that it defines itself', async () => {
    const { entries, problems } = await read(await fixture('outlook'));
    expect(entries[0]?.meetings.map(span)).toEqual([
      '2027-04-06T18:30 2027-04-06T20:00',
      '2027-05-04T18:30 2027-05-04T20:00',
      '2027-06-01T18:30 2027-06-01T20:00',
    ]);
    const there = await read(await fixture('outlook'), 'UTC');
    expect(there.entries[0]?.meetings[0]?.details.startsAt).toBe('2027-04-06T16:30');
    expect(entries[0]?.meetings[0]).toMatchObject({
      details: { description: 'Ordine del giorno:\n\n1. Presentazioni\n2. Referenze' },
      invitees: [{ name: 'Romano, Luca', email: 'luca.romano@example.org' }],
    });
    expect(problems).toEqual([]);
  });
});

describe('a calendar of Apple’s', () => {
  it('is read across midnight and zones; what is no event is told', async () => {
    const { meetings, problems } = await read(await fixture('apple'));
    expect(meetings.map((meeting) => `${span(meeting)} ${meeting.details.status}`)).toEqual([
      '2026-12-04T04:00 2026-12-04T07:00 planned',
      '2026-12-04T13:00 2026-12-04T14:00 cancelled',
      '2026-12-05T13:00 - planned',
    ]);
    expect(meetings[0]?.invitees).toEqual([{ name: 'Priya Shah', email: 'priya@example.org' }]);
    expect(meetings[0]?.details.place).toBe('Video call, https://meet.example.org/aurora');
    expect(problems).toEqual(['5: A VTODO, which is no event']);
  });
});

describe('an event that cannot be', () => {
  it.each([
    ['DTSTART:20260230T070000', '6: “20260230T070000” is no time that exists'],
    ['DTSTART:20261201T250000', '6: “20261201T250000” is no time that exists'],
    ['DTSTART;VALUE=DATE:20261301', '6: “20261301” is no time that exists'],
    ['DTSTART:tomorrow', '6: “tomorrow” is no time that exists'],
    ['DTSTART:', '6: “” is no time that exists'],
    ['LOCATION:somewhere', '3: “Breakfast” says nothing of when it begins'],
  ])('is refused with its line: %s', async (line, problem) => {
    const { entries, problems, refusal } = await read(event(line));
    expect(entries).toEqual([]);
    expect(problems).toEqual([problem]);
    expect(refusal).toBe('import.refused.noEvents');
  });

  it('costs only itself', async () => {
    const good = event('DTSTART:20261201T070000');
    const bad = event('DTSTART:20269901T070000').replace('x@', 'y@');
    const { entries, problems } = await read(bad + good);
    expect(entries).toHaveLength(1);
    expect(problems).toHaveLength(1);
  });

  it('is taken without the end that is none, and once for a rule that is none', async () => {
    const { meetings, problems } = await read(
      event('DTSTART:20261201T070000', 'DTEND:20261201T060000', 'RRULE:FREQ=SECONDLY'),
    );
    expect(meetings.map(span)).toEqual(['2026-12-01T07:00 -']);
    expect(problems).toHaveLength(2);
  });

  it.each([
    ['', 'import.refused.empty'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR\n', 'import.refused.noEvents'],
    [event('DTSTART:20261201T070000').slice(0, 90), 'import.refused.noEvents'],
  ])('nor a calendar with none', async (text, refusal) => {
    expect((await read(text)).refusal).toBe(refusal);
  });
});

describe('a recurring event of a calendar', () => {
  it('without end says how far it was taken in', async () => {
    const { meetings, problems } = await read(
      event('DTSTART:20200107T070000', 'RRULE:FREQ=WEEKLY'),
    );
    expect(meetings).toHaveLength(105);
    expect(problems).toEqual([
      '3: “Breakfast” repeats beyond what is taken in: only its times from 2025-11-24 to 2027-11-24',
    ]);
  });

  it('has more times, fewer times, and whole days left out', async () => {
    const { meetings } = await read(
      event(
        'DTSTART;TZID=Europe/Rome:20261201T070000',
        'RRULE:FREQ=DAILY;COUNT=4',
        'RDATE;TZID=Europe/Rome:20261220T070000,20261221T080000',
        'EXDATE:20261202T060000Z',
        'EXDATE;VALUE=DATE:20261203',
      ),
    );
    expect(meetings.map(({ details }) => details.startsAt)).toEqual([
      '2026-12-01T07:00',
      '2026-12-04T07:00',
      '2026-12-20T07:00',
      '2026-12-21T08:00',
    ]);
  });

  it('is known by one name in whatever zone it is read', async () => {
    const text = event('DTSTART;TZID=Europe/Rome:20261020T070000', 'RRULE:FREQ=WEEKLY;COUNT=3');
    const uids = async (zone: string) => (await read(text, zone)).meetings.map(({ uid }) => uid);
    expect(await uids('Europe/Rome')).toEqual(await uids('Asia/Tokyo'));
  });
});

describe('the text of a calendar', () => {
  it('is unfolded and unescaped', async () => {
    const { meetings } = await read(
      event(
        'DTSTART:20261201T070000',
        String.raw`DESCRIPTION:one\, two\; three\nfour \\ five and`,
        '  more',
        'LOCATION;X="a;b:c":Bar',
        '\t & Grill',
      ),
    );
    expect(meetings[0]?.details.description).toBe('one, two; three\nfour \\ five and more');
    expect(meetings[0]?.details.place).toBe('Bar & Grill');
  });

  it('may be of another encoding', async () => {
    const text = event('DTSTART:20261201T070000', 'LOCATION:Caffè');
    const latin = { name: 'a.ics', bytes: Uint8Array.from(Buffer.from(text, 'latin1')) };
    const wide = { name: 'b.ics', bytes: Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')) };
    for (const file of [latin, wide]) {
      const { entries } = await readFiles([file], testOptions());
      expect(entries[0]?.meetings[0]?.details.place).toBe('Caffè');
    }
  });

  it('that names a zone nobody knows says so', async () => {
    const { meetings, problems } = await read(event('DTSTART;TZID=Middle Earth:20261201T070000'));
    expect(meetings[0]?.details.startsAt).toBe('2026-12-01T07:00');
    expect(problems).toEqual([
      '-: Nobody knows the time zone “Middle Earth”; its times are taken for your own',
    ]);
  });

  it('is known by its content without a UID', async () => {
    const text = event('DTSTART:20261201T070000').replace('UID:x@example.org\r\n', '');
    const [first, second] = [await read(text), await read(text)];
    expect(first.meetings[0]?.uid).toBe('20261201T070000 Breakfast');
    expect(second.meetings[0]?.uid).toBe(first.meetings[0]?.uid);
  });
});
