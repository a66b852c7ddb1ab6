import type { CountryCode } from 'libphonenumber-js/min';
import { type ContactDetails, gainsLetters } from '../../../shared/domain/records/contact.ts';
import { emailKey, folded, phoneKey, urlKey } from './normalise.ts';

const blankable = ['company', 'role', 'trade', 'chapter', 'city', 'idealReferral'] as const;

/**
 * What a contact is after learning from a file: blanks are filled, new addresses and numbers
 * come behind those that are there, and nothing is ever replaced. Returns the same object
 * when there is nothing to learn.
 */
export function learn(
  known: ContactDetails,
  file: ContactDetails,
  country: CountryCode | undefined,
): ContactDetails {
  const learnt: Partial<{ -readonly [Field in keyof ContactDetails]: ContactDetails[Field] }> = {};
  for (const field of blankable) {
    if (known[field] === '' && file[field] !== '') learnt[field] = file[field];
  }
  if (known.givenName === '' && known.familyName === '' && (file.givenName || file.familyName)) {
    learnt.givenName = file.givenName;
    learnt.familyName = file.familyName;
  }
  // Day and place of the first meeting belong together.
  if (
    known.metOn === null &&
    known.metWhere === '' &&
    (file.metOn !== null || file.metWhere !== '')
  ) {
    learnt.metOn = file.metOn;
    learnt.metWhere = file.metWhere;
  }
  if (known.birthday === null && file.birthday !== null) learnt.birthday = file.birthday;
  if (known.introducedBy === null && file.introducedBy !== null)
    learnt.introducedBy = file.introducedBy;
  if (gainsLetters.some((letter) => known.gains[letter] === '' && file.gains[letter] !== '')) {
    const filled = { ...known.gains };
    for (const letter of gainsLetters) filled[letter] ||= file.gains[letter];
    learnt.gains = filled;
  }
  const joins = {
    emails: join(known.emails, file.emails, ({ value }) => emailKey(value), 100),
    phones: join(known.phones, file.phones, ({ value }) => phoneKey(value, country) || value, 100),
    urls: join(known.urls, file.urls, ({ value }) => urlKey(value), 100),
    addresses: join(
      known.addresses,
      file.addresses,
      ({ label: _, ...lines }) => folded(Object.values(lines).join(' ')),
      100,
    ),
    tags: join(known.tags, file.tags, (tag) => tag.toLowerCase(), 1000),
    languages: join(known.languages, file.languages, (language) => language.toLowerCase(), 100),
    customFields: join(
      known.customFields,
      file.customFields,
      ({ label, value }) => `${label}\n${value}`,
      500,
    ),
  };
  const result = { ...known, ...learnt, ...joins };
  const gained =
    Object.keys(learnt).length > 0 ||
    // The keys of `joins` are fields of the details.
    Object.entries(joins).some(([field, list]) => list !== known[field as keyof typeof joins]);
  return gained ? result : known;
}

/** The list with what is new behind it; the very same list when nothing is. */
function join<Item>(
  known: readonly Item[],
  file: readonly Item[],
  keyOf: (item: Item) => string,
  most: number,
): readonly Item[] {
  if (file.length === 0) return known;
  const seen = new Set(known.map(keyOf));
  const added = file
    .filter((item) => {
      const key = keyOf(item);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, Math.max(0, most - known.length));
  return added.length === 0 ? known : [...known, ...added];
}
