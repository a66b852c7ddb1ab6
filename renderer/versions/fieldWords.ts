import type { PlainKey } from '../../shared/i18n/index.ts';

/** What the fields are called on the screens where they are written; the rest goes unnamed. */
const words = new Map<string, PlainKey>([
  ['name', 'contact.name'],
  ['givenName', 'contact.givenName'],
  ['familyName', 'contact.familyName'],
  ['company', 'contact.company'],
  ['role', 'contact.role'],
  ['trade', 'contact.trade'],
  ['chapter', 'contact.chapter'],
  ['city', 'contact.city'],
  ['tags', 'contact.tags'],
  ['emails', 'contact.emails'],
  ['phones', 'contact.phones'],
  ['addresses', 'contact.addresses'],
  ['urls', 'contact.urls'],
  ['birthday', 'contact.birthday'],
  ['languages', 'contact.languages'],
  ['metOn', 'contact.metOn'],
  ['metWhere', 'contact.metWhere'],
  ['introducedBy', 'contact.introducedBy'],
  ['gains', 'contact.gains'],
  ['idealReferral', 'contact.idealReferral'],
  ['customFields', 'contact.customFields'],
  ['title', 'event.title'],
  ['place', 'event.place'],
  ['cost', 'event.cost'],
  ['cadence', 'versions.field.cadence'],
  ['dueOn', 'versions.field.dueOn'],
  ['endsAt', 'versions.field.endsAt'],
  ['hosts', 'versions.field.hosts'],
  ['intention', 'versions.field.intention'],
  ['kind', 'versions.field.kind'],
  ['minutes', 'versions.field.minutes'],
  ['on', 'versions.field.on'],
  ['outcome', 'versions.field.outcome'],
  ['owner', 'versions.field.owner'],
  ['printable', 'versions.field.printable'],
  ['releasedOn', 'versions.field.releasedOn'],
  ['remember', 'versions.field.remember'],
  ['startsAt', 'versions.field.startsAt'],
  ['status', 'versions.field.status'],
]);

/** The name of a field; `null` for the whole record, or one that nobody writes. */
export function fieldWords(field: string | null): PlainKey | null {
  return field === null ? null : (words.get(field) ?? null);
}
