import { onTestFinished } from 'vitest';
import { blankDetails } from '../../../shared/domain/records/contact.ts';
import { type Change, type TableName, tableNames } from '../../../shared/domain/tables.ts';
import {
  createStore,
  type JournalStore,
  type OpenOptions,
  type OpenResult,
  openStore,
  type Trouble,
} from '../index.ts';

/** The store of a result; a test that expects one fails with what was there instead. */
export function storeOf(result: OpenResult): JournalStore {
  if (result.kind !== 'opened') throw new Error(`not opened: ${JSON.stringify(result)}`);
  onTestFinished(() => result.store.close());
  return result.store;
}

export function troubleOf(result: OpenResult): Trouble {
  if (result.kind !== 'trouble') throw new Error(`no trouble but ${result.kind}`);
  return result;
}

export async function newStore(options: OpenOptions): Promise<JournalStore> {
  return storeOf(await createStore(options));
}

export async function openedStore(options: OpenOptions): Promise<JournalStore> {
  return storeOf(await openStore(options));
}

/** Contacts that come from nothing, as an import makes them. */
export function contactChanges(count: number): Change[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `imported-${index}`;
    return {
      table: 'contacts',
      id,
      before: null,
      after: {
        ...blankDetails,
        id,
        name: `Contact ${index}`,
        createdAt: '2026-01-02T03:04:05.678Z',
        updatedAt: '2026-01-02T03:04:05.678Z',
        stageId: 'met',
        stageSince: '2026-01-02',
        rank: `a${index}`,
        overruled: false,
        cadence: null,
        notSuggested: [],
        releasedOn: null,
      },
    };
  });
}

/** Everything in a journal, in a form that `toEqual` compares, whatever the order of ids. */
export function contents(store: JournalStore): Record<TableName, Record<string, unknown>> {
  return Object.fromEntries(
    tableNames.map((name) => [name, Object.fromEntries(store.journal.tables[name])]),
  ) as Record<TableName, Record<string, unknown>>; // fromEntries forgets the keys' type.
}

export function namesIn(store: JournalStore): string[] {
  return [...store.journal.tables.contacts.values()].map(({ name }) => name);
}
