import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import { cutWhole } from '../cutWhole.ts';
import { excerptOf } from '../excerpt.ts';
import { type Journal, ownedBy } from '../journal.ts';
import { rememberLines } from '../noteText/plain.ts';
import { BODY_MAX, daySchema, idSchema } from '../records/fields.ts';
import { type Note, noteKinds, noteSchema, plainNote } from '../records/note.ts';
import type { Change } from '../tables.ts';
import { accept, defineCommand, refuse } from './command.ts';
import { given } from './given.ts';
import { inlinePromiseChanges } from './inlinePromises.ts';
import { keepVersion, versionsOf } from './noteVersions.ts';

const REMEMBER_MAX = 2000;

const missing = refuse(portable('refused.missing'));

const fields = {
  kind: z.enum(noteKinds),
  /** The day it is about. */
  on: daySchema,
  minutes: noteSchema.shape.minutes,
  eventId: idSchema.nullable(),
  text: z.string().max(BODY_MAX),
  printable: z.boolean(),
  remember: noteSchema.shape.remember.optional(),
  mentions: noteSchema.shape.mentions.optional(),
  draft: z.boolean().optional(),
  pitched: z.boolean().optional(),
};
/**
 * Names one sitting at a note. What is saved during one sitting, at every pause of typing, is
 * one step to undo. Left out: a step of its own.
 */
const sitting = idSchema.optional();

export const createNote = defineCommand({
  type: 'note.create',
  schema: z.object({ id: idSchema, contactId: idSchema, ...fields, sitting }),
  decide(journal, { id, contactId, text, remember, sitting: sat, ...rest }, context) {
    if (journal.tables.notes.has(id)) return refuse(portable('refused.duplicateId'));
    const contact = journal.tables.contacts.get(contactId);
    if (!contact || !knowsEvent(journal, rest.eventId)) return missing;
    const note: Note = {
      ...plainNote,
      ...given(rest),
      kind: rest.kind,
      on: rest.on,
      minutes: rest.minutes,
      eventId: rest.eventId,
      printable: rest.printable,
      id,
      contactId,
      createdAt: context.now,
      editedAt: context.now,
      excerpt: excerptOf(text),
      remember: orNull(remember) ?? remembered(text),
    };
    return accept(
      portable('did.note.create', { name: contact.name }),
      [
        { table: 'notes', id, before: null, after: note },
        { table: 'noteBodies', id, before: null, after: { id, text } },
        ...inlinePromiseChanges(journal, contact, note, { before: '', after: text }, context),
      ],
      mergeKey(id, sat),
    );
  },
});

/** What is left out stays as it is. */
export const editNote = defineCommand({
  type: 'note.edit',
  schema: z.object({ id: idSchema, ...z.object(fields).partial().shape, sitting }),
  decide(journal, { id, text, remember, sitting: sat, ...rest }, context) {
    const before = journal.tables.notes.get(id);
    const contact = before && journal.tables.contacts.get(before.contactId);
    if (!before || !contact) return missing;
    // An event deleted since may stay mentioned; a new mention must be of one that exists.
    const eventId = rest.eventId ?? null;
    if (eventId !== before.eventId && !knowsEvent(journal, eventId)) return missing;
    const body = journal.tables.noteBodies.get(id) ?? null;
    const texts = { before: body?.text ?? '', after: text ?? body?.text ?? '' };
    const kept =
      texts.before === texts.after ? [] : keepVersion(journal, before, texts.before, sat, context);
    const after: Note = {
      ...before,
      ...given(rest),
      versions: kept.reduce((n, change) => n + (change.after === null ? -1 : 1), before.versions),
      ...(text === undefined ? {} : { excerpt: excerptOf(text) }),
      remember: rememberedAfter(before.remember, remember, texts),
      editedAt: context.now,
    };
    return accept(
      portable('did.note.edit', { name: contact.name }),
      [
        { table: 'notes', id, before, after },
        ...(text === undefined || text === body?.text
          ? []
          : [{ table: 'noteBodies', id, before: body, after: { id, text } } as const]),
        ...kept,
        ...inlinePromiseChanges(journal, contact, after, texts, context),
      ],
      mergeKey(id, sat),
    );
  },
});

/** With its text. What was promised in it is still promised, so follow-ups stay. */
export const deleteNote = defineCommand({
  type: 'note.delete',
  schema: z.object({ id: idSchema }),
  decide(journal, { id }) {
    const note = journal.tables.notes.get(id);
    if (!note) return missing;
    const body = journal.tables.noteBodies.get(id);
    const name = journal.tables.contacts.get(note.contactId)?.name ?? '';
    return accept(portable('did.note.delete', { name }), [
      { table: 'notes', id, before: note, after: null },
      ...(body ? [{ table: 'noteBodies', id, before: body, after: null } as const] : []),
      ...versionsOf(journal, note).map(
        (version): Change => ({
          table: 'noteVersions',
          id: version.id,
          before: version,
          after: null,
        }),
      ),
      ...ownedBy(journal, 'followUps', note.contactId)
        .filter((followUp) => followUp.noteId === id)
        .map(
          (followUp): Change => ({
            table: 'followUps',
            id: followUp.id,
            before: followUp,
            after: { ...followUp, noteId: null },
          }),
        ),
    ]);
  },
});

function knowsEvent(journal: Journal, eventId: string | null): boolean {
  return eventId === null || journal.tables.events.has(eventId);
}

/** What lines of the text marked with "!" say together; `null` when none is. */
function remembered(text: string): string | null {
  const lines = rememberLines(text);
  return lines.length === 0 ? null : cutWhole(lines.join(' · '), REMEMBER_MAX);
}

/** What was chosen by hand stays; what the text said follows the text. */
function rememberedAfter(
  before: string | null,
  chosen: string | null | undefined,
  texts: { readonly before: string; readonly after: string },
): string | null {
  if (chosen !== undefined) return orNull(chosen) ?? remembered(texts.after);
  return before === null || before === remembered(texts.before) ? remembered(texts.after) : before;
}

function orNull(line: string | null | undefined): string | null {
  const trimmed = line?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function mergeKey(id: string, sat: string | undefined): string | undefined {
  return sat === undefined ? undefined : `note/${id}/${sat}`;
}

export const noteCommands = [createNote, editNote, deleteNote] as const;
