import type { Address, Contact, ContactDetails } from '../../../shared/domain/records/contact.ts';
import { gainsLetters } from '../../../shared/domain/records/contact.ts';
import type { Labelled } from '../../../shared/domain/records/fields.ts';

/** Fields that are one line of text each. */
export const lineFields = [
  'name',
  'givenName',
  'familyName',
  'company',
  'role',
  'trade',
  'chapter',
  'city',
  'metWhere',
  'idealReferral',
] as const satisfies readonly (keyof ContactDetails)[];
export type LineField = (typeof lineFields)[number];

/** Fields that are any number of labelled lines. */
export const rowFields = [
  'emails',
  'phones',
  'urls',
  'customFields',
] as const satisfies readonly (keyof ContactDetails)[];
export type RowField = (typeof rowFields)[number];

/** A line being typed; `key` tells equal ones apart. */
export type Row = Labelled & { readonly key: number };
export type AddressRow = Address & { readonly key: number };

/** What is typed in the details dialog, as it stands in its fields. */
export interface DetailsForm {
  readonly lines: Readonly<Record<LineField, string>>;
  readonly gains: ContactDetails['gains'];
  readonly rows: Readonly<Record<RowField, readonly Row[]>>;
  readonly addresses: readonly AddressRow[];
  /** Separated by commas. */
  readonly tags: string;
  readonly languages: string;
  readonly birthday: { readonly day: string; readonly month: string; readonly year: string };
  readonly metOn: string;
  readonly introducedBy: string | null;
}

let rowCount = 0;
export function newKey(): number {
  rowCount += 1;
  return rowCount;
}

export function formOf(contact: Contact): DetailsForm {
  const rowsOf = (rows: readonly Labelled[]): Row[] =>
    rows.map((row) => ({ ...row, key: newKey() }));
  const { name, givenName, familyName, company, role, trade, chapter, city } = contact;
  const { metWhere, idealReferral } = contact;
  return {
    lines: {
      name,
      givenName,
      familyName,
      company,
      role,
      trade,
      chapter,
      city,
      metWhere,
      idealReferral,
    },
    gains: contact.gains,
    rows: {
      emails: rowsOf(contact.emails),
      phones: rowsOf(contact.phones),
      urls: rowsOf(contact.urls),
      customFields: rowsOf(contact.customFields),
    },
    addresses: contact.addresses.map((address) => ({ ...address, key: newKey() })),
    tags: contact.tags.join(', '),
    languages: contact.languages.join(', '),
    birthday: birthdayParts(contact.birthday),
    metOn: contact.metOn ?? '',
    introducedBy: contact.introducedBy,
  };
}

export const blankAddress: Address = {
  label: '',
  street: '',
  city: '',
  region: '',
  postalCode: '',
  country: '',
};
export const addressParts = ['street', 'postalCode', 'city', 'region', 'country'] as const;
export { gainsLetters };

function birthdayParts(birthday: string | null): DetailsForm['birthday'] {
  if (birthday === null) return { day: '', month: '', year: '' };
  const [day = '', month = '', year = ''] = birthday.replace(/^-/, '').split('-').toReversed();
  return { day: String(Number(day)), month: String(Number(month)), year };
}
