import { useEffect, useState } from 'react';
import { useRecord } from '../../data/hooks.ts';
import { report } from '../../data/session.ts';
import { fetchPhoto, photoAtHand } from './photoCache.ts';

/** A contact's photo as an address for an image; `null` when there is none (yet). */
export function usePhoto(contactId: string): string | null {
  const setAt = useRecord('photos', contactId)?.setAt ?? null;
  const atHand = photoAtHand(contactId, setAt);
  const [, setFetched] = useState<string | null>(null);
  useEffect(() => {
    if (setAt === null || photoAtHand(contactId, setAt) !== null) return;
    let isCurrent = true;
    fetchPhoto(contactId, setAt).then((url) => {
      if (isCurrent) setFetched(url);
    }, report);
    return () => {
      isCurrent = false;
    };
  }, [contactId, setAt]);
  return atHand;
}
