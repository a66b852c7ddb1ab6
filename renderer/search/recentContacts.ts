import { RECENT_MAX } from '../../shared/domain/preferences.ts';
import { currentRoute, onRoute } from '../app/route.ts';
import { preferences } from '../data/session.ts';
import { setPreference } from '../data/setPreference.ts';

/**
 * Ids of the contacts whose pages were opened last, the latest first; across restarts. Those
 * of another journal, sample data for one, are among them and mean nobody in this one.
 */
export function recentContacts(): readonly string[] {
  return preferences.get().recent;
}

onRoute(() => {
  const route = currentRoute();
  if (route.page !== 'contact') return;
  const [latest, ...before] = recentContacts();
  if (latest === route.id) return;
  const others = [latest ?? '', ...before].filter((id) => id !== '' && id !== route.id);
  setPreference({ recent: [route.id, ...others].slice(0, RECENT_MAX) });
});
