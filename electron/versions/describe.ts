import type { Conflict } from '../../shared/domain/merge/mergeRecords.ts';
import type { JournalTables } from '../../shared/domain/journalDifference.ts';
import type { ConflictView } from '../../shared/ipc/versions.ts';

export function keyOf({ table, id, field }: Conflict): string {
  return `${table}/${id}/${field ?? ''}`;
}

/** A conflict in words for a person, who knows nothing of tables and fields. */
export function describe(conflict: Conflict, ours: JournalTables): ConflictView {
  const { table, field, ours: here, theirs: there } = conflict;
  const words = (value: unknown): string | null =>
    value === undefined ? null : wordsIn(named(field, value, ours));
  return {
    key: keyOf(conflict),
    table,
    subject: subjectOf(conflict, ours),
    field,
    here: words(here),
    there: words(there),
  };
}

function subjectOf({ table, id }: Conflict, tables: JournalTables): string {
  const record = tables[table === 'noteBodies' ? 'notes' : table].get(id);
  if (record === undefined) return '';
  if ('contactId' in record) return tables.contacts.get(record.contactId)?.name ?? '';
  if ('name' in record) return record.name;
  return 'title' in record ? (record.title ?? '') : '';
}

/** For the id of somebody, the name: an id says nothing to anybody. */
function named(field: string | null, value: unknown, { contacts }: JournalTables): unknown {
  const isId = field === 'introducedBy' || field === 'contactId' || field === 'otherId';
  return isId && typeof value === 'string' ? (contacts.get(value)?.name ?? value) : value;
}

const MOST = 300;

/** All texts and numbers in a value, in order. */
function wordsIn(value: unknown): string {
  const words = (part: unknown): string[] => {
    if (typeof part === 'string') return part === '' ? [] : [part];
    if (typeof part === 'number') return [String(part)];
    if (typeof part === 'boolean') return [part ? '✓' : '✗'];
    if (typeof part !== 'object' || part === null) return [];
    return Object.values(part).flatMap(words);
  };
  const text = words(value).join(' · ');
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
