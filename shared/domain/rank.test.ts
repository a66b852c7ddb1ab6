import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRank } from './byRank.ts';
import { MemoryJournal } from './journal.ts';
import { column, firstRank, rankAfter } from './rank.ts';
import type { Contact } from './records/contact.ts';
import { details, now, today } from './testing/journal.ts';

const stages = ['met', 'trusted'] as const;
const ids = ['anna', 'bruno', 'carla', 'dario', 'elena'] as const;
const id = fc.constantFrom(...ids);
const stageId = fc.constantFrom(...stages);

function contact(name: string, fields: Pick<Contact, 'stageId' | 'rank'>): Contact {
  return {
    ...details({ name }),
    ...fields,
    id: name,
    createdAt: now,
    updatedAt: now,
    stageSince: today,
    overruled: false,
    cadence: null,
    notSuggested: [],
    releasedOn: null,
  };
}

/** The column as a full sort gives it. */
function sorted(journal: MemoryJournal, stage: string): string[] {
  return [...journal.tables.contacts.values()]
    .filter((one) => one.stageId === stage && one.releasedOn === null)
    .toSorted(byRank)
    .map((one) => one.id);
}

const idsAt = (journal: MemoryJournal, stage: string) =>
  column(journal, stage).map((one) => one.id);

const step = fc.oneof(
  // Few ranks, so that equal ones happen, as when two histories were merged.
  fc.record({ kind: fc.constant('put'), id, stageId, rank: fc.constantFrom('a0', 'a1', 'a2') }),
  fc.record({ kind: fc.constant('move'), id, stageId, after: fc.option(id) }),
  fc.record({ kind: fc.constant('release'), id }),
  fc.record({ kind: fc.constant('delete'), id }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function take(journal: MemoryJournal, done: Step): void {
  const before = journal.tables.contacts.get(done.id);
  if (done.kind === 'delete') journal.set('contacts', done.id, null);
  else if ('rank' in done) journal.set('contacts', done.id, contact(done.id, done));
  else if (before && 'after' in done) {
    const rank = rankAfter(journal, done.stageId, done.after, done.id);
    journal.set('contacts', done.id, { ...before, stageId: done.stageId, rank });
  } else if (before) journal.set('contacts', done.id, { ...before, releasedOn: today });
}

describe('the columns of a journal', () => {
  it('are what a full sort gives, whenever they are read', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.boolean()), { maxLength: 30 }), (steps) => {
        const journal = new MemoryJournal();
        for (const [done, read] of steps) {
          take(journal, done);
          if (!read) continue;
          for (const stage of stages) expect(idsAt(journal, stage)).toEqual(sorted(journal, stage));
        }
        for (const stage of stages) {
          expect(idsAt(journal, stage)).toEqual(sorted(journal, stage));
          const first = journal.tables.contacts.get(sorted(journal, stage)[0] ?? '');
          expect(firstRank(journal, stage)).toBe(first?.rank ?? null);
        }
      }),
    );
  });

  it('know of contacts that are loaded after they were read', () => {
    const journal = new MemoryJournal();
    expect(idsAt(journal, 'met')).toEqual([]);
    journal.load('contacts', [
      contact('bruno', { stageId: 'met', rank: 'a1' }),
      contact('anna', { stageId: 'met', rank: 'a0' }),
    ]);
    expect(idsAt(journal, 'met')).toEqual(['anna', 'bruno']);
  });
});

describe('rankAfter', () => {
  /** Anna and Bruno share a rank, Carla comes after them. */
  function journal(): MemoryJournal {
    const made = new MemoryJournal();
    made.load('contacts', [
      contact('anna', { stageId: 'met', rank: 'a0' }),
      contact('bruno', { stageId: 'met', rank: 'a0' }),
      contact('carla', { stageId: 'met', rank: 'a1' }),
      contact('dario', { stageId: 'trusted', rank: 'a0' }),
    ]);
    return made;
  }
  const moved = (after: string | null, who = 'dario') => {
    const made = journal();
    const before = made.tables.contacts.get(who) ?? contact(who, { stageId: 'met', rank: 'a0' });
    made.set('contacts', who, {
      ...before,
      stageId: 'met',
      rank: rankAfter(made, 'met', after, who),
    });
    return idsAt(made, 'met');
  };

  it('puts a card after another, or on top', () => {
    expect(moved(null)).toEqual(['dario', 'anna', 'bruno', 'carla']);
    expect(moved('bruno')).toEqual(['anna', 'bruno', 'dario', 'carla']);
    expect(moved('carla')).toEqual(['anna', 'bruno', 'carla', 'dario']);
  });

  it('goes to the top for a card that is not in the column, or is the moved one', () => {
    expect(moved('nobody')).toEqual(['dario', 'anna', 'bruno', 'carla']);
    expect(moved('carla', 'carla')).toEqual(['carla', 'anna', 'bruno']);
  });

  it('goes after all cards of an equal rank, not far below', () => {
    expect(moved('anna')).toEqual(['anna', 'bruno', 'dario', 'carla']);
  });
});
