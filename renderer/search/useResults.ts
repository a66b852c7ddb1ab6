import { useMemo } from 'react';
import type { Text } from '../../shared/i18n/index.ts';
import { applicableCommands } from '../app/registry.ts';
import { replicaSignal } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { recentContacts } from './recentContacts.ts';
import { findAll, type ResultGroup } from './results.ts';
import { indexed, searchIndex } from './searchIndex.ts';

/** What the query finds now; looked up again when the index has learnt of changes. */
export function useResults(query: string): ResultGroup[] {
  const text = useText();
  const replica = useSignal(replicaSignal);
  const version = useSignal(indexed);
  return useMemo(
    () => lookUp(query, text),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- replica and version stand for what is searched
    [query, replica, version, text],
  );
}

/** What a query finds at this moment. */
export function lookUp(query: string, text: Text): ResultGroup[] {
  const { people, notes } = searchIndex();
  return findAll(query, {
    journal: replicaSignal.get().journal,
    people,
    notes,
    // The palette does not list what opened it.
    commands: applicableCommands().filter(({ id }) => id !== 'search'),
    recent: recentContacts(),
    text,
  });
}
