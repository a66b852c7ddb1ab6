import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryJournal } from './journal.ts';
import { journalDifference } from './journalDifference.ts';
import { blankEvent } from './records/event.ts';

const events = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('x', 'y'));

function journalOf(titles: Readonly<Record<string, string>>): MemoryJournal {
  const journal = new MemoryJournal();
  for (const [id, title] of Object.entries(titles)) {
    journal.set('events', id, {
      ...blankEvent,
      id,
      title,
      startsAt: '2026-11-24T18:30',
      createdAt: '2026-11-24T18:30:05.123Z',
    });
  }
  return journal;
}

test('leads from any journal to any other, and is nothing between equal ones', () => {
  fc.assert(
    fc.property(events, events, (from, to) => {
      const journal = journalOf(from);
      const goal = journalOf(to);
      const changes = journalDifference(journal.tables, goal.tables);
      journal.apply(changes);
      expect(new Map(journal.tables.events)).toEqual(new Map(goal.tables.events));
      expect(journalDifference(journal.tables, goal.tables)).toEqual([]);
      for (const { before, after } of changes) expect(before).not.toEqual(after);
    }),
  );
});
