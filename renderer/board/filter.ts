import type { standingFilters, wordFilters } from '../../shared/domain/boardView.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';

export type Standing = (typeof standingFilters)[number];
export type WordKind = (typeof wordFilters)[number];

/** Which cards the board shows. */
export type BoardFilter =
  | { readonly kind: Standing }
  | { readonly kind: WordKind; readonly word: string };

/** Whether somebody passes all kinds of filters; of the words of one kind, one is enough. */
export function passes(
  filters: readonly BoardFilter[],
  contact: Contact,
  stands: (how: Standing) => boolean,
): boolean {
  const words = new Map<WordKind, boolean>();
  for (const filter of filters) {
    if (!('word' in filter)) {
      if (!stands(filter.kind)) return false;
    } else if (words.get(filter.kind) !== true) {
      words.set(filter.kind, wordsOf(contact, filter.kind).includes(filter.word));
    }
  }
  return [...words.values()].every(Boolean);
}

/** The words of a contact that can be filtered by. */
export function wordsOf(contact: Contact, kind: WordKind): readonly string[] {
  switch (kind) {
    case 'tag':
      return contact.tags;
    case 'trade':
      return contact.trade.trim() === '' ? [] : [contact.trade];
    case 'chapter':
      return contact.chapter.trim() === '' ? [] : [contact.chapter];
  }
}

export function sameFilter(a: BoardFilter, b: BoardFilter): boolean {
  return a.kind === b.kind && ('word' in a ? a.word : '') === ('word' in b ? b.word : '');
}

/** With one filter more, or without it. */
export function toggled(filters: readonly BoardFilter[], filter: BoardFilter): BoardFilter[] {
  const rest = filters.filter((each) => !sameFilter(each, filter));
  return rest.length < filters.length ? rest : [...filters, filter];
}
