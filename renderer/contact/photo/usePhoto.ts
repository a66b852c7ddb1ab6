import { useEffect, useState } from 'react';
import { call } from '../../data/bridge.ts';
import { useRecord } from '../../data/hooks.ts';
import { report } from '../../data/session.ts';

/** A contact's photo as an address for an image; `null` when there is none (yet). */
export function usePhoto(contactId: string): string | null {
  const setAt = useRecord('photos', contactId)?.setAt ?? null;
  const [known, setKnown] = useState<{ readonly setAt: string; readonly url: string } | null>(null);
  useEffect(() => {
    if (setAt === null) return;
    let isCurrent = true;
    call('journal.photo', { contactId }).then((url) => {
      if (isCurrent && url !== null) setKnown({ setAt, url });
    }, report);
    return () => {
      isCurrent = false;
    };
  }, [contactId, setAt]);
  return known?.setAt === setAt ? (known?.url ?? null) : null;
}
