import { randomUUID } from 'node:crypto';
import type { Day } from '../../shared/domain/day.ts';
import { type Journal, ownedBy } from '../../shared/domain/journal.ts';
import { byRank } from '../../shared/domain/rank.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import type { Stage } from '../../shared/domain/records/stage.ts';
import {
  type Change,
  heavyTables,
  type TableName,
  tableNames,
  type Tables,
} from '../../shared/domain/tables.ts';
import { isWaiting } from '../../shared/domain/views/waiting.ts';
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
  const rest = order.flatMap((table) => piecesOf(table, first.without(journal, table)));
  return {
    id,
    head: {
      loadId: id,
      records: first.records,
      columns: columns.map(({ stage, contacts }) => ({
        stageId: stage.id,
        total: contacts.length,
        waiting: contacts.filter((contact) => isWaiting(journal, contact.id, today)).length,
      })),
      chunks: rest.length,
    },
    chunk(index) {
      const piece = rest[index];
      return piece ? piece.records.map((record) => loaded(piece.table, record)) : null;
    },
  };
}

type AnyRecord = Tables[TableName];

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

  without(journal: Journal, table: TableName): AnyRecord[] {
    const taken = this.#ids.get(table);
    const all: AnyRecord[] = [...journal.tables[table].values()];
    return taken ? all.filter(({ id }) => !taken.has(id)) : all;
  }
}

interface Piece {
  readonly table: TableName;
  readonly records: readonly AnyRecord[];
}

function piecesOf(table: TableName, records: readonly AnyRecord[]): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < records.length; from += CHUNK_RECORDS) {
    pieces.push({ table, records: records.slice(from, from + CHUNK_RECORDS) });
  }
  return pieces;
}

function loaded(table: TableName, record: AnyRecord): Change {
  // The table and its record were read together; a pair of unions loses that.
  return { table, id: record.id, before: null, after: record } as Change;
}

function sortIntoColumns(journal: Journal): { stage: Stage; contacts: Contact[] }[] {
  const columns = new Map(
    [...journal.tables.stages.values()]
      .toSorted(byRank)
      .map((stage) => [stage.id, { stage, contacts: new Array<Contact>() }]),
  );
  for (const contact of journal.tables.contacts.values()) {
    if (contact.releasedOn === null) columns.get(contact.stageId)?.contacts.push(contact);
  }
  for (const { contacts } of columns.values()) contacts.sort(byRank);
  return [...columns.values()];
}
