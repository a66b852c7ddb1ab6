import type { DecisionContext } from '../../../shared/domain/commands/command.ts';
import { firstSteps } from '../../../shared/domain/commands/firstSteps.ts';
import { daysBetween } from '../../../shared/domain/day.ts';
import { excerptOf } from '../../../shared/domain/excerpt.ts';
import type { Contact } from '../../../shared/domain/records/contact.ts';
import { type Note, plainNote } from '../../../shared/domain/records/note.ts';
import type { Stage } from '../../../shared/domain/records/stage.ts';
import type { Change } from '../../../shared/domain/tables.ts';
import type { Person } from './people.ts';
import type { PlanningOptions } from './planImport.ts';
import { sourceNoteId } from './sourceNote.ts';

/** After so many days a first meeting asks for no first steps any more. */
const RECENT_DAYS = 30;

export function newContact(
  person: Person,
  stage: Stage,
  rank: string,
  { now, today }: DecisionContext,
): Contact {
  return {
    ...person.details,
    id: person.id,
    createdAt: now,
    updatedAt: now,
    stageId: stage.id,
    stageSince: person.details.metOn ?? today,
    rank,
    overruled: false,
    cadence: null,
    notSuggested: [],
    releasedOn: null,
  };
}

export function changedContact(person: Person, known: Contact, { now }: DecisionContext): Contact {
  return { ...known, ...person.details, updatedAt: now };
}

/** What comes into the journal with a contact: the beginning of the timeline, entries, sources. */
export function additionsTo(
  person: Person,
  contact: Contact,
  importOf: (file: string) => string,
  options: PlanningOptions,
): Change[] {
  const { context } = options;
  const changes: Change[] = person.known === null ? arrival(contact, options) : [];
  for (const { draft, note } of person.additions) {
    const id = context.newId();
    const { format, raw } = draft;
    const source = { id, contactId: contact.id, importId: importOf(draft.file), format, raw };
    changes.push({ table: 'sources', id, before: null, after: source });
    if (note !== '') changes.push(...entry(sourceNoteId(id), contact.id, note, context));
  }
  return changes;
}

function arrival(contact: Contact, { context, firstSteps: plan }: PlanningOptions): Change[] {
  const id = context.newId();
  const move = {
    id,
    contactId: contact.id,
    fromStageId: null,
    toStageId: contact.stageId,
    on: contact.stageSince,
    at: context.now,
    reason: '',
    overruled: false,
  };
  const age =
    contact.metOn === null ? Number.POSITIVE_INFINITY : daysBetween(contact.metOn, context.today);
  const isRecent = age >= 0 && age <= RECENT_DAYS;
  return [
    { table: 'stageMoves', id, before: null, after: move },
    ...(isRecent ? firstSteps(contact, context, plan) : []),
  ];
}

function entry(
  id: string,
  contactId: string,
  text: string,
  { now, today }: DecisionContext,
): Change[] {
  const note: Note = {
    id,
    contactId,
    kind: 'other',
    on: today,
    minutes: null,
    eventId: null,
    createdAt: now,
    editedAt: now,
    excerpt: excerptOf(text),
    remember: null,
    printable: false,
    ...plainNote,
  };
  return [
    { table: 'notes', id, before: null, after: note },
    { table: 'noteBodies', id, before: null, after: { id, text } },
  ];
}
