/**
 * Wall-clock times, `YYYY-MM-DDTHH:mm`, of a time zone of the IANA database, and the instants
 * (milliseconds since 1970) they stand for.
 */
const formats = new Map<string, Intl.DateTimeFormat | null>();

const DAY_MS = 86_400_000;

/** Whether this machine knows a zone of that name: `Europe/Rome`. */
export function isZone(name: string): boolean {
  return formatOf(name) !== null;
}

/** The time that clocks in a zone show at an instant. @throws RangeError for an unknown zone */
export function wallTime(instant: number, zone: string): string {
  return new Date(asIfUtc(instant, zone)).toISOString().slice(0, 16);
}

/**
 * The instant of a wall-clock time. One that clocks show twice in a year is the first of the
 * two, one that they skip is as long after midnight as it says, as RFC 5545 (3.3.5) reads
 * them. @throws RangeError for an unknown zone
 */
export function instantOf(local: string, zone: string): number {
  const asked = Date.parse(`${local}:00Z`);
  // The offset changes at most once within two days of each other.
  const before = asIfUtc(asked - DAY_MS, zone) - (asked - DAY_MS);
  const after = asIfUtc(asked + DAY_MS, zone) - (asked + DAY_MS);
  const early = asked - before;
  if (before === after || asIfUtc(early, zone) === asked) return early;
  const late = asked - after;
  return asIfUtc(late, zone) === asked ? late : early;
}

/** The wall-clock time of a zone, as though it were UTC; whole seconds. */
function asIfUtc(instant: number, zone: string): number {
  const format = formatOf(zone);
  if (format === null) throw new RangeError(`unknown time zone ${zone}`);
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const date = new Date(0);
  date.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  date.setUTCHours(part('hour'), part('minute'), part('second'));
  return date.getTime();
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = makeFormat(zone);
  formats.set(zone, format);
  return format;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return null;
  }
}
