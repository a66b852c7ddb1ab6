import ICAL from 'ical.js';
import { instantOf, isZone, wallTime } from '../../../shared/domain/zone.ts';
import type { Clock, Moment } from './moment.ts';

/** Turns the times of one zone into instants (milliseconds) and back. */
interface ZoneClock {
  readonly toInstant: (local: string) => number;
  readonly toLocal: (instant: number) => string;
}

/**
 * The zones of a calendar. A name that this machine knows is taken from it; else (Outlook's
 * “W. Europe Standard Time”, a zone of one's own) the file's own `VTIMEZONE` is.
 */
export class Zones {
  /** Zones that neither the machine nor the file knows: their times are taken as they stand. */
  readonly unknown = new Set<string>();
  readonly #here: string;
  readonly #clocks = new Map<string, ZoneClock | null>();
  readonly #defined: ReadonlyMap<string, string>;

  /** @param here the person's own zone: `Europe/Rome` */
  constructor(text: string, here: string) {
    this.#here = here;
    this.#defined = definitions(text);
  }

  /** The person's own wall-clock time, `YYYY-MM-DDTHH:mm`. */
  here(moment: Moment): string {
    const instant = this.instant(moment);
    return instant === null ? moment.local : wallTime(instant, this.#here);
  }

  /** `null` for a time that is the same on every clock: a day, or a floating one. */
  instant({ local, clock }: Moment): number | null {
    return this.#clockOf(clock)?.toInstant(local) ?? null;
  }

  /** What a clock shows when another shows a time. */
  onClock(moment: Moment, clock: Clock): string {
    const instant = this.instant(moment);
    const to = this.#clockOf(clock);
    return instant === null || to === null ? moment.local : to.toLocal(instant);
  }

  /** Names a time the same however it is written: `20261201T060000Z`. */
  key(moment: Moment): string {
    const plain = (text: string): string => text.replaceAll(/[-:]/g, '');
    if (moment.clock.kind === 'day') return plain(moment.local.slice(0, 10));
    const instant = this.instant(moment);
    return instant === null
      ? `${plain(moment.local)}00`
      : `${plain(new Date(instant).toISOString().slice(0, 19))}Z`;
  }

  #clockOf(clock: Clock): ZoneClock | null {
    switch (clock.kind) {
      case 'day':
      case 'floating':
        return null;
      case 'utc':
        return ofMachine('UTC');
      case 'zone':
        return this.#zone(clock.id);
    }
  }

  #zone(id: string): ZoneClock | null {
    const known = this.#clocks.get(id);
    if (known !== undefined) return known;
    const name = machineName(id);
    const clock = name === null ? ofFile(this.#defined.get(id) ?? '') : ofMachine(name);
    if (clock === null) this.unknown.add(id);
    this.#clocks.set(id, clock);
    return clock;
  }
}

/** `Europe/Rome` of `/example.org/20050126_1/Europe/Rome`; `null` for a name of another kind. */
function machineName(id: string): string | null {
  const trimmed = id.trim();
  const ending = /[A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_-]+)?$/.exec(trimmed)?.[0];
  return [trimmed, ending].find((name) => name !== undefined && isZone(name)) ?? null;
}

function ofMachine(name: string): ZoneClock {
  return {
    toInstant: (local) => instantOf(local, name),
    toLocal: (instant) => wallTime(instant, name),
  };
}

/** The text of each `VTIMEZONE` by its name. */
function definitions(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const blocks = /^BEGIN:VTIMEZONE[ \t]*\n[\s\S]{1,200000}?^END:VTIMEZONE[ \t]*$/gim;
  for (const [block] of text.matchAll(blocks)) {
    const id = /^TZID[^:\n]*:(.*(?:\n[ \t].*)*)$/im.exec(block)?.[1];
    if (id !== undefined) found.set(id.replaceAll(/\n[ \t]/g, '').trim(), block);
  }
  return found;
}

function ofFile(block: string): ZoneClock | null {
  // A rule that never comes true would keep the library searching for ever; yearly ones end.
  const rules = [...block.matchAll(/^RRULE[^:\n]*:(.*)$/gim)];
  if (block === '' || rules.some(([, rule = '']) => !/FREQ=YEARLY/i.test(rule))) return null;
  try {
    // The library types what it parses as `any`; a component takes exactly that.
    const jcal: unknown = ICAL.parse(block);
    if (!Array.isArray(jcal)) return null;
    const zone = new ICAL.Timezone(
      new ICAL.Component(jcal as ConstructorParameters<typeof ICAL.Component>[0]),
    );
    const clock: ZoneClock = {
      toInstant: (local) => timeOf(local, zone).toUnixTime() * 1000,
      toLocal: (instant) =>
        ICAL.Time.fromJSDate(new Date(instant), true).convertToZone(zone).toString().slice(0, 16),
    };
    // Found out now whether it works at all.
    return Number.isFinite(clock.toInstant('2026-07-01T12:00')) ? clock : null;
  } catch {
    return null;
  }
}

/** A wall-clock time as the library holds it; floating where no zone is given. */
export function timeOf(local: string, zone = ICAL.Timezone.localTimezone): ICAL.Time {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = local.split(/[-T:]/).map(Number);
  return new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, zone);
}
