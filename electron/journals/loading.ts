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
} from '../../shared/domain/tables.ts';
import { isWaiting } from '../../shared/domain/views/waiting.ts';
import type { JournalHead, Records } from '../../shared/ipc/loading.ts';

/** Cards of each column that the first answer brings: more than a tall screen shows. */
const FIRST_CARDS = 30;
/** Records in a chunk; about a millisecond to send. */
const CHUNK_RECORDS = 2000;

/** What a contact's card shows beside the contact. */
const onCards = ['followUps', 'notes', 'referrals', 'stageMoves', 'attendances'] as const;
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
  const first = new Map<string, Change>();
  const take = (table: TableName, record: Change['after']): void => {
    if (record) first.set(`${table} ${record.id}`, loaded(table, record));
  };
  for (const stage of journal.tables.stages.values()) take('stages', stage);
  for (const event of journal.tables.events.values()) take('events', event);
  for (const { contacts } of columns) {
    for (const contact of contacts.slice(0, FIRST_CARDS)) {
      take('contacts', contact);
      for (const table of onCards) {
        for (const record of ownedBy(journal, table, contact.id)) take(table, record);
      }
    }
  }
  const rest: Change[] = [];
  for (const table of order) {
    for (const record of journal.tables[table].values()) {
      if (!first.has(`${table} ${record.id}`)) rest.push(loaded(table, record));
    }
  }
  return {
    id,
    head: {
      loadId: id,
      records: [...first.values()],
      columns: columns.map(({ stage, contacts }) => ({
        stageId: stage.id,
        total: contacts.length,
        waiting: contacts.filter((contact) => isWaiting(journal, contact.id, today)).length,
      })),
      chunks: Math.ceil(rest.length / CHUNK_RECORDS),
    },
    chunk(index) {
      const from = index * CHUNK_RECORDS;
      return from < rest.length ? rest.slice(from, from + CHUNK_RECORDS) : null;
    },
  };
}

function loaded(table: TableName, record: NonNullable<Change['after']>): Change {
  // The table and its record were read together; a pair of unions loses that.
  return { table, id: record.id, before: null, after: record } as Change;
}

function sortIntoColumns(journal: Journal): { stage: Stage; contacts: Contact[] }[] {
  const columns = new Map(
    [...journal.tables.stages.values()]
      .sort(byRank)
      .map((stage) => [stage.id, { stage, contacts: new Array<Contact>() }]),
  );
  for (const contact of journal.tables.contacts.values()) {
    if (contact.releasedOn === null) columns.get(contact.stageId)?.contacts.push(contact);
  }
  for (const { contacts } of columns.values()) contacts.sort(byRank);
  return [...columns.values()];
}
