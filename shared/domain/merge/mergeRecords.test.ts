import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemoryJournal } from '../journal.ts';
import type { JournalTables } from '../journalDifference.ts';
import type { Change } from '../tables.ts';
import { type Conflict, mergeJournals, type Side } from './mergeRecords.ts';
import type { NetworkingEvent } from '../records/event.ts';

/** A model of a journal: events by id, each with two fields that people write. */
type Model = Readonly<Record<string, { readonly title: string; readonly place: string }>>;

const word = fc.constantFrom('a', 'b', 'c');
const model: fc.Arbitrary<Model> = fc.dictionary(
  fc.constantFrom('e1', 'e2', 'e3'),
  fc.record({ title: word, place: word }),
);

function journalOf(events: Model): MemoryJournal {
  const journal = new MemoryJournal();
  for (const [id, fields] of Object.entries(events)) {
    journal.set('events', id, {
      id,
      ...fields,
      startsAt: '2026-11-24T18:30',
      endsAt: null,
      intention: '',
      createdAt: '2026-11-24T18:30:05.123Z',
    } as unknown as NetworkingEvent);
  }
  return journal;
}

function modelOf({ tables }: MemoryJournal): Model {
  return Object.fromEntries(
    [...tables.events].map(([id, { title, place }]) => [id, { title, place }]),
  );
}

interface Merged {
  readonly result: Model;
  readonly conflicts: readonly Conflict[];
}

function merge(base: Model | null, ours: Model, theirs: Model, side: Side = 'ours'): Merged {
  const journal = journalOf(ours);
  const tables = (events: Model): JournalTables => journalOf(events).tables;
  const { changes, conflicts } = mergeJournals(
    base === null ? null : tables(base),
    journal.tables,
    tables(theirs),
    () => side,
  );
  journal.apply(changes);
  return { result: modelOf(journal), conflicts };
}

/** What one field must become, as simply as it can be said. */
function expectedField(was: unknown, ours: unknown, theirs: unknown, side: Side): unknown {
  if (ours === theirs) return ours;
  if (ours === was) return theirs;
  if (theirs === was) return ours;
  return side === 'ours' ? ours : theirs;
}

describe('two versions with a common one', () => {
  const side = fc.constantFrom<Side>('ours', 'theirs');

  test('are one, field by field, whatever was changed where', () => {
    fc.assert(
      fc.property(model, model, model, side, (base, ours, theirs, chosen) => {
        const { result } = merge(base, ours, theirs, chosen);
        for (const id of ['e1', 'e2', 'e3']) {
          const [was, mine, other] = [base[id], ours[id], theirs[id]];
          const isGone = mine === undefined || other === undefined;
          const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
          const whole = same(mine, other)
            ? mine
            : same(mine, was)
              ? other
              : same(other, was)
                ? mine
                : chosen === 'ours'
                  ? mine
                  : other;
          const fields = isGone
            ? whole
            : {
                title: expectedField(was?.title ?? {}, mine.title, other.title, chosen),
                place: expectedField(was?.place ?? {}, mine.place, other.place, chosen),
              };
          expect(result[id]).toEqual(fields);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('are the same from either side, when each keeps the same word', () => {
    fc.assert(
      fc.property(model, model, model, (base, a, b) => {
        expect(merge(base, a, b, 'ours').result).toEqual(merge(base, b, a, 'theirs').result);
      }),
    );
  });

  test('have no conflict when only one of them was changed', () => {
    fc.assert(
      fc.property(model, model, (base, changed) => {
        expect(merge(base, changed, base)).toEqual({ result: changed, conflicts: [] });
        expect(merge(base, base, changed)).toEqual({ result: changed, conflicts: [] });
        expect(merge(base, changed, changed)).toEqual({ result: changed, conflicts: [] });
      }),
    );
  });

  test('leave nothing to join a second time', () => {
    fc.assert(
      fc.property(model, model, model, side, (base, ours, theirs, chosen) => {
        const { result } = merge(base, ours, theirs, chosen);
        // What was joined is the new version of both: the other brings nothing more.
        expect(merge(theirs, result, theirs).result).toEqual(result);
      }),
    );
  });
});

test('a conflict says what each side says', () => {
  const base = { e1: { title: 'a', place: 'a' } };
  const { conflicts, result } = merge(
    base,
    { e1: { title: 'b', place: 'b' } },
    { e1: { title: 'c', place: 'a' } },
  );
  expect(conflicts).toEqual([
    { table: 'events', id: 'e1', field: 'title', ours: 'b', theirs: 'c' },
  ]);
  expect(result).toEqual({ e1: { title: 'b', place: 'b' } });
});

test('who deleted what the other changed is a question, not a loss', () => {
  const base = { e1: { title: 'a', place: 'a' } };
  const changed = { e1: { title: 'b', place: 'a' } };
  expect(merge(base, {}, changed, 'theirs')).toMatchObject({
    result: changed,
    conflicts: [{ table: 'events', id: 'e1', field: null, ours: undefined }],
  });
  expect(merge(base, changed, {}, 'ours').result).toEqual(changed);
});

test('whoever has a new promise stays, though the other side deleted them', () => {
  const [anna] = testContacts(['anna']);
  const note = { id: 'n', contactId: 'anna' };
  const withAnna = new MemoryJournal();
  withAnna.set('contacts', 'anna', anna as never);
  const withNote = new MemoryJournal();
  withNote.set('contacts', 'anna', anna as never);
  withNote.set('followUps', 'n', note as never);
  const without = new MemoryJournal();
  for (const [ours, theirs] of [
    [withNote, without],
    [without, withNote],
  ] as const) {
    const { changes } = mergeJournals(withAnna.tables, ours.tables, theirs.tables, () => 'ours');
    const merged = new MemoryJournal();
    merged.apply([...ours.tables.contacts.values()].map((after) => put('contacts', after)));
    merged.apply([...ours.tables.followUps.values()].map((after) => put('followUps', after)));
    merged.apply(changes);
    expect([...merged.tables.contacts.keys()]).toEqual(['anna']);
    expect([...merged.tables.followUps.keys()]).toEqual(['n']);
  }
});

function testContacts(ids: readonly string[]): { readonly id: string }[] {
  return ids.map((id) => ({ id, name: id }));
}

function put(table: 'contacts' | 'followUps', after: { readonly id: string }): Change {
  return { table, id: after.id, before: null, after } as never;
}

test('without a common version nothing counts as deleted', () => {
  fc.assert(
    fc.property(model, model, (ours, theirs) => {
      const { result, conflicts } = merge(null, ours, theirs);
      expect(result).toEqual({ ...theirs, ...ours });
      const differing = Object.keys(ours).flatMap((id) =>
        (['title', 'place'] as const).filter(
          (field) => theirs[id] !== undefined && theirs[id][field] !== ours[id]?.[field],
        ),
      );
      expect(conflicts).toHaveLength(differing.length);
    }),
  );
});

test('the later time of our own bookkeeping counts, without a question', () => {
  const at = (time: string): MemoryJournal => {
    const journal = new MemoryJournal();
    journal.set('noteBodies', 'n', { id: 'n', text: 'same', editedAt: time } as never);
    return journal;
  };
  const { conflicts, changes } = mergeJournals(
    at('2026-01-01').tables,
    at('2026-01-02').tables,
    at('2026-01-03').tables,
    () => 'ours',
  );
  expect(conflicts).toEqual([]);
  expect(changes).toMatchObject([{ after: { editedAt: '2026-01-03' } }]);
});
