import type { Command } from '../../../shared/domain/commands/index.ts';
import { blankDetails } from '../../../shared/domain/records/contact.ts';

export function addContact(id: string, name = id): Command {
  return {
    type: 'contact.create',
    input: { id, details: { ...blankDetails, name }, withSteps: false },
  };
}

export function rename(id: string, name: string): Command {
  return { type: 'contact.edit', input: { id, details: { name } } };
}

/** `sitting`: see shared/domain/commands/notes.ts. */
export function writeNote(id: string, contactId: string, text: string, sitting?: string): Command {
  return {
    type: 'note.create',
    input: {
      id,
      contactId,
      kind: 'meeting',
      on: '2026-11-24',
      minutes: null,
      eventId: null,
      text,
      printable: false,
      sitting,
    },
  };
}

export function rewriteNote(id: string, text: string, sitting?: string): Command {
  return { type: 'note.edit', input: { id, text, sitting } };
}
