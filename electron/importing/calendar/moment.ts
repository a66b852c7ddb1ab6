import { isDay } from '../../../shared/domain/day.ts';
import { type Property, textOf } from '../vcard/property.ts';

/**
 * By which clock a time is told (RFC 5545, 3.3.5): a whole day, the clock of wherever one is,
 * universal time, or that of a zone.
 */
export type Clock =
  | { readonly kind: 'day' }
  | { readonly kind: 'floating' }
  | { readonly kind: 'utc' }
  | { readonly kind: 'zone'; readonly id: string };

/** A time as the calendar tells it. */
export interface Moment {
  /** `YYYY-MM-DDTHH:mm` on that clock; midnight for a day. */
  readonly local: string;
  readonly clock: Clock;
}

/** The times of a property (`EXDATE` has several); `null` for one that does not exist. */
export function momentsOf(property: Property): (Moment | null)[] {
  return textOf(property)
    .split(',')
    .map((text) => readMoment(text, property.parameters.get('tzid') ?? null));
}

export function momentOf(property: Property): Moment | null {
  return readMoment(textOf(property), property.parameters.get('tzid') ?? null);
}

/** `20261201`, `20261201T070000` or `20261201T060000Z`. Seconds are left out. */
export function readMoment(text: string, zone: string | null): Moment | null {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z)?)?$/i.exec(text.trim());
  if (!found) return null;
  const [, year = '', month = '', dayOfMonth = '', hour, minute = '00', second = '00', utc] = found;
  const day = `${year}-${month}-${dayOfMonth}`;
  // Room for any zone and length before the years get a fifth figure.
  if (!isDay(day) || Number(year) > 9900) return null;
  if (hour === undefined) return { local: `${day}T00:00`, clock: { kind: 'day' } };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const clock: Clock =
    utc !== undefined
      ? { kind: 'utc' }
      : zone === null
        ? { kind: 'floating' }
        : { kind: 'zone', id: zone };
  return { local: `${day}T${hour}:${minute}`, clock };
}
