import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import { debriefNoteId, readDebriefNote, writeDebriefNote } from '../debrief/note.ts';
import { cutWhole } from '../cutWhole.ts';
import { excerptOf } from '../excerpt.ts';
import { attendancesOf, type Journal, ownedBy } from '../journal.ts';
import { blankDetails } from '../records/contact.ts';
import type { NetworkingEvent } from '../records/event.ts';
import { daySchema, idSchema, lineSchema } from '../records/fields.ts';
import type { FollowUp } from '../records/followUp.ts';
import { type Note, plainNote } from '../records/note.ts';
import { stepPlanSchema } from '../stepPlan.ts';
import type { Change } from '../tables.ts';
import { sheetRows } from '../views/sheetRows.ts';
import { accept, type DecisionContext, defineCommand, refuse } from './command.ts';
import { createContact } from './contacts.ts';
import { blankAttendance } from './events.ts';
import { versionsOf } from './noteVersions.ts';

const missing = refuse(portable('refused.missing'));
const REMEMBER_MAX = 2000;

const nextSchema = z.object({
  text: lineSchema.refine((text) => text.trim() !== '', 'empty'),
  dueOn: daySchema.nullable(),
});

/**
 * One person of a debrief: met, and what was learned, how to help, what comes next. What is
 * left out stays as it is; `next: null` takes the follow-up back. With a `name` the contact is
 * new, at the first stage, met there and then.
 */
export const writeDebrief = defineCommand({
  type: 'debrief.write',
  schema: z.object({
    eventId: idSchema,
    contactId: idSchema,
    name: lineSchema.refine((name) => name.trim() !== '', 'empty').optional(),
    /** The first steps of a new contact; left out: none. */
    steps: stepPlanSchema.optional(),
    /** Their row on the sheet, if they have none yet. */
    row: z.int().min(1).max(1_000_000).nullable().optional(),
    learned: lineSchema.optional(),
    help: lineSchema.optional(),
    next: nextSchema.nullable().optional(),
  }),
  decide(journal, input, context) {
    const { eventId, contactId, name, steps = [], row = null } = input;
    const event = journal.tables.events.get(eventId);
    if (!event) return missing;
    const changes: Change[] = [];
    if (name !== undefined) {
      const created = createContact.decide(
        journal,
        {
          id: contactId,
          details: {
            ...blankDetails,
            name: name.trim(),
            metOn: event.startsAt.slice(0, 10),
            metWhere: whereOf(event),
          },
          withSteps: true,
          steps,
        },
        context,
      );
      if (!created.ok) return created;
      changes.push(...created.changes.map((change) => ofEvent(change, eventId)));
    } else if (!journal.tables.contacts.has(contactId)) return missing;
    const person = name?.trim() ?? journal.tables.contacts.get(contactId)?.name ?? '';
    changes.push(...attendance(journal, event, contactId, row));
    if (input.learned !== undefined || input.help !== undefined) {
      changes.push(...noteChanges(journal, event, input, context));
    }
    if (input.next !== undefined) {
      changes.push(...nextChanges(journal, input.eventId, contactId, input.next, context));
    }
    return accept(portable('did.debrief.write', { name: person }), changes);
  },
});

/** The days of the follow-ups as they were laid out; the debrief is finished. */
export const finishDebrief = defineCommand({
  type: 'debrief.finish',
  schema: z.object({
    eventId: idSchema,
    appointments: z.array(z.object({ id: idSchema, dueOn: daySchema })).max(100_000),
  }),
  decide(journal, { eventId, appointments }, { today }) {
    const event = journal.tables.events.get(eventId);
    if (!event) return missing;
    const changes = appointments.flatMap(({ id, dueOn }): Change[] => {
      const before = journal.tables.followUps.get(id);
      if (before?.outcome !== null || before.dueOn === dueOn) return [];
      return [{ table: 'followUps', id, before, after: { ...before, dueOn } }];
    });
    const after: NetworkingEvent = {
      ...event,
      debriefedOn: today,
      status: event.status === 'planned' ? 'attended' : event.status,
    };
    return accept(portable('did.debrief.finish', { title: event.title }), [
      ...changes,
      { table: 'events', id: eventId, before: event, after },
    ]);
  },
});

