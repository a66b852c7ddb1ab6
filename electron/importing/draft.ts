import { blankDetails, type ContactDetails } from '../../shared/domain/records/contact.ts';
import { LINE_MAX } from '../../shared/domain/records/fields.ts';
import { type PortableText, portable } from '../../shared/i18n/index.ts';
import type { Facet, NameParts, TextField } from './facet.ts';

/** A person as a file tells them, before anybody has looked whether the journal knows them. */
export interface Draft {
  readonly file: string;
  /** Where the card or row begins, counted from 1. */
  readonly line: number;
  readonly format: 'vcard' | 'csv';
  /** The card or row itself, kept so that an export loses nothing. */
  readonly raw: string;
  /** `introducedBy` is an id of the journal that wrote the file, and may be unknown here. */
  readonly details: ContactDetails;
  /** Becomes an entry of the journal; empty for none. */
  readonly note: string;
  /** The contact's id in the journal that wrote the file. */
  readonly id: string | null;
  /** The card's id in the program that wrote it. */
  readonly uid: string | null;
  /** Properties without a place of their own, one line each. */
  readonly kept: readonly string[];
}

export type Person = Pick<Draft, 'details' | 'note' | 'id' | 'uid'>;

const MAX_LABEL = 200;
const MAX_ITEMS = 100;
const MAX_CUSTOM = 500;
const MAX_TAGS = 1000;

/**
 * Puts the facets of one card or row together. A facet that has no room (a second job
 * title, a text beyond the limits) is refused, never cut, and never replaces another.
 */
export class PersonBuilder {
  readonly #texts = new Map<TextField | 'birthday' | 'metOn' | 'id' | 'uid', string>();
  readonly #lists = {
    emails: [] as { label: string; value: string }[],
    phones: [] as { label: string; value: string }[],
    urls: [] as { label: string; value: string }[],
    customFields: [] as { label: string; value: string }[],
    addresses: [] as ContactDetails['addresses'][number][],
    tags: [] as string[],
    languages: [] as string[],
  };
  readonly #notes: string[] = [];
  #gains = blankDetails.gains;
  #nameParts: NameParts | null = null;

  /** Takes a facet in; `taken` is false where there is already one, `tooLong` tells why not. */
  add(facet: Facet): { readonly taken: boolean; readonly tooLong: PortableText | null } {
    if (longest(facet) > LINE_MAX && facet.field !== 'note') {
      return { taken: false, tooLong: portable('import.problem.tooLong', { limit: LINE_MAX }) };
    }
    return { taken: this.#take(facet), tooLong: null };
  }

  #take(facet: Facet): boolean {
    switch (facet.field) {
      case 'emails':
      case 'phones':
      case 'urls':
        return push(this.#lists[facet.field], labelled(facet.value), facet.value.value, MAX_ITEMS);
      case 'customFields':
        return push(this.#lists.customFields, labelled(facet.value), facet.value.value, MAX_CUSTOM);
      case 'addresses':
        return push(this.#lists.addresses, labelled(facet.value), 'address', MAX_ITEMS);
      case 'tags':
        return this.#addItems(this.#lists.tags, facet.value, MAX_TAGS);
      case 'languages':
        return this.#addItems(this.#lists.languages, facet.value, MAX_ITEMS);
      case 'nameParts':
        if (this.#nameParts) return false;
        this.#nameParts = facet.value;
        return true;
      case 'gains':
        if (this.#gains[facet.value.letter] !== '') return false;
        this.#gains = { ...this.#gains, [facet.value.letter]: facet.value.text };
        return true;
      case 'note':
        if (facet.value.trim() !== '') this.#notes.push(facet.value.trim());
        return true;
      default:
        if (this.#texts.has(facet.field)) return false;
        this.#texts.set(facet.field, facet.value);
        return true;
    }
  }

  #addItems(list: string[], items: readonly string[], most: number): boolean {
    let all = true;
    for (const item of items) {
      if (list.includes(item)) continue;
      if (list.length >= most || item.length > MAX_LABEL) all = false;
      else list.push(item);
    }
    return all;
  }

  /** The person, or `null` when there is nothing to call them by. */
  person(nameless: 'refuse' | 'by-company'): Person | null {
    const given = this.#nameParts?.given ?? '';
    const family = this.#nameParts?.family ?? '';
    const company = this.#text('company');
    const name =
      this.#text('name') ||
      `${given} ${family}`.trim() ||
      (nameless === 'by-company' ? company : '');
    if (name === '') return null;
    // Field by field: an object spread from several others is slow, and there are thousands.
    const details: ContactDetails = {
      name,
      givenName: given,
      familyName: family,
      company,
      role: this.#text('role'),
      trade: this.#text('trade'),
      chapter: this.#text('chapter'),
      city:
        this.#texts.get('city') ??
        this.#lists.addresses.find(({ city }) => city !== '')?.city ??
        '',
      tags: this.#lists.tags,
      emails: this.#lists.emails,
      phones: this.#lists.phones,
      addresses: this.#lists.addresses,
      urls: this.#lists.urls,
      birthday: this.#text('birthday') || null,
      languages: this.#lists.languages,
      metOn: this.#text('metOn') || null,
      metWhere: this.#text('metWhere'),
      introducedBy: this.#text('introducedBy') || null,
      gains: this.#gains,
      idealReferral: this.#text('idealReferral'),
      customFields: this.#lists.customFields,
    };
    return {
      details,
      note: this.#notes.join('\n\n'),
      id: this.#text('id') || null,
      uid: this.#text('uid') || null,
    };
  }

  #text(field: TextField | 'birthday' | 'metOn' | 'id' | 'uid'): string {
    return this.#texts.get(field) ?? '';
  }
}

function labelled<Item extends { readonly label: string }>(item: Item): Item | null {
  return item.label.length <= MAX_LABEL ? item : null;
}

function push<Item>(list: Item[], item: Item | null, value: string, most: number): boolean {
  if (value.trim() === '') return true;
  if (item === null || list.length >= most) return false;
  list.push(item);
  return true;
}

function longest(facet: Facet): number {
  const texts =
    typeof facet.value === 'string' ? [facet.value] : Object.values(facet.value).map(String);
  return Math.max(0, ...texts.map((text) => text.length));
}
