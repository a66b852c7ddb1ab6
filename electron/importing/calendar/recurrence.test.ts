import { describe, expect, it } from 'vitest';
import type { Clock } from './moment.ts';
import { recur } from './recurrence.ts';
import { Zones } from './zones.ts';

const rome: Clock = { kind: 'zone', id: 'Europe/Rome' };
const horizon = { from: '2025-11-25', to: '2027-11-25' };
const zones = new Zones('', 'Europe/Rome');

function times(rule: string, local = '2026-10-20T07:00', clock = rome) {
  const found = recur(rule, { local, clock }, zones, horizon);
  if (found.kind === 'refused') throw new Error('refused');
  return found;
}

describe('a recurring event', () => {
  it('keeps its wall-clock time across a change of the clocks', () => {
    expect(times('FREQ=WEEKLY;COUNT=3').times).toEqual([
      '2026-10-20T07:00',
      '2026-10-27T07:00',
      '2026-11-03T07:00',
    ]);
  });

  it('ends at the instant of UNTIL, whatever the clock it is told by', () => {
    const until = 'FREQ=WEEKLY;UNTIL=20261027T060000Z';
    expect(times(until).times).toEqual(['2026-10-20T07:00', '2026-10-27T07:00']);
    const newYork: Clock = { kind: 'zone', id: 'America/New_York' };
    expect(times(until, '2026-10-20T07:00', newYork).times).toEqual(['2026-10-20T07:00']);
    expect(times('FREQ=DAILY;UNTIL=20261021').times).toHaveLength(2);
  });

  it.each([
    ['FREQ=WEEKLY', 58],
    ['FREQ=MONTHLY;BYDAY=2TU', 13],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 13],
    ['FREQ=YEARLY', 2],
    ['FREQ=WEEKLY;WKST=MO;BYDAY=TU', 58],
  ])('without end is laid out up to the horizon: %s', (rule, n) => {
    const found = times(rule);
    expect(found.cutShort).toBe(true);
    expect(found.times).toHaveLength(n);
    expect(found.times.at(-1)! <= `${horizon.to}T23:59`).toBe(true);
  });

  it('that began long ago is laid out from the horizon on', () => {
    const { times: found, cutShort } = times('FREQ=WEEKLY', '2009-01-06T07:00');
    expect(found[0]).toBe('2025-11-25T07:00');
    expect(cutShort).toBe(true);
    expect(times('FREQ=WEEKLY;COUNT=3', '2009-01-06T07:00')).toMatchObject({ times: [] });
  });

  it('is not cut short where it is whole', () => {
    expect(times('FREQ=WEEKLY;COUNT=3').cutShort).toBe(false);
    expect(times('FREQ=WEEKLY;UNTIL=20261201').cutShort).toBe(false);
  });

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=15,16,17;BYDAY=5MO',
    'FREQ=WEEKLY;BYMONTH=13',
    'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
    'FREQ=YEARLY;INTERVAL=999999999',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=WEEKLY;BYDAY=',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=MONTHLY;BYDAY=9MO',
    'FREQ=SECONDLY',
    'FREQ=HOURLY;BYHOUR=7',
    'FREQ=SOMETIMES',
    'UNTIL=20261301',
    'FREQ=WEEKLY;UNTIL=20261301',
    '',
    ';;;=',
  ])('that never comes true, or makes no sense, ends all the same: %s', (rule) => {
    const found = recur(rule, { local: '2026-10-20T07:00', clock: rome }, zones, horizon);
    expect(found.kind === 'times' ? found.times.length : 0).toBeLessThan(1001);
  });

  it('is refused where the library would search for more than a century', () => {
    expect(recur('FREQ=DAILY', { local: '1700-01-01T07:00', clock: rome }, zones, horizon)).toEqual(
      { kind: 'refused' },
    );
  });
});
