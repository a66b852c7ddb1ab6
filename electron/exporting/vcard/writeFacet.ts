import type { Facet } from '../../importing/facet.ts';
import { type LabelKind, typesOf } from '../../importing/vcard/labels.ts';

/** Gives a group name that the card does not use yet: `item3`. */
export type NewGroup = () => string;

const textProperties = {
  name: 'FN',
  company: 'ORG',
  role: 'TITLE',
  trade: 'ROLE',
  note: 'NOTE',
  uid: 'UID',
  birthday: 'BDAY',
  id: 'X-COLTIVA-ID',
  chapter: 'X-COLTIVA-CHAPTER',
  city: 'X-COLTIVA-CITY',
  metOn: 'X-COLTIVA-MET-ON',
  metWhere: 'X-COLTIVA-MET-WHERE',
  idealReferral: 'X-COLTIVA-IDEAL-REFERRAL',
  introducedBy: 'X-COLTIVA-INTRODUCED-BY',
} as const;
const labelled = { emails: 'EMAIL', phones: 'TEL', urls: 'URL', addresses: 'ADR' } as const;

/** A facet as content lines of vCard 3.0, not folded yet: the reverse of `readProperty`. */
export function writeFacet(facet: Facet, newGroup: NewGroup): string[] {
  switch (facet.field) {
    case 'nameParts':
      return [`N:${structured(facet.value.family, facet.value.given, '', '', '')}`];
    case 'emails':
    case 'phones':
    case 'urls':
      return withLabel(facet.field, facet.value.label, escapeText(facet.value.value), newGroup);
    case 'addresses': {
      const { label, street, city, region, postalCode, country } = facet.value;
      const value = structured('', '', street, city, region, postalCode, country);
      return withLabel('addresses', label, value, newGroup);
    }
    case 'tags':
      return [`CATEGORIES:${facet.value.map(escapeText).join(',')}`];
    case 'languages':
      return [`X-COLTIVA-LANGUAGES:${facet.value.map(escapeText).join(',')}`];
    case 'customFields':
      return [`X-COLTIVA-FIELD:${structured(facet.value.label, facet.value.value)}`];
    case 'gains':
      return [`X-COLTIVA-${facet.value.letter.toUpperCase()}:${escapeText(facet.value.text)}`];
    default:
      return [`${textProperties[facet.field]}:${escapeText(facet.value)}`];
  }
}

/** A contact with no parts of a name: a guess for the readers that want them, marked as one. */
export function writeGuessedName(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const family = words.length > 1 ? (words.pop() ?? '') : '';
  return [`N:${structured(family, words.join(' '), '', '', '')}`, 'X-COLTIVA-N:;'];
}

function withLabel(kind: LabelKind, label: string, value: string, newGroup: NewGroup): string[] {
  const types = typesOf(kind, label);
  const all = kind === 'emails' ? ['INTERNET', ...(types ?? [])] : (types ?? []);
  const property = `${labelled[kind]}${all.map((type) => `;TYPE=${type}`).join('')}:${value}`;
  if (types !== null) return [property];
  const group = newGroup();
  return [`${group}.${property}`, `${group}.X-ABLabel:${escapeText(label)}`];
}

function structured(...parts: readonly string[]): string {
  return parts.map(escapeText).join(';');
}

export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}
