import { ColumnIndex, type Columns } from './columnIndex.ts';
import { GrowingMap } from './growingMap.ts';
import type { Contact } from './records/contact.ts';
import type { Change, TableName, Tables } from './tables.ts';
import { tableNames } from './tables.ts';

export type Table<Name extends TableName> = ReadonlyMap<string, Tables[Name]>;
export type JournalTables = { readonly [Name in TableName]: Table<Name> };

/** Tables whose records belong to a contact, and so are found by its id without a scan. */
export const ownedByContact = [
  'notes',
  'followUps',
  'stageMoves',
  'attendances',
  'referrals',
  'sources',
  'noteVersions',
  'introductions',
  'photos',
  'photoBytes',
] as const satisfies readonly TableName[];
export type OwnedTable = (typeof ownedByContact)[number];
const owned: ReadonlySet<TableName> = new Set(ownedByContact);

/** Tables whose records also speak of other contacts, who have them in their journal too. */
const othersIn = {
  notes: ({ mentions }: Tables['notes']) => mentions.map(({ contactId }) => contactId),
  introductions: ({ otherId }: Tables['introductions']) => [otherId],
} as const;
export type SharedTable = keyof typeof othersIn;

/** Contacts that a record speaks of without belonging to them; only of the tables that can. */
export function othersOf(table: TableName, record: Tables[TableName]): readonly string[] {
  // The table says which of the two it is.
  if (table === 'notes') return othersIn.notes(record as Tables['notes']);
  if (table === 'introductions') return othersIn.introductions(record as Tables['introductions']);
  return [];
}

const none: ReadonlySet<string> = new Set();

/** What domain rules may read. */
export interface Journal {
  readonly tables: JournalTables;
  /** Ids of the records of one table that belong to a contact, in order of insertion. */
  idsOf(table: OwnedTable, contactId: string): ReadonlySet<string>;
  /** Ids of the records that speak of a contact and belong to another. */
  idsNaming(table: SharedTable, contactId: string): ReadonlySet<string>;
  /** Ids of the attendances of an event. */
  attendanceIdsOf(eventId: string): ReadonlySet<string>;
  /** The cards of the board in their order; those who were released have none. */
  readonly columns: Columns;
}

/** The records that belong to a contact. */
export function ownedBy<Name extends OwnedTable>(
  journal: Journal,
  table: Name,
  contactId: string,
): Tables[Name][] {
  const records: Tables[Name][] = [];
  for (const id of journal.idsOf(table, contactId)) {
    const record = journal.tables[table].get(id);
    if (record) records.push(record);
  }
  return records;
}

/** The records that speak of a contact and belong to another. */
export function naming<Name extends SharedTable>(
  journal: Journal,
  table: Name,
  contactId: string,
): Tables[Name][] {
  const records: Tables[Name][] = [];
  for (const id of journal.idsNaming(table, contactId)) {
    const record = journal.tables[table].get(id);
    if (record) records.push(record);
  }
  return records;
}

/** The attendances of an event. */
export function attendancesOf(journal: Journal, eventId: string): Tables['attendances'][] {
  const records: Tables['attendances'][] = [];
  for (const id of journal.attendanceIdsOf(eventId)) {
    const record = journal.tables.attendances.get(id);
    if (record) records.push(record);
  }
  return records;
}

/**
 * A journal in memory: one map a table and the indexes over them. Applying a change costs
 * the same however large the journal is. Main process and window each hold one.
 */
