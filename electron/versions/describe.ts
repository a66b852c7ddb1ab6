import type { Conflict } from '../../shared/domain/merge/mergeRecords.ts';
import type { ValueWord } from '../../shared/domain/merge/valueWord.ts';
import type { JournalTables } from '../../shared/domain/journalDifference.ts';
import { portableStageTitle } from '../../shared/domain/stageWords.ts';
import type { TableName } from '../../shared/domain/tables.ts';
import type { ConflictView } from '../../shared/ipc/versions.ts';
import { isFields, sayingOf } from './storedWords.ts';

/** What both sides know: ours, and what only the other has. */
type Sides = readonly [ours: JournalTables, theirs: JournalTables];

export function keyOf({ table, id, field }: Conflict): string {
  return `${table}/${id}/${field ?? ''}`;
}

/** A conflict in words for a person, who knows nothing of tables and fields. */
export function describe(conflict: Conflict, sides: Sides): ConflictView {
  const { table, field, ours: here, theirs: there } = conflict;
  const words = (value: unknown): readonly ValueWord[] | null =>
    value === undefined ? null : shortened(wordsOf(table, field, value, sides));
  return {
    key: keyOf(conflict),
    table,
    subject: subjectOf(conflict, sides),
    field,
    here: words(here),
    there: words(there),
  };
}

function subjectOf({ table, id }: Conflict, sides: Sides): ValueWord {
  const record = found(sides, table === 'noteBodies' ? 'notes' : table, id);
  if (record === undefined) return '';
  if ('contactId' in record) return found(sides, 'contacts', record.contactId)?.name ?? '';
  if ('name' in record) return record.name;
  if ('color' in record) return portableStageTitle(record);
  return 'title' in record ? record.title : '';
}

function found<Name extends TableName>([ours, theirs]: Sides, table: Name, id: string) {
  return ours[table].get(id) ?? theirs[table].get(id);
}

/** What keeps the journal together, and says nothing to anybody when a record is shown whole. */
const unsaid: ReadonlySet<string> = new Set([
  'createdAt',
  'updatedAt',
  'editedAt',
  'writtenAt',
  'replacedAt',
  'at',
  'rank',
  'versions',
  'sitting',
  'calendarUid',
]);

function wordsOf(
  table: TableName,
  field: string | null,
  value: unknown,
  sides: Sides,
): readonly ValueWord[] {
  if (field !== null) return fieldWords(table, field, value, sides);
  if (!isFields(value)) return plainWords(value);
  return Object.entries(value).flatMap(([name, part]) =>
    unsaid.has(name) || typeof part === 'boolean' ? [] : fieldWords(table, name, part, sides),
  );
}

function fieldWords(
  table: TableName,
  field: string,
  value: unknown,
  sides: Sides,
): readonly ValueWord[] {
  if (value === null) return [];
  const named = nameFor(field, value, sides);
  if (named !== null) return named;
  return sayingOf(table, field)?.(value) ?? plainWords(value);
}

/** For ids, the names of what they stand for: an id says nothing to anybody. */
function nameFor(field: string, value: unknown, sides: Sides): readonly ValueWord[] | null {
  if (field === 'notSuggested' && Array.isArray(value)) {
    return value.flatMap((id) => nameFor('contactId', id, sides) ?? []);
  }
  if (field === 'mentions' && Array.isArray(value)) {
    return value.filter(isFields).flatMap(({ as }) => plainWords(as));
  }
  if (typeof value !== 'string') return null;
  switch (field) {
    case 'introducedBy':
    case 'contactId':
    case 'otherId':
      return plainWords(found(sides, 'contacts', value)?.name);
    case 'stageId':
    case 'fromStageId':
    case 'toStageId': {
      const stage = found(sides, 'stages', value);
      return stage === undefined ? [] : [portableStageTitle(stage)];
    }
    case 'eventId':
      return plainWords(found(sides, 'events', value)?.title);
    default:
      return field === 'id' || field.endsWith('Id') ? [] : null;
  }
}

/** All texts and numbers in a value, in order. */
function plainWords(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'boolean') return [value ? '✓' : '✗'];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(plainWords);
}

const MOST = 300;

/** So much of it as can be compared at a glance. */
function shortened(words: readonly ValueWord[]): readonly ValueWord[] {
  const kept: ValueWord[] = [];
  let left = MOST;
  for (const word of words) {
    if (left <= 0) return [...kept, '…'];
    const isLong = typeof word === 'string' && word.length > left;
    kept.push(isLong ? `${word.slice(0, left)}…` : word);
    if (isLong) return kept;
    left -= typeof word === 'string' ? word.length : 20;
  }
  return kept;
}
