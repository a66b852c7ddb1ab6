import type { Command } from '../commands/index.ts';
import { commandSchema, decide } from '../commands/index.ts';
import type { Decision, DecisionContext } from '../commands/command.ts';
import { type Contact, blankDetails, type ContactDetails } from '../records/contact.ts';
import { blankEvent, type NetworkingEvent } from '../records/event.ts';
import { newJournalChanges } from '../defaultStages.ts';
import { MemoryJournal } from '../journal.ts';
import { type Change, tableSchemas } from '../tables.ts';

export const today = '2026-11-24';
export const now = '2026-11-24T09:30:00.000Z';

let count = 0;
export const context: DecisionContext = {
  now,
  today,
  newId: () => {
    count += 1;
    return `new-${count}`;
  },
};

export function details(fields: Partial<ContactDetails> = {}): ContactDetails {
  return { ...blankDetails, name: 'Luca Romano', ...fields };
}

/** A journal with the four stages and nothing else. */
export function emptyJournal(): MemoryJournal {
  const journal = new MemoryJournal();
  journal.apply(newJournalChanges());
  return journal;
}

/** The same with Luca ("luca") at the first stage and a breakfast ("breakfast") in two days. */
export function journalWithLuca(): MemoryJournal {
  const journal = emptyJournal();
  perform(journal, {
    type: 'contact.create',
    input: { id: 'luca', details: details(), withSteps: false },
  });
  const breakfast: NetworkingEvent = {
    ...blankEvent,
    id: 'breakfast',
    title: 'Colazione',
    startsAt: '2026-11-26T07:00',
    createdAt: now,
  };
  journal.set('events', breakfast.id, breakfast);
  return journal;
}

/** What the router and the store do to a command: check its shape, then ask the rules. */
export function decideOn(journal: MemoryJournal, command: Command, at = context): Decision {
  return decide(journal, commandSchema.parse(command), at);
}

/**
 * Decides, checks that every record fits its table's schema, and applies.
 * @returns the changes
 * @throws when the command is refused
 */
export function perform(journal: MemoryJournal, command: Command, at = context): readonly Change[] {
  const decision = decideOn(journal, command, at);
  if (!decision.ok) throw new Error(`refused: ${decision.refusal.key}`);
  for (const change of decision.changes) {
    if (change.after !== null) tableSchemas[change.table].parse(change.after);
  }
  journal.apply(decision.changes);
  return decision.changes;
}

/** All records, comparable: for "undone means as before". */
export function snapshot(journal: MemoryJournal): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(journal.tables).map(([name, records]) => [name, Object.fromEntries(records)]),
  );
}

export function contactOf(journal: MemoryJournal, id: string): Contact {
  const contact = journal.tables.contacts.get(id);
  if (!contact) throw new Error(`no contact ${id}`);
  return contact;
}
