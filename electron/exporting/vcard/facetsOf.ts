import { type Contact, gainsLetters } from '../../../shared/domain/records/contact.ts';
import type { Facet, TextField } from '../../importing/facet.ts';

const texts = [
  'name',
  'company',
  'role',
  'trade',
  'chapter',
  'metWhere',
  'idealReferral',
] as const satisfies readonly TextField[];

/** What a contact says, facet by facet: the reverse of `PersonBuilder`. */
export function facetsOf(contact: Contact): Facet[] {
  const { givenName, familyName, addresses, introducedBy, birthday, metOn, gains } = contact;
  const addressCity = addresses.find(({ city }) => city !== '')?.city ?? '';
  return [
    { field: 'nameParts', value: { given: givenName, family: familyName } },
    ...texts.flatMap((field): Facet[] =>
      contact[field] === '' ? [] : [{ field, value: contact[field] }],
    ),
    ...contact.emails.map((value): Facet => ({ field: 'emails', value })),
    ...contact.phones.map((value): Facet => ({ field: 'phones', value })),
    ...addresses.map((value): Facet => ({ field: 'addresses', value })),
    ...contact.urls.map((value): Facet => ({ field: 'urls', value })),
    ...(birthday === null ? [] : [{ field: 'birthday', value: birthday } as const]),
    ...(contact.tags.length === 0 ? [] : [{ field: 'tags', value: contact.tags } as const]),
    ...(contact.languages.length === 0
      ? []
      : [{ field: 'languages', value: contact.languages } as const]),
    // Read back, a contact without a city gets that of its address.
    ...(contact.city === addressCity ? [] : [{ field: 'city', value: contact.city } as const]),
    ...(metOn === null ? [] : [{ field: 'metOn', value: metOn } as const]),
    ...(introducedBy === null ? [] : [{ field: 'introducedBy', value: introducedBy } as const]),
    ...gainsLetters.flatMap((letter): Facet[] =>
      gains[letter] === '' ? [] : [{ field: 'gains', value: { letter, text: gains[letter] } }],
    ),
    ...contact.customFields.map((value): Facet => ({ field: 'customFields', value })),
    { field: 'id', value: contact.id },
  ];
}
