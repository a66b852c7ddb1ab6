import { plainNote } from '../../shared/domain/records/note.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/domain/day.ts';
import { newJournalChanges } from '../../shared/domain/defaultStages.ts';
import { MemoryJournal } from '../../shared/domain/journal.ts';
import { ranksBetween } from '../../shared/domain/rank.ts';
import { blankDetails, type Contact } from '../../shared/domain/records/contact.ts';
import type { FollowUp } from '../../shared/domain/records/followUp.ts';
import { stagePresets } from '../../shared/domain/records/stage.ts';
import { type Change, heavyTables, tableNames } from '../../shared/domain/tables.ts';
import { CHUNK_RECORDS, FIRST_CARDS, type Load, startLoad } from './loading.ts';

const today = '2026-11-24';
const at = '2026-11-24T09:00:00.000Z';

function contact(id: string, stageId: string, rank: string, released = false): Contact {
  return {
    ...blankDetails,
    id,
    name: `Person ${id}`,
    stageId,
    rank,
    createdAt: at,
    updatedAt: at,
    stageSince: today,
    overruled: false,
    cadence: null,
    notSuggested: [],
    releasedOn: released ? today : null,
  };
}

function followUp(contactId: string, over: Partial<FollowUp> = {}): FollowUp {
  return {
    id: `f-${contactId}`,
    contactId,
    type: 'promise',
    owner: 'me',
    text: 'call',
    step: null,
    dueOn: today,
    createdAt: at,
    noteId: null,
    eventId: null,
    outcome: null,
    ...over,
  };
}

/** A journal with so many contacts in each of the four stages, each with a note and its text. */
function journalOf(...counts: readonly number[]): MemoryJournal {
  const journal = new MemoryJournal();
  journal.apply(newJournalChanges());
  for (const [column, stageId] of stagePresets.entries()) {
    const count = counts[column] ?? 0;
    // Added last first, so that the order in the map is not the order of the column.
    for (const [index, rank] of [...ranksBetween(null, null, count).entries()].toReversed()) {
      const id = `${stageId}-${index}`;
      journal.set('contacts', id, contact(id, stageId, rank));
      journal.set('notes', `n-${id}`, {
        id: `n-${id}`,
        contactId: id,
        kind: 'call',
        on: today,
        minutes: null,
        eventId: null,
        createdAt: at,
        editedAt: at,
        excerpt: 'private',
        remember: null,
        printable: false,
        ...plainNote,
      });
      journal.set('noteBodies', `n-${id}`, { id: `n-${id}`, text: 'private' });
    }
  }
  return journal;
}

function chunksOf(load: Load): Change[][] {
  const chunks: Change[][] = [];
  for (let index = 0; ; index += 1) {
    const chunk = load.chunk(index);
    if (chunk === null) return chunks;
    chunks.push([...chunk]);
  }
}

const keyOf = ({ table, id }: Change): string => `${table} ${id}`;

describe('loading a journal', () => {
  it('sends every light record once, whatever the sizes of the columns', () => {
    const size = fc.integer({ min: 0, max: 80 });
    fc.assert(
      fc.property(size, size, size, size, (...counts) => {
        const journal = journalOf(...counts);
        const load = startLoad(journal, today);
        const chunks = chunksOf(load);
        const sent = [...load.head.records, ...chunks.flat()];
        const expected = tableNames
          .filter((table) => !heavyTables.has(table))
          .flatMap((table) => [...journal.tables[table].keys()].map((id) => `${table} ${id}`));
        expect(sent.map(keyOf).toSorted()).toEqual(expected.toSorted());
        expect(sent.every(({ before }) => before === null)).toBe(true);
        expect(chunks).toHaveLength(load.head.chunks);
      }),
      { numRuns: 25 },
    );
  });

  it('begins with the first cards of each column in their order, and what belongs to them', () => {
    const { head } = startLoad(journalOf(FIRST_CARDS + 5, 2, 0, 1), today);
    const contacts = head.records.filter(({ table }) => table === 'contacts').map(({ id }) => id);
    expect(contacts).toEqual([
      ...Array.from({ length: FIRST_CARDS }, (_, index) => `met-${index}`),
      'getting-to-know-0',
      'getting-to-know-1',
      'referral-partner-0',
    ]);
    const notes = head.records.filter(({ table }) => table === 'notes').map(({ id }) => id);
    expect(notes).toEqual(contacts.map((id) => `n-${id}`));
    expect(head.records.filter(({ table }) => table === 'stages')).toHaveLength(4);
  });

  it('says how many each column holds and how many of them wait', () => {
    const journal = journalOf(3, 0, 2, 0);
    const due = followUp('met-0');
    journal.set('followUps', due.id, due);
    for (const [id, over] of [
      ['met-1', { dueOn: addDays(today, 1) }],
      ['met-2', { outcome: { kind: 'done', on: today, at, note: '' } }],
      ['trusted-0', { owner: 'them' }],
      ['trusted-1', { dueOn: null }],
    ] as const) {
      journal.set('followUps', `f-${id}`, followUp(id, over));
    }
    const gone = contact('gone', 'met', 'a0', true);
    journal.set('contacts', gone.id, gone);
    expect(startLoad(journal, today).head.columns).toEqual([
      { stageId: 'met', total: 3, waiting: 1 },
      { stageId: 'getting-to-know', total: 0, waiting: 0 },
      { stageId: 'trusted', total: 2, waiting: 0 },
      { stageId: 'referral-partner', total: 0, waiting: 0 },
    ]);
  });

  it('goes on as of its head while the journal is edited', () => {
    const journal = journalOf(FIRST_CARDS + 3, 0, 0, 0);
    const load = startLoad(journal, today);
    journal.set('contacts', `met-${FIRST_CARDS}`, null);
    const edited = contact(`met-${FIRST_CARDS + 1}`, 'trusted', 'a0');
    journal.set('contacts', edited.id, edited);
    const added = contact('new', 'met', 'a0');
    journal.set('contacts', added.id, added);
    const contacts = chunksOf(load)
      .flat()
      .filter(({ table }) => table === 'contacts');
    expect(contacts.map(({ id }) => id).toSorted()).toEqual(
      [0, 1, 2].map((index) => `met-${FIRST_CARDS + index}`),
    );
    expect(contacts.every(({ after }) => (after as Contact | null)?.stageId === 'met')).toBe(true);
  });

  it('cuts what is left into chunks, contacts first', () => {
    const chunks = chunksOf(startLoad(journalOf(CHUNK_RECORDS * 2, 0, 0, 0), today));
    expect(chunks.map((chunk) => chunk.length).every((length) => length <= CHUNK_RECORDS)).toBe(
      true,
    );
    expect(chunks.flat().map(({ table }) => table === 'contacts')).toEqual(
      chunks.flat().map((_, index) => index < CHUNK_RECORDS * 2 - FIRST_CARDS),
    );
  });

  it('needs no chunk for a small journal', () => {
    const load = startLoad(journalOf(1, 1, 1, 1), today);
    expect(load.head.chunks).toBe(0);
    expect(load.chunk(0)).toBeNull();
  });
});
