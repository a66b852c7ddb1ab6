import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MemoryJournal } from '../journal.ts';
import { attendancesOf } from '../journal.ts';
import { invert } from '../tables.ts';
import { decideOn, details, journalWithLuca, perform, snapshot } from '../testing/journal.ts';
import { buildPrepSheet } from '../views/prepSheet.ts';

let journal: MemoryJournal;
beforeEach(() => {
  journal = journalWithLuca();
  for (const id of ['marta', 'anna']) {
    perform(journal, {
      type: 'contact.create',
      input: { id, details: details({ name: id }), withSteps: false },
    });
  }
});

interface Given {
  readonly add?: string[];
  readonly remove?: string[];
  readonly newcomers?: { readonly id: string; readonly name: string; readonly email: string }[];
}
const command = ({ add = [], remove = [], newcomers = [] }: Given) => ({
  type: 'event.expect' as const,
  input: { eventId: 'breakfast', add, remove, newcomers },
});
const expected = (): string[] =>
  attendancesOf(journal, 'breakfast')
    .filter((attendance) => attendance.expected)
    .map(({ contactId }) => contactId)
    .toSorted();

describe('event.expect', () => {
  it('adds, takes away and takes in, as one step that undoes to what was', () => {
    perform(journal, command({ add: ['luca'] }));
    const before = snapshot(journal);
    const changes = perform(
      journal,
      command({
        add: ['marta'],
        remove: ['luca'],
        newcomers: [{ id: 'new', name: ' Ugo Neri ', email: 'ugo@neri.example' }],
      }),
    );
    expect(expected()).toEqual(['marta', 'new']);
    expect(journal.tables.contacts.get('new')).toMatchObject({
      name: 'Ugo Neri',
      emails: [{ value: 'ugo@neri.example' }],
      metOn: null,
      metWhere: '',
    });
    journal.apply(invert(changes));
    expect(snapshot(journal)).toEqual(before);
  });

  it('shows on the sheet whoever was taken in as somebody to meet', () => {
    perform(journal, command({ newcomers: [{ id: 'new', name: 'Ugo Neri', email: '' }] }));
    const sheet = buildPrepSheet(journal, 'breakfast', '2026-11-25');
    expect(sheet?.toMeet).toMatchObject([{ name: 'Ugo Neri' }]);
  });

  it('keeps who was met, and the numbers of paper that somebody may hold', () => {
    perform(journal, {
      type: 'event.attendance',
      input: { eventId: 'breakfast', contactIds: ['luca'], expected: true, met: true },
    });
    perform(journal, command({ remove: ['luca', 'anna'] }));
    expect(attendancesOf(journal, 'breakfast')).toMatchObject([
      { contactId: 'luca', expected: false, met: true },
    ]);
  });

  it.each([
    ['somebody who is gone', command({ add: ['nobody'] }), 'refused.missing'],
    ['an id that is taken', command({ newcomers: [person('luca')] }), 'refused.duplicateId'],
    ['one id twice', command({ newcomers: [person('a'), person('a')] }), 'refused.duplicateId'],
  ])('refuses %s, and changes nothing', (_what, wrong, key) => {
    expect(decideOn(journal, wrong)).toMatchObject({ ok: false, refusal: { key } });
  });

  it('refuses people where there is no stage to come to', () => {
    for (const stage of journal.tables.stages.values()) {
      journal.apply([{ table: 'stages', id: stage.id, before: stage, after: null }]);
    }
    expect(decideOn(journal, command({ newcomers: [person('a')] }))).toMatchObject({
      ok: false,
      refusal: { key: 'import.refused.noStage' },
    });
  });

  it('takes in nobody without name and address', () => {
    const nobody = { id: 'a', name: ' ', email: '' };
    expect(() => decideOn(journal, command({ newcomers: [nobody] }))).toThrow('nobody');
  });

  it('leaves exactly those expected that were added, whatever came before', () => {
    const some = fc.subarray(['luca', 'marta', 'anna']);
    fc.assert(
      fc.property(fc.array(fc.tuple(some, some), { maxLength: 6 }), (steps) => {
        journal = journalWithLuca();
        for (const id of ['marta', 'anna']) {
          const input = { id, details: details({ name: id }), withSteps: false };
          perform(journal, { type: 'contact.create', input });
        }
        const model = new Set<string>();
        for (const [add, remove] of steps) {
          perform(journal, command({ add, remove }));
          for (const id of remove) model.delete(id);
          for (const id of add) model.add(id);
        }
        expect(expected()).toEqual([...model].toSorted());
      }),
    );
  });
});

function person(id: string) {
  return { id, name: 'Ugo', email: '' };
}
