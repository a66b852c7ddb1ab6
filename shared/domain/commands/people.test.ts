import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../rank.ts';
import { invert } from '../tables.ts';
import {
  contactOf,
  decideOn,
  details,
  emptyJournal,
  perform,
  snapshot,
  today,
} from '../testing/journal.ts';
import { warmthOf } from '../views/warmth.ts';
import type { Command } from './index.ts';

/** a to e at the first stage, in this order; x and y at the second. */
function journalWithPeople() {
  const journal = emptyJournal();
  for (const [stageId, ids] of [
    ['met', ['e', 'd', 'c', 'b', 'a']],
    ['getting-to-know', ['y', 'x']],
  ] as const) {
    for (const id of ids) {
      perform(journal, {
        type: 'contact.create',
        input: { id, stageId, details: details({ name: id, tags: [id] }), withSteps: false },
      });
    }
  }
  return journal;
}
const idsIn = (journal: ReturnType<typeof journalWithPeople>, stageId: string) =>
  column(journal, stageId).map(({ id }) => id);
const move = (ids: string[], stageId: string, afterId: string | null): Command => ({
  type: 'contacts.move',
  input: { ids, stageId, afterId },
});

describe('several people', () => {
  it('move together, in the order given, and leave a line each', () => {
    const journal = journalWithPeople();
    perform(journal, move(['d', 'b'], 'getting-to-know', 'x'));
    expect(idsIn(journal, 'getting-to-know')).toEqual(['x', 'd', 'b', 'y']);
    expect(idsIn(journal, 'met')).toEqual(['a', 'c', 'e']);
    expect(journal.idsOf('stageMoves', 'd').size).toBe(2);
  });

  it('go after any card of any selection, as a list would have it, and come back', () => {
    const all = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...all, 'x'], { minLength: 1 }),
        fc.option(fc.constantFrom(...all)),
        (ids, afterId) => {
          const journal = journalWithPeople();
          const before = snapshot(journal);
          const changes = perform(journal, move(ids, 'met', afterId));
          const anchor = all.slice(0, afterId === null ? 0 : all.indexOf(afterId) + 1);
          const rest = (list: readonly string[]) => list.filter((id) => !ids.includes(id));
          expect(idsIn(journal, 'met')).toEqual([
            ...rest(anchor),
            ...ids,
            ...rest(all.slice(anchor.length)),
          ]);
          journal.apply(invert(changes));
          expect(snapshot(journal)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('take tags and lose them; whom nothing changes is left alone', () => {
    const journal = journalWithPeople();
    const tag = (ids: string[], add: string[], remove: string[]): Command => ({
      type: 'contacts.tag',
      input: { ids, add, remove },
    });
    expect(perform(journal, tag(['a', 'b'], ['b'], ['a']))).toHaveLength(1);
    expect(contactOf(journal, 'a').tags).toEqual(['b']);
    expect(decideOn(journal, tag(['a', 'b'], ['b'], []))).toMatchObject({
      refusal: { key: 'refused.nothingToChange' },
    });
    expect(decideOn(journal, tag(['nobody'], ['b'], []))).toMatchObject({
      refusal: { key: 'refused.missing' },
    });
  });

  it('have a cadence of their own until they have the stage’s again', () => {
    const journal = journalWithPeople();
    const pace = (cadence: { idealDays: number; maxDays: number } | null): Command => ({
      type: 'contacts.cadence',
      input: { ids: ['a', 'b'], cadence },
    });
    perform(journal, pace({ idealDays: 60, maxDays: 120 }));
    expect(warmthOf(journal, contactOf(journal, 'a'), today)).toMatchObject({ maxDays: 120 });
    perform(journal, pace(null));
    expect(warmthOf(journal, contactOf(journal, 'a'), today)).toMatchObject({ maxDays: 21 });
    expect(() => perform(journal, pace({ idealDays: 9, maxDays: 8 }))).toThrow();
  });

  it.each<[string, Command]>([
    ['tags', { type: 'contacts.tag', input: { ids: ['a', 'b', 'x'], add: ['t'], remove: ['a'] } }],
    [
      'cadence',
      {
        type: 'contacts.cadence',
        input: { ids: ['a', 'b', 'x'], cadence: { idealDays: 60, maxDays: 120 } },
      },
    ],
  ])('have new %s in one step, which one undo takes back from all', (_, command) => {
    const journal = journalWithPeople();
    const before = snapshot(journal);
    const changes = perform(journal, command);
    expect(changes.map(({ id }) => id)).toEqual(['a', 'b', 'x']);
    journal.apply(invert(changes));
    expect(snapshot(journal)).toEqual(before);
  });

  it('are let go and return with every word, promise and referral of theirs', () => {
    const journal = journalWithPeople();
    perform(journal, {
      type: 'note.create',
      input: {
        id: 'n',
        contactId: 'b',
        kind: '1-2-1',
        on: today,
        minutes: 50,
        eventId: null,
        text: 'She sings.\n- [ ] the score to her',
        printable: true,
        remember: 'Sings',
      },
    });
    perform(journal, {
      type: 'referral.create',
      input: {
        id: 'r',
        contactId: 'b',
        direction: 'received',
        on: today,
        prospect: 'Sara Neri',
        need: 'A roof',
        heat: 3,
        status: 'open',
      },
    });
    perform(journal, move(['b'], 'getting-to-know', null));
    const written = () => {
      const { contacts: _, ...rest } = snapshot(journal);
      return rest;
    };
    const before = written();
    for (const table of ['notes', 'noteBodies', 'followUps', 'referrals', 'stageMoves']) {
      expect(Object.keys(before[table] ?? {}), table).not.toEqual([]);
    }
    const here = contactOf(journal, 'b');
    perform(journal, { type: 'contacts.release', input: { ids: ['b'] } });
    expect(contactOf(journal, 'b')).toEqual({ ...here, releasedOn: today });
    expect(written()).toEqual(before);
    perform(journal, { type: 'contacts.return', input: { ids: ['b'] } });
    expect(contactOf(journal, 'b')).toMatchObject({ ...here, rank: expect.any(String) });
    expect(written()).toEqual(before);
  });

  it('are let go, and return on top of their stage', () => {
    const journal = journalWithPeople();
    perform(journal, { type: 'contacts.release', input: { ids: ['b', 'c'] } });
    expect(idsIn(journal, 'met')).toEqual(['a', 'd', 'e']);
    expect(contactOf(journal, 'b').releasedOn).toBe(today);
    expect(decideOn(journal, { type: 'contacts.release', input: { ids: ['b'] } })).toMatchObject({
      ok: false,
    });
    const decision = decideOn(journal, { type: 'contacts.return', input: { ids: ['c', 'a'] } });
    expect(decision).toMatchObject({
      label: { key: 'did.contacts.return.one', params: { name: 'c' } },
    });
    perform(journal, { type: 'contacts.return', input: { ids: ['c'] } });
    expect(idsIn(journal, 'met')).toEqual(['c', 'a', 'd', 'e']);
  });
});