function whereOf({ title, place }: NetworkingEvent): string {
  return [title, place].filter((part) => part !== '').join(', ');
}

/** The first steps of somebody met there belong to that event too. */
function ofEvent(change: Change, eventId: string): Change {
  if (change.table !== 'followUps' || change.after === null) return change;
  return { ...change, after: { ...change.after, eventId } };
}

/**
 * Met. With the first words written the numbers of all the others are kept as well: they are
 * what is on the paper, and must not move when somebody new takes a row.
 */
function attendance(
  journal: Journal,
  event: NetworkingEvent,
  contactId: string,
  row: number | null,
): Change[] {
  const rows = sheetRows(journal, event.id, event.startsAt.slice(0, 10));
  const blank = blankAttendance(event.id, contactId);
  const here = attendancesOf(journal, event.id);
  const missingHere = here.some(({ id }) => id === blank.id) ? [] : [blank];
  return [...here, ...missingHere].flatMap((now): Change[] => {
    const isMeant = now.contactId === contactId;
    const after = {
      ...now,
      met: now.met || isMeant,
      row: now.row ?? rows.get(now.contactId) ?? (isMeant ? row : null),
    };
    if (now !== blank && after.met === now.met && after.row === now.row) return [];
    return [{ table: 'attendances', id: now.id, before: now === blank ? null : now, after }];
  });
}

function noteChanges(
  journal: Journal,
  event: NetworkingEvent,
  input: {
    readonly contactId: string;
    readonly learned?: string | undefined;
    readonly help?: string | undefined;
  },
  { now }: DecisionContext,
): Change[] {
  const id = debriefNoteId(event.id, input.contactId);
  const before = journal.tables.notes.get(id) ?? null;
  const body = journal.tables.noteBodies.get(id) ?? null;
  const known = readDebriefNote(body?.text ?? '');
  const words = { learned: input.learned ?? known.learned, help: input.help ?? known.help };
  const text = writeDebriefNote(words);
  if (text === (body?.text ?? '')) return [];
  if (text === '') {
    return [
      { table: 'notes', id, before, after: null },
      { table: 'noteBodies', id, before: body, after: null },
      ...(before ? versionsOf(journal, before) : []).map(
        (version): Change => ({
          table: 'noteVersions',
          id: version.id,
          before: version,
          after: null,
        }),
      ),
    ];
  }
  const after: Note = {
    ...(before ?? {
      id,
      contactId: input.contactId,
      kind: 'event' as const,
      on: event.startsAt.slice(0, 10),
      minutes: null,
      eventId: event.id,
      createdAt: now,
      printable: false,
      ...plainNote,
    }),
    editedAt: now,
    excerpt: excerptOf(text),
    remember: words.learned === '' ? null : cutWhole(words.learned, REMEMBER_MAX),
  };
  return [
    { table: 'notes', id, before, after },
    { table: 'noteBodies', id, before: body, after: { id, text } },
  ];
}

/** The promise of a debrief to one person, while it is open: there is one at most. */
export function openNextStep(
  journal: Journal,
  eventId: string,
  contactId: string,
): FollowUp | undefined {
  return ownedBy(journal, 'followUps', contactId).find(
    (followUp) =>
      followUp.eventId === eventId &&
      followUp.type === 'promise' &&
      followUp.owner === 'me' &&
      followUp.outcome === null,
  );
}

function nextChanges(
  journal: Journal,
  eventId: string,
  contactId: string,
  next: z.output<typeof nextSchema> | null,
  { now, newId }: DecisionContext,
): Change[] {
  const before = openNextStep(journal, eventId, contactId) ?? null;
  if (next === null) {
    return before ? [{ table: 'followUps', id: before.id, before, after: null }] : [];
  }
  const id = before?.id ?? newId();
  const after: FollowUp = {
    ...(before ?? {
      id,
      contactId,
      type: 'promise',
      owner: 'me',
      step: null,
      createdAt: now,
      noteId: null,
      eventId,
      outcome: null,
    }),
    text: next.text.trim(),
    dueOn: next.dueOn,
  };
  return [{ table: 'followUps', id, before, after }];
}

export const debriefCommands = [writeDebrief, finishDebrief] as const;
