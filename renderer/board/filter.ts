import type { Contact } from '../../shared/domain/records/contact.ts';

/** Which cards the board shows. */
export type BoardFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'tag'; readonly word: string }
  | { readonly kind: 'chapter'; readonly word: string };

export const showAll: BoardFilter = { kind: 'all' };

export function passes(filter: BoardFilter, contact: Contact, waiting: boolean): boolean {
  switch (filter.kind) {
    case 'all':
      return true;
    case 'waiting':
      return waiting;
    case 'tag':
      return contact.tags.includes(filter.word);
    case 'chapter':
      return contact.chapter === filter.word;
  }
}

export function sameFilter(a: BoardFilter, b: BoardFilter): boolean {
  return a.kind === b.kind && ('word' in a ? a.word : '') === ('word' in b ? b.word : '');
}
