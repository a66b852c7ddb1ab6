import type { Text } from '../../shared/i18n/index.ts';

/** Labels that address books agree on, as they are stored. */
const known = [
  'home',
  'work',
  'mobile',
  'work mobile',
  'fax',
  'home fax',
  'work fax',
  'pager',
  'main',
  'other',
] as const;

/** A label in the language shown; one of the person's own stays as it is. */
export function labelWords(label: string, text: Text): string {
  const plain = label.trim().toLowerCase();
  const standard = known.find((name) => name === plain);
  return standard === undefined ? label : text(`contact.label.${standard}`);
}

/** What is stored for a label as it stands in a form; one of the person's own stays as it is. */
export function storedLabel(shown: string, text: Text): string {
  return known.find((name) => text(`contact.label.${name}`) === shown) ?? shown;
}
