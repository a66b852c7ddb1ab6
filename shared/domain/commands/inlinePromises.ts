import { type Journal, ownedBy } from '../journal.ts';
import { namesOf } from '../noteText/namesOf.ts';
import { type TaskLine, tasksOf } from '../noteText/taskLine.ts';
import type { Contact } from '../records/contact.ts';
import type { FollowUp } from '../records/followUp.ts';
import type { Note } from '../records/note.ts';
import type { Change } from '../tables.ts';
import type { DecisionContext } from './command.ts';

/**
 * What becomes of the promises of a note when its text changes. A line is a promise; a line
 * that stays as it was changes nothing, one that is rewritten rewrites its promise, and one
 * that is taken out takes its promise along while it is open. A promise that has been edited
 * elsewhere in the meantime is no longer ruled by its line.
 */
export function inlinePromiseChanges(
  journal: Journal,
  contact: Contact,
  note: Pick<Note, 'id' | 'eventId'>,
  texts: { readonly before: string; readonly after: string },
  context: DecisionContext,
): Change[] {
  const reader = { today: context.today, names: namesOf(contact) };
  const before = tasksOf(texts.before, reader);
  const after = tasksOf(texts.after, reader);
  if (before.length === 0 && after.length === 0) return [];
  const known = ownedBy(journal, 'followUps', contact.id).filter(
    ({ noteId }) => noteId === note.id,
  );
  const { gone, come } = withoutUnchanged(withPromises(before, known), after);
  const changes: Change[] = [];
  for (let index = 0; index < Math.max(gone.length, come.length); index += 1) {
    const [old, task] = [gone[index], come[index]];
    if (old === undefined && task !== undefined) {
      changes.push(create(contact, note, task, context));
    } else if (old?.promise && task !== undefined) {
      changes.push(...rewrite(old.promise, task, context));
    } else if (old?.promise?.outcome === null && task === undefined) {
      const { promise } = old;
      changes.push({ table: 'followUps', id: promise.id, before: promise, after: null });
    }
  }
  return changes;
}

interface KnownTask {
  readonly task: TaskLine;
  readonly promise: FollowUp | null;
}

/** Each line with the promise it made, found by its words; one as open as the line says first. */
function withPromises(tasks: readonly TaskLine[], known: readonly FollowUp[]): KnownTask[] {
  const left = new Set(known);
  return tasks.map((task) => {
    const alike = [...left].filter(({ text, type }) => text === task.text && type === task.type);
    const same = alike.find(({ outcome: end }) => (end !== null) === task.done);
    const promise = same ?? alike[0] ?? null;
    if (promise !== null) left.delete(promise);
    return { task, promise };
  });
}

/** The lines that are no longer there, and those that are new, in their order. */
function withoutUnchanged(
  before: readonly KnownTask[],
  after: readonly TaskLine[],
): { readonly gone: KnownTask[]; readonly come: TaskLine[] } {
  const gone = [...before];
  const come = after.filter(({ raw }) => {
    const index = gone.findIndex(({ task }) => task.raw === raw);
    if (index !== -1) gone.splice(index, 1);
    return index === -1;
  });
  return { gone, come };
}

function create(
  contact: Contact,
  note: Pick<Note, 'id' | 'eventId'>,
  { type, owner, text, dueOn, done }: TaskLine,
  context: DecisionContext,
): Change {
  const id = context.newId();
  const after: FollowUp = {
    id,
    contactId: contact.id,
    type,
    owner,
    text,
    step: null,
    dueOn,
    createdAt: context.now,
    noteId: note.id,
    eventId: note.eventId,
    outcome: done ? outcome(context) : null,
  };
  return { table: 'followUps', id, before: null, after };
}

function rewrite(before: FollowUp, task: TaskLine, context: DecisionContext): Change[] {
  const { type, owner, text, dueOn, done } = task;
  const closed = before.outcome !== null;
  const after: FollowUp = {
    ...before,
    type,
    owner,
    text,
    dueOn,
    outcome: done === closed ? before.outcome : done ? outcome(context) : null,
  };
  return [{ table: 'followUps', id: before.id, before, after }];
}

function outcome({ today, now }: DecisionContext): NonNullable<FollowUp['outcome']> {
  return { kind: 'done', on: today, at: now, note: '' };
}
