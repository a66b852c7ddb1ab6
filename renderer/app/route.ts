import { type PlainPaper, plainPapers } from '../../shared/domain/paperKinds.ts';
import { createSignal, useSignal } from '../data/signal.ts';

export type Route =
  | { readonly page: 'board' }
  | { readonly page: 'contact'; readonly id: string }
  | { readonly page: 'today' }
  | { readonly page: 'events' }
  | { readonly page: 'event'; readonly id: string }
  | { readonly page: 'prep-sheet'; readonly id: string }
  | { readonly page: 'debrief'; readonly id: string }
  | { readonly page: 'contact-paper'; readonly id: string }
  | { readonly page: 'one-to-one'; readonly id: string }
  | { readonly page: 'paper'; readonly kind: PlainPaper }
  | { readonly page: 'people-paper' }
  | { readonly page: 'referrals' }
  | { readonly page: 'harvest' }
  | { readonly page: 'settings' }
  | { readonly page: 'backups' }
  | { readonly page: 'versions' };

/** Screens of one record, whose id is in the address. */
const pagesWithId = [
  'contact',
  'event',
  'prep-sheet',
  'debrief',
  'contact-paper',
  'one-to-one',
] as const;
const pages = [
  'board',
  'today',
  'events',
  'referrals',
  'harvest',
  'settings',
  'backups',
  'versions',
  'people-paper',
] as const;

/** The address inside the window, `#/contact/ID`, so that a reload stays where one was. */
export function toHash(route: Route): string {
  if (route.page === 'paper') return `#/paper/${route.kind}`;
  return 'id' in route ? `#/${route.page}/${encodeURIComponent(route.id)}` : `#/${route.page}`;
}

/** An address that means nothing leads to the board. */
export function fromHash(hash: string): Route {
  const [page = '', rawId = ''] = hash.replace(/^#\//, '').split('/');
  const named = pagesWithId.find((name) => name === page);
  if (named !== undefined) {
    const id = decode(rawId);
    return id === '' ? { page: 'board' } : { page: named, id };
  }
  if (page === 'paper') {
    const kind = plainPapers.find((name) => name === rawId);
    return kind ? { page, kind } : { page: 'board' };
  }
  const plain = pages.find((name) => name === page);
  return { page: plain ?? 'board' };
}

/** An address typed by hand may hold escapes that mean nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

const route = createSignal<Route>(fromHash(location.hash));
/** How many screens of this window lie behind the one shown. */
let behind = 0;
addEventListener('hashchange', () => {
  behind += 1;
  route.set(fromHash(location.hash));
});

export function useRoute(): Route {
  return useSignal(route);
}

export function currentRoute(): Route {
  return route.get();
}

export function navigate(to: Route): void {
  location.hash = toHash(to);
}

/** To the screen one came from; to the board when one came from nowhere. */
export function goBack(): void {
  if (behind === 0) {
    navigate({ page: 'board' });
    return;
  }
  behind -= 2; // Going back is a change of address too.
  history.back();
}

/** Hears each change of screen. Returns the way to stop. */
export function onRoute(listener: () => void): () => void {
  return route.subscribe(listener);
}
