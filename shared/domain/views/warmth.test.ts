import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
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

  it('comes back with a real touch, not with a remark', () => {
    const { journal, view } = warmthAfter(60);
    const write = (id: string, kind: 'other' | 'call') =>
      perform(journal, {
        type: 'note.create',
        input: {
          id,
          contactId: 'luca',
          kind,
          on: today,
          minutes: null,
          eventId: null,
          text: 'x',
          printable: false,
        },
      });
    write('remark', 'other');
    expect(view().warmth).toBe(0);
    write('call', 'call');
    expect(view()).toMatchObject({ warmth: 3, lastTouch: today, daysSince: 0 });
  });

  it('does not mistake a note about tomorrow for negative days', () => {
    const { journal, view } = warmthAfter(3);
    perform(journal, {
      type: 'note.create',
      input: {
        id: 'n',
        contactId: 'luca',
        kind: 'call',
        on: addDays(today, 2),
        minutes: null,
        eventId: null,
        text: 'x',
        printable: false,
      },
    });
    expect(view().daysSince).toBe(0);
  });
});
