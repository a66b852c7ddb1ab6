import { useEffect, useState } from 'react';
import { useRecord } from '../../data/hooks.ts';
import { report } from '../../data/session.ts';
import { fetchPhoto, photoAtHand } from './photoCache.ts';

/** A contact's photo as an address for an image; `null` when there is none (yet). */
export function usePhoto(contactId: string): string | null {
  const setAt = useRecord('photos', contactId)?.setAt ?? null;
  const atHand = photoAtHand(contactId, setAt);
  // Kept beside what is at hand, which may be pushed out while this is in sight.
  const [fetched, setFetched] = useState<{ readonly of: string; readonly url: string } | null>(
    null,
  );
  useEffect(() => {
    if (setAt === null || photoAtHand(contactId, setAt) !== null) return;
    let isCurrent = true;
    fetchPhoto(contactId, setAt).then((url) => {
      if (isCurrent && url !== null) setFetched({ of: photoKey(contactId, setAt), url });
    }, report);
    return () => {
      isCurrent = false;
    };
  }, [contactId, setAt]);
  if (atHand !== null || setAt === null) return atHand;
  return fetched?.of === photoKey(contactId, setAt) ? fetched.url : null;
}

function photoKey(contactId: string, setAt: string): string {
  return `${contactId} ${setAt}`;
}
