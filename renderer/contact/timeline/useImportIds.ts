import { useEffect, useState } from 'react';
import { call } from '../../data/bridge.ts';
import { report } from '../../data/session.ts';

const none: readonly string[] = [];

/** The imports that a contact came from; asked for once, as the cards stay in the main process. */
export function useImportIds(contactId: string): readonly string[] {
  const [ids, setIds] = useState(none);
  useEffect(() => {
    let isCurrent = true;
    call('journal.importsOf', { contactId }).then((found) => {
      if (isCurrent && found.length > 0) setIds(found);
    }, report);
    return () => {
      isCurrent = false;
    };
  }, [contactId]);
  return ids;
}
