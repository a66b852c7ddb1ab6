import type { Address, GainsLetter } from '../../shared/domain/records/contact.ts';
import type { Labelled } from '../../shared/domain/records/fields.ts';

/** One-line fields that a facet may set, each once. */
export type TextField =
  | 'name'
  | 'company'
  | 'role'
  | 'trade'
  | 'chapter'
  | 'city'
  | 'metWhere'
  | 'idealReferral'
  | 'introducedBy';

/**
 * One thing a file says about a person: a property of a vCard or a cell of a table, in our
 * words. What a card says and what a contact holds are compared facet by facet, so that an
 * export can write the file's own line where nothing was changed.
 */
export type Facet =
  | { readonly field: TextField; readonly value: string }
  | { readonly field: 'nameParts'; readonly value: NameParts }
  | { readonly field: 'emails' | 'phones' | 'urls' | 'customFields'; readonly value: Labelled }
  | { readonly field: 'addresses'; readonly value: Address }
  | { readonly field: 'tags' | 'languages'; readonly value: readonly string[] }
  | { readonly field: 'birthday' | 'metOn'; readonly value: string }
  | {
      readonly field: 'gains';
      readonly value: { readonly letter: GainsLetter; readonly text: string };
    }
  /** A text for the journal, not a field of the contact. */
  | { readonly field: 'note'; readonly value: string }
  /** The contact's id in the journal that wrote the file. */
  | { readonly field: 'id'; readonly value: string }
  /** The card's own id in the program that wrote the file. */
  | { readonly field: 'uid'; readonly value: string };

export interface NameParts {
  readonly given: string;
  readonly family: string;
}

/** Facets with the same key say the same. */
export function facetKey(facet: Facet): string {
  return `${facet.field}:${JSON.stringify(facet.value)}`;
}