export class MemoryJournal implements Journal {
  readonly tables: { readonly [Name in TableName]: Map<string, Tables[Name]> };
  readonly #byContact = new Map<OwnedTable, Map<string, Set<string>>>(
    ownedByContact.map((table) => [table, new Map()]),
  );
  readonly #byOther = new Map<TableName, Map<string, Set<string>>>([
    ['notes', new Map()],
    ['introductions', new Map()],
  ]);
  readonly #attendancesByEvent = new Map<string, Set<string>>();
  /** Made at the first need, and kept from then on. */
  #columns: ColumnIndex | null = null;
  /** Contacts changed since the columns were last read. */
  readonly #moved = new Map<string, Contact | null>();

  /**
   * Where a contact may have many records, the map is one that grows in small steps.
   * `noteBodies`: another map for the texts, such as one that reads them when asked.
   */
  constructor(noteBodies: Map<string, Tables['noteBodies']> = new GrowingMap()) {
    this.tables = {
      stages: new Map(),
      contacts: new Map(),
      notes: new GrowingMap(),
      noteBodies,
      followUps: new GrowingMap(),
      stageMoves: new GrowingMap(),
      events: new Map(),
      attendances: new GrowingMap(),
      referrals: new GrowingMap(),
      imports: new Map(),
      sources: new GrowingMap(),
      noteVersions: new GrowingMap(),
      introductions: new GrowingMap(),
      templates: new Map(),
      photos: new GrowingMap(),
      photoBytes: new GrowingMap(),
      profile: new Map(),
    };
  }

  idsOf(table: OwnedTable, contactId: string): ReadonlySet<string> {
    return this.#byContact.get(table)?.get(contactId) ?? none;
  }

  idsNaming(table: SharedTable, contactId: string): ReadonlySet<string> {
    return this.#byOther.get(table)?.get(contactId) ?? none;
  }

  attendanceIdsOf(eventId: string): ReadonlySet<string> {
    return this.#attendancesByEvent.get(eventId) ?? none;
  }

  get columns(): Columns {
    if (this.#columns === null) {
      this.#columns = new ColumnIndex();
      for (const contact of this.tables.contacts.values()) this.#moved.set(contact.id, contact);
    }
    if (this.#moved.size > 0) {
      this.#columns.update(onBoard(this.#moved));
      this.#moved.clear();
    }
    return this.#columns;
  }

  /** Puts a record in, over any with the same id; `null` takes it out. */
  set<Name extends TableName>(table: Name, id: string, record: Tables[Name] | null): void {
    const records = this.tables[table] as Map<string, Tables[Name]>;
    if (owned.has(table)) this.#unindex(table, id, records.get(id));
    if (record === null) records.delete(id);
    else {
      records.set(id, record);
      this.#index(table, id, record);
    }
    if (table === 'contacts' && this.#columns !== null) {
      this.#moved.set(id, this.tables.contacts.get(id) ?? null);
    }
  }

  /** Puts many records in, none of which is there yet: how a journal is read from disk. */
  load<Name extends TableName>(table: Name, added: readonly Tables[Name][]): void {
    if (table === 'contacts') this.#columns = null;
    const records = this.tables[table] as Map<string, Tables[Name]>;
    for (const record of added) records.set(record.id, record);
    if (owned.has(table)) for (const record of added) this.#index(table, record.id, record);
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) this.set(change.table, change.id, change.after);
  }

  /** Number of records in all tables. */
  get size(): number {
    return tableNames.reduce((sum, name) => sum + this.tables[name].size, 0);
  }

  #index(table: TableName, id: string, record: Tables[TableName]): void {
    if (!owned.has(table)) return;
    const { contactId } = record as Tables[OwnedTable];
    add(this.#byContact.get(table as OwnedTable), contactId, id);
    for (const other of othersOf(table, record)) add(this.#byOther.get(table), other, id);
    if (table === 'attendances') {
      add(this.#attendancesByEvent, (record as Tables['attendances']).eventId, id);
    }
  }

  #unindex(table: TableName, id: string, record: Tables[TableName] | undefined): void {
    if (record === undefined) return;
    const { contactId } = record as Tables[OwnedTable];
    remove(this.#byContact.get(table as OwnedTable), contactId, id);
    for (const other of othersOf(table, record)) remove(this.#byOther.get(table), other, id);
    if (table === 'attendances') {
      remove(this.#attendancesByEvent, (record as Tables['attendances']).eventId, id);
    }
  }
}

/** A contact who was released keeps the journal but has no card. */
function onBoard(
  contacts: ReadonlyMap<string, Contact | null>,
): ReadonlyMap<string, Contact | null> {
  const places = new Map<string, Contact | null>();
  for (const [id, contact] of contacts) {
    places.set(id, contact?.releasedOn === null ? contact : null);
  }
  return places;
}

function add(index: Map<string, Set<string>> | undefined, key: string, id: string): void {
  const ids = index?.get(key);
  if (ids) ids.add(id);
  else index?.set(key, new Set([id]));
}

function remove(index: Map<string, Set<string>> | undefined, key: string, id: string): void {
  const ids = index?.get(key);
  ids?.delete(id);
  if (ids?.size === 0) index?.delete(key);
}
