import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import type { TableName, Tables } from '../../shared/domain/tables.ts';
import { replicaSignal } from './session.ts';
import { useSignal } from './signal.ts';

/** Wakes the component when any of the replica's keys changes; see `Replica.subscribe`. */
function useVersion(keys: readonly string[]): string {
  const replica = useSignal(replicaSignal);
  const joined = keys.join(' ');
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = joined.split(' ').map((key) => replica.subscribe(key, listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [replica, joined],
  );
  return useSyncExternalStore(subscribe, () =>
    joined
      .split(' ')
      .map((key) => replica.version(key))
      .join(' '),
  );
}

/** A record by its id, woken only by its own changes. */
export function useRecord<Name extends TableName>(table: Name, id: string): Tables[Name] | null {
  const replica = useSignal(replicaSignal);
  useVersion([`record:${table}/${id}`]);
  return replica.journal.tables[table].get(id) ?? null;
}

/**
 * A view of one contact and what belongs to them. Computed again only when that changes, if
 * `view` stays the same function: define it outside the component or with `useCallback`.
 */
export function useContactView<View>(contactId: string, view: (journal: Journal) => View): View {
  const replica = useSignal(replicaSignal);
  const version = useVersion([`contact:${contactId}`]);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the version stands for what the view reads
  return useMemo(() => view(replica.journal), [replica, version, view]);
}

/**
 * A view of whole tables; for small ones, or where every record counts. As above, `view` is
 * called again when a record changes or when it is another function.
 */
export function useTablesView<View>(
  tables: readonly TableName[],
  view: (journal: Journal) => View,
): View {
  const replica = useSignal(replicaSignal);
  const version = useVersion(tables.map((table) => `table:${table}`));
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the version stands for what the view reads
  return useMemo(() => view(replica.journal), [replica, version, view]);
}

/** Whether all records have arrived. */
export function useReplicaComplete(): boolean {
  const replica = useSignal(replicaSignal);
  useVersion(['complete']);
  return replica.complete;
}
