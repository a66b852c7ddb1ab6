import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/index.ts';
import { addDays } from '../day.ts';
import type { MemoryJournal } from '../journal.ts';
import { type NoteKind, noteKinds } from '../records/note.ts';
import { contactOf, details, emptyJournal, perform, today } from '../testing/journal.ts';
import { warmthOf } from './warmth.ts';

/** At *met* the cadence is 7 days ideal, 21 at most. */
function warmthAfter(days: number) {
  const journal = emptyJournal();
  perform(journal, {
    type: 'contact.create',
    input: { id: 'luca', details: details({ metOn: addDays(today, -days) }), withSteps: false },
  });
  return { journal, view: () => warmthOf(journal, contactOf(journal, 'luca'), today) };
}

const isTouch: Readonly<Record<NoteKind, boolean>> = {
  '1-2-1': true,
  meeting: true,
  call: true,
  message: true,
  // What was said at an event was said face to face.
  event: true,
  // A remark about somebody, not a word with them.
  other: false,
};

describe('warmth', () => {
  it.each([
    [0, 3],
    [7, 3],
    [8, 2],
    [14, 2],
    [15, 1],
    [21, 1],
    [22, 0],
    [4000, 0],
  ])('after %i days is %i bars', (days, bars) => {
    expect(warmthAfter(days).view().warmth).toBe(bars);
  });

  const write = (journal: MemoryJournal, kind: NoteKind, on = today) =>
    perform(journal, {
      type: 'note.create',
      input: {
        id: `${kind}-${on}`,
        contactId: 'luca',
        kind,
        on,
        minutes: null,
        eventId: null,
        text: 'x',
        printable: false,
      },
    });

  it.each(noteKinds)('of somebody cooled comes back with a touch: a note of kind %s', (kind) => {
    const { journal, view } = warmthAfter(60);
    write(journal, kind);
    expect(view()).toMatchObject(
      isTouch[kind]
        ? { warmth: 3, lastTouch: today, daysSince: 0 }
        : { warmth: 0, lastTouch: addDays(today, -60), daysSince: 60 },
    );
  });

  it('does not come back with an edit, of the note, the contact or their place', () => {
    const { journal, view } = warmthAfter(60);
    write(journal, 'call', addDays(today, -40));
    const before = view();
    expect(before).toMatchObject({ warmth: 0, daysSince: 40 });
    const edits: readonly Command[] = [
      { type: 'note.edit', input: { id: `call-${before.lastTouch}`, text: 'Much more.' } },
      { type: 'contact.edit', input: { id: 'luca', details: { company: 'Romano srl' } } },
      { type: 'contacts.tag', input: { ids: ['luca'], add: ['garden'], remove: [] } },
      { type: 'contact.move', input: { id: 'luca', stageId: 'met', afterId: null } },
    ];
    for (const edit of edits) {
      perform(journal, edit);
      expect(view()).toEqual(before);
    }
  });

  it('does not mistake a note about tomorrow for negative days', () => {
    const { journal, view } = warmthAfter(3);
    write(journal, 'call', addDays(today, 2));
    expect(view().daysSince).toBe(0);
  });
});
