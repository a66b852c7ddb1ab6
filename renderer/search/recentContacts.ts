import { currentRoute, onRoute } from '../app/route.ts';

const MAX = 8;
let ids: readonly string[] = [];

/** Ids of the contacts whose pages were opened last in this window, the latest first. */
export function recentContacts(): readonly string[] {
  return ids;
}

/** They belong to another journal. */
export function forgetRecent(): void {
  ids = [];
}

onRoute(() => {
  const route = currentRoute();
  if (route.page !== 'contact') return;
  ids = [route.id, ...ids.filter((id) => id !== route.id)].slice(0, MAX);
});
