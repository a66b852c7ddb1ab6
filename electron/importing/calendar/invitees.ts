import type { Invitee } from '../../../shared/domain/invitees/invitee.ts';
import { type Property, textOf } from '../vcard/property.ts';

/** Who an `ATTENDEE` is; `null` for a room, a list of people, or somebody who declined. */
export function inviteeOf(property: Property): Invitee | null {
  const parameter = (name: string): string => property.parameters.get(name)?.trim() ?? '';
  if (/^(?:ROOM|RESOURCE|GROUP)$/i.test(parameter('cutype'))) return null;
  if (/^DECLINED$/i.test(parameter('partstat'))) return null;
  const address = /^mailto:(.*)$/i.exec(textOf(property))?.[1] ?? parameter('email');
  const email = address.trim().toLowerCase();
  const common = parameter('cn').replaceAll(/\s+/g, ' ');
  // Many calendars know no name and repeat the address in its place.
  const name = common.toLowerCase() === email ? '' : common;
  return email === '' && name === '' ? null : { name, email };
}
