import { call } from '../../data/bridge.ts';

/** So many photos are kept at hand, for cards that scroll out of sight and back. */
const KEPT = 300;
const known = new Map<string, { readonly setAt: string; readonly url: string }>();

/** The photo of a contact as it was set at an instant, if it is at hand. */
export function photoAtHand(contactId: string, setAt: string | null): string | null {
  const photo = known.get(contactId);
  return photo?.setAt === setAt ? photo.url : null;
}

/** Fetches it; `null` when it is gone meanwhile. */
export async function fetchPhoto(contactId: string, setAt: string): Promise<string | null> {
  const url = await call('journal.photo', { contactId });
  if (url === null) return null;
  known.delete(contactId);
  known.set(contactId, { setAt, url });
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return url;
}
