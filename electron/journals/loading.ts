import { randomUUID } from 'node:crypto';
import type { Day } from '../../shared/domain/day.ts';
import { type Journal, ownedBy } from '../../shared/domain/journal.ts';
import { byRank, column } from '../../shared/domain/rank.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import type { Stage } from '../../shared/domain/records/stage.ts';
import {
  type Change,
  heavyTables,
  type TableName,
  tableNames,
  type Tables,
} from '../../shared/domain/tables.ts';
import { waitingContactIds } from '../../shared/domain/views/waiting.ts';
import type { JournalHead, Records } from '../../shared/ipc/loading.ts';

/** Cards of each column that the first answer brings: more than a tall screen shows. */
export const FIRST_CARDS = 30;
/** Records in a chunk: few enough that the page stays smooth while it takes one. */
export const CHUNK_RECORDS = 2000;

/** What belongs to a contact and is wanted as soon as its card is. */
const withCards = ['followUps', 'notes', 'referrals', 'stageMoves', 'attendances'] as const;
/** Contacts first, so that the board is whole before anything else comes. */
const order: readonly TableName[] = [
  'contacts',
  ...tableNames.filter((name) => name !== 'contacts' && !heavyTables.has(name)),
];

export interface Load {
  readonly id: string;
  readonly head: Pick<JournalHead, 'loadId' | 'records' | 'columns' | 'chunks'>;
  /** `null` past the last. */
  chunk(index: number): Records | null;
}

/**
 * A journal on its way to the window, as it is now: records are never changed, only
 * replaced, so holding on to them keeps the chunks true to the head whatever is edited
 * meanwhile.
 */
export function startLoad(journal: Journal, today: Day): Load {
  const id = randomUUID();
  const columns = sortIntoColumns(journal);
  const waiting = waitingContactIds(journal, today);
  const first = new Picked();
  for (const stage of journal.tables.stages.values()) first.take('stages', stage);
  for (const event of journal.tables.events.values()) first.take('events', event);
  for (const { contacts } of columns) {
    for (const contact of contacts.slice(0, FIRST_CARDS)) {
      first.take('contacts', contact);
      for (const table of withCards) {
        for (const record of ownedBy(journal, table, contact.id)) first.take(table, record);
      }
    }
  }
  const rest = order.map((table) => new Rest(table, journal, first.idsOf(table)));
  return {
    id,
    head: {
      loadId: id,
      records: first.records,
      columns: columns.map(({ stage, contacts }) => ({
        stageId: stage.id,
        total: contacts.length,
        waiting: contacts.filter((contact) => waiting.has(contact.id)).length,
      })),
      chunks: rest.reduce((sum, { chunks }) => sum + chunks, 0),
    },
    chunk(index) {
      let before = 0;
      for (const table of rest) {
        if (index < before + table.chunks) return table.chunk(index - before);
        before += table.chunks;
      }
      return null;
    },
  };
}

type AnyRecord = Tables[TableName];
const none: ReadonlySet<string> = new Set();

/** The records of the first answer, and which they are. */
class Picked {
  readonly records: Change[] = [];
  readonly #ids = new Map<TableName, Set<string>>();

  take(table: TableName, record: AnyRecord): void {
    this.records.push(loaded(table, record));
    const ids = this.#ids.get(table);
    if (ids) ids.add(record.id);
    else this.#ids.set(table, new Set([record.id]));
  }

  idsOf(table: TableName): ReadonlySet<string> {
    return this.#ids.get(table) ?? none;
  }
}

/** What a table has beyond the first answer, held as it is now and sorted out when asked. */
class Rest {
  readonly chunks: number;
  readonly #table: TableName;
  readonly #all: readonly AnyRecord[];
  readonly #sent: ReadonlySet<string>;
  #left: readonly AnyRecord[] | null = null;

  constructor(table: TableName, journal: Journal, sent: ReadonlySet<string>) {
    this.#table = table;
    this.#all = [...journal.tables[table].values()];
    this.#sent = sent;
    this.chunks = Math.ceil((this.#all.length - sent.size) / CHUNK_RECORDS);
  }

  chunk(index: number): Records {
    this.#left ??= this.#all.filter(({ id }) => !this.#sent.has(id));
    const from = index * CHUNK_RECORDS;
    return this.#left
      .slice(from, from + CHUNK_RECORDS)
      .map((record) => loaded(this.#table, record));
  }
}

function loaded(table: TableName, record: AnyRecord): Change {
  // The table and its record were read together; a pair of unions loses that.
  return { table, id: record.id, before: null, after: record } as Change;
}

function sortIntoColumns(journal: Journal): { stage: Stage; contacts: Contact[] }[] {
  return [...journal.tables.stages.values()]
    .toSorted(byRank)
    .map((stage) => ({ stage, contacts: column(journal, stage.id) }));
}
