import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import type { MemoryJournal } from '../journal.ts';
import type { NoteKind } from '../records/note.ts';
import { contactOf, details, emptyJournal, perform, today } from '../testing/journal.ts';
import { nextTouch, touchesDue } from './touch.ts';

function met(daysAgo: number): MemoryJournal {
  const journal = emptyJournal();
  perform(journal, {
    type: 'contact.create',
    input: { id: 'luca', details: details({ metOn: addDays(today, -daysAgo) }), withSteps: false },
  });
  return journal;
}

function write(journal: MemoryJournal, kind: NoteKind, daysAgo: number): void {
  perform(journal, {
    type: 'note.create',
    input: {
      id: `${kind}-${daysAgo}`,
      contactId: 'luca',
      kind,
      on: addDays(today, -daysAgo),
      minutes: null,
      eventId: null,
      text: 'x',
      printable: false,
    },
  });
}

const touch = (journal: MemoryJournal) => nextTouch(journal, contactOf(journal, 'luca'), today);

/** Ideal and maximum days of the first stage. */
const { idealDays, maxDays } = (() => {
  const journal = met(0);
  return journal.tables.stages.get(contactOf(journal, 'luca').stageId)!;
})();

describe('nextTouch', () => {
  it('rests, is due at the ideal day, and is past after the latest', () => {
    expect(touch(met(idealDays - 1))).toMatchObject({ state: 'resting', dueOn: addDays(today, 1) });
    expect(touch(met(idealDays))).toMatchObject({ state: 'due', dueOn: today });
    expect(touch(met(maxDays))).toMatchObject({ state: 'due', latestOn: today });
    expect(touch(met(maxDays + 1))).toMatchObject({ state: 'past' });
  });

  it('starts anew at a real contact, and at nothing else', () => {
    const journal = met(maxDays);
    write(journal, 'other', 0);
    expect(touch(journal)?.state).toBe('due');
    write(journal, 'call', 0);
    expect(touch(journal)).toMatchObject({ state: 'resting', dueOn: addDays(today, idealDays) });
    write(journal, 'meeting', 3);
    expect(touch(journal)?.dueOn).toBe(addDays(today, idealDays));
  });

  it('asks nothing of somebody who was let go', () => {
    const journal = met(maxDays);
    journal.set('contacts', 'luca', { ...contactOf(journal, 'luca'), releasedOn: today });
    expect(touch(journal)).toBeNull();
    expect(touchesDue(journal, today)).toEqual([]);
  });
});

describe('touchesDue', () => {
  it('lists who is due and not cooling yet', () => {
    expect(touchesDue(met(idealDays + 1), today).map(({ contact }) => contact.id)).toEqual([
      'luca',
    ]);
    expect(touchesDue(met(maxDays), today)).toEqual([]);
    expect(touchesDue(met(1), today)).toEqual([]);
  });
});
