import type { GainsLetter } from '../../../shared/domain/records/contact.ts';
import type { Facet, TextField } from '../facet.ts';
import { readBirthday } from './birthday.ts';
import { type LabelKind, labelOf, readAppleLabel } from './labels.ts';
import { type Property, partOf, textOf } from './property.ts';

export type Reading =
  | { readonly kind: 'facet'; readonly facet: Facet }
  /** Belongs to the file and not to the person: version, product, revision. */
  | { readonly kind: 'frame' }
  /** Has no place in Coltiva, or says what we cannot read; kept with the contact. */
  | { readonly kind: 'kept' };

const frame = new Set(['VERSION', 'PRODID', 'REV', 'BEGIN', 'END', 'X-ABLABEL']);
const kept: Reading = { kind: 'kept' };

/** What a property says about the person. `label` is the `X-ABLabel` of its group, if any. */
export function readProperty(property: Property, label: string | null): Reading {
  if (frame.has(property.name)) return { kind: 'frame' };
  const facet = facetOf(property, label);
  return facet ? { kind: 'facet', facet } : kept;
}

const textProperties: ReadonlyMap<string, TextField> = new Map([
  ['FN', 'name'],
  ['TITLE', 'role'],
  ['ROLE', 'trade'],
  ['X-COLTIVA-CHAPTER', 'chapter'],
  ['X-COLTIVA-CITY', 'city'],
  ['X-COLTIVA-MET-WHERE', 'metWhere'],
  ['X-COLTIVA-IDEAL-REFERRAL', 'idealReferral'],
  ['X-COLTIVA-INTRODUCED-BY', 'introducedBy'],
]);
const gainsProperties: ReadonlyMap<string, GainsLetter> = new Map([
  ['X-COLTIVA-GOALS', 'goals'],
  ['X-COLTIVA-ACCOMPLISHMENTS', 'accomplishments'],
  ['X-COLTIVA-INTERESTS', 'interests'],
  ['X-COLTIVA-NETWORKS', 'networks'],
  ['X-COLTIVA-SKILLS', 'skills'],
]);
const listProperties: ReadonlyMap<string, 'tags' | 'languages'> = new Map([
  ['CATEGORIES', 'tags'],
  ['LANG', 'languages'],
  ['X-COLTIVA-LANGUAGES', 'languages'],
]);
const labelledProperties: ReadonlyMap<string, 'emails' | 'phones' | 'urls'> = new Map([
  ['EMAIL', 'emails'],
  ['TEL', 'phones'],
  ['URL', 'urls'],
  ['X-SOCIALPROFILE', 'urls'],
  ['SOCIALPROFILE', 'urls'],
]);

function facetOf(property: Property, label: string | null): Facet | null {
  const { name } = property;
  const text = textOf(property);
  const textField = textProperties.get(name);
  if (textField) return { field: textField, value: text };
  const letter = gainsProperties.get(name);
  if (letter) return { field: 'gains', value: { letter, text } };
  const listField = listProperties.get(name);
  if (listField) return { field: listField, value: itemsOf(property) };
  const labelled = labelledProperties.get(name);
  if (labelled) return labelledFacet(labelled, property, label);
  switch (name) {
    case 'N':
    case 'X-COLTIVA-N':
      return { field: 'nameParts', value: namePartsOf(property) };
    case 'ORG':
      return { field: 'company', value: partOf(property, 0) };
    case 'ADR':
      return addressFacet(property, label);
    case 'NOTE':
      return { field: 'note', value: text };
    case 'NICKNAME':
      return {
        field: 'customFields',
        value: { label: 'Nickname', value: itemsOf(property).join(', ') },
      };
    case 'X-COLTIVA-FIELD':
      return {
        field: 'customFields',
        value: { label: partOf(property, 0), value: partOf(property, 1) },
      };
    case 'BDAY':
      return dayFacet('birthday', readBirthday(text, property.parameters.get('x-apple-omit-year')));
    case 'X-COLTIVA-MET-ON':
      return dayFacet('metOn', readBirthday(text));
    case 'X-COLTIVA-ID':
      return { field: 'id', value: text };
    case 'UID':
      return { field: 'uid', value: text };
    default:
      return null;
  }
}

function itemsOf(property: Property): string[] {
  return property.parts
    .flat()
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function namePartsOf(property: Property): { given: string; family: string } {
  const [family, given] = [partOf(property, 0), partOf(property, 1)];
  return { given, family };
}

function dayFacet(field: 'birthday' | 'metOn', value: string | null): Facet | null {
  return value === null ? null : { field, value };
}

function labelledFacet(
  field: 'emails' | 'phones' | 'urls',
  property: Property,
  label: string | null,
): Facet {
  return {
    field,
    value: { label: labelFor(field, property, label), value: valueFor(field, textOf(property)) },
  };
}

function labelFor(kind: LabelKind, property: Property, label: string | null): string {
  return label === null ? labelOf(kind, property.types) : readAppleLabel(kind, label);
}

/** Address books wrap telephone numbers in invisible marks of writing direction. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function valueFor(field: 'emails' | 'phones' | 'urls', text: string): string {
  if (field === 'emails')
    return text
      .replace(/^mailto:/i, '')
      .replaceAll(invisible, '')
      .trim();
  if (field === 'urls') return text;
  const number = text.replaceAll(invisible, '').replaceAll('\u00a0', ' ').trim();
  const uri = /^tel:(?<number>[^;]*)(?:.*;ext=(?<extension>[^;]*))?/i.exec(number)?.groups;
  if (!uri) return number;
  return uri['extension'] ? `${uri['number']} ext. ${uri['extension']}` : (uri['number'] ?? '');
}

/** Post box, extension and street are one line for us; later standards add parts behind. */
function addressFacet(property: Property, label: string | null): Facet | null {
  const street = [0, 1, 2]
    .map((index) => partOf(property, index))
    .filter((part) => part !== '')
    .join(', ');
  const value = {
    label: labelFor('addresses', property, label),
    street,
    city: partOf(property, 3),
    region: partOf(property, 4),
    postalCode: partOf(property, 5),
    country: partOf(property, 6),
  };
  const { label: _, ...lines } = value;
  return Object.values(lines).some((line) => line !== '') ? { field: 'addresses', value } : null;
}
