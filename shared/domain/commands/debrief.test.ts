import { beforeEach, describe, expect, it } from 'vitest';
import { debriefNoteId } from '../debrief/note.ts';
import type { MemoryJournal } from '../journal.ts';
import { defaultStepPlan } from '../stepPlan.ts';
import { invert } from '../tables.ts';
import {
  contactOf,
  decideOn,
  details,
  journalWithLuca,
  perform,
  snapshot,
} from '../testing/journal.ts';
import { debriefRows, eventToDebrief, slotsToLayOut } from '../views/debrief.ts';
import { sheetRows } from '../views/sheetRows.ts';

let journal: MemoryJournal;
beforeEach(() => {
  journal = journalWithLuca();
  for (const name of ['Anna', 'Bruno', 'Carla']) {
    perform(journal, {
      type: 'contact.create',
      input: { id: name.toLowerCase(), details: details({ name }), withSteps: false },
    });
  }
  perform(journal, {
    type: 'event.attendance',
    input: {
      eventId: 'breakfast',
      contactIds: ['luca', 'anna', 'bruno', 'carla'],
      expected: true,
    },
  });
  perform(journal, {
    type: 'event.edit',
    input: { id: 'breakfast', details: { place: 'Hotel Sole' } },
  });
});

const event = () => {
  const found = journal.tables.events.get('breakfast');
  if (!found) throw new Error('no breakfast');
  return found;
};
const rowOf = (id: string) =>
  debriefRows(journal, event()).find(({ contact }) => contact.id === id);
const write = (input: object) =>
  perform(journal, {
    type: 'debrief.write',
    input: { eventId: 'breakfast', contactId: 'luca', ...input },
  });

describe('a debrief', () => {
  it('says what was learned, how to help and what comes next, in one step to undo', () => {
    const before = snapshot(journal);
    const changes = write({
      learned: 'Opens in Modena',
      help: 'Introduce Elena',
      next: { text: 'call about the van', dueOn: '2026-11-27' },
    });
    const id = debriefNoteId('breakfast', 'luca');
    expect(journal.tables.noteBodies.get(id)?.text).toBe('Opens in Modena\n→ Introduce Elena');
    expect(journal.tables.notes.get(id)).toMatchObject({
      kind: 'event',
      on: '2026-11-26',
      eventId: 'breakfast',
      printable: false,
      remember: 'Opens in Modena',
    });
    expect(rowOf('luca')).toMatchObject({
      met: true,
      next: { owner: 'me', type: 'promise', dueOn: '2026-11-27', eventId: 'breakfast' },
    });
    journal.apply(invert(changes));
    expect(snapshot(journal)).toEqual(before);
  });

  it('changes one part and leaves the others; taken back, nothing of it is left', () => {
    write({ learned: 'One', help: 'Two', next: { text: 'call', dueOn: null } });
    write({ help: 'Three' });
    write({ next: { text: 'write', dueOn: '2026-12-01' } });
    const id = debriefNoteId('breakfast', 'luca');
    expect(journal.tables.noteBodies.get(id)?.text).toBe('One\n→ Three');
    expect(journal.tables.followUps.size).toBe(1);
    write({ learned: '', help: '', next: null });
    expect(journal.tables.notes.size + journal.tables.noteBodies.size).toBe(0);
    expect(journal.tables.followUps.size).toBe(0);
  });

  it('creates whoever is new at the first stage, with where and when they were met', () => {
    write({ contactId: 'nora', name: ' Nora Quinn ', steps: defaultStepPlan, row: 9 });
    expect(contactOf(journal, 'nora')).toMatchObject({
      name: 'Nora Quinn',
      stageId: contactOf(journal, 'luca').stageId,
      metOn: '2026-11-26',
      metWhere: 'Colazione, Hotel Sole',
    });
    expect(rowOf('nora')).toMatchObject({ row: 9, met: true });
    const steps = [...journal.tables.followUps.values()];
    expect(steps.map(({ step, eventId }) => [step, eventId])).toEqual([
      ['24h', 'breakfast'],
      ['7d', 'breakfast'],
      ['30d', 'breakfast'],
    ]);
  });

  it('keeps every number from the first word on, whoever comes later', () => {
    const before = new Map(sheetRows(journal, 'breakfast', '2026-11-26'));
    write({ contactId: 'nora', name: 'Nora', row: 5 });
    perform(journal, {
      type: 'contact.create',
      input: { id: 'aaron', details: details({ name: 'Aaron' }), withSteps: false },
    });
    perform(journal, {
      type: 'event.attendance',
      input: { eventId: 'breakfast', contactIds: ['aaron'], expected: true },
    });
    const after = sheetRows(journal, 'breakfast', '2026-12-30');
    expect(after).toEqual(new Map([...before, ['nora', 5], ['aaron', 6]]));
  });

  it('refuses an event or a contact that is gone', () => {
    const input = { eventId: 'breakfast', contactId: 'nobody' };
    expect(decideOn(journal, { type: 'debrief.write', input })).toMatchObject({ ok: false });
    expect(
      decideOn(journal, { type: 'debrief.write', input: { ...input, eventId: 'gone' } }),
    ).toMatchObject({ ok: false });
  });

  it('finishes with the days as laid out, and is asked for no more', () => {
    write({ next: { text: 'call', dueOn: null } });
    const [item] = slotsToLayOut(journal, 'breakfast').items;
    const id = item?.id ?? '';
    expect(eventToDebrief(journal, '2026-11-27T08:00')?.id).toBe('breakfast');
    perform(journal, {
      type: 'debrief.finish',
      input: { eventId: 'breakfast', appointments: [{ id, dueOn: '2026-11-30' }] },
    });
    expect(journal.tables.followUps.get(id)?.dueOn).toBe('2026-11-30');
    expect(event()).toMatchObject({ debriefedOn: '2026-11-24', status: 'attended' });
    expect(eventToDebrief(journal, '2026-11-27T08:00')).toBeNull();
  });

  it('is asked for after the end, for a day, and not for what was missed', () => {
    expect(eventToDebrief(journal, '2026-11-26T12:00')).toBeNull();
    expect(eventToDebrief(journal, '2026-11-27T00:01')?.id).toBe('breakfast');
    expect(eventToDebrief(journal, '2026-11-28T12:00')).toBeNull();
    perform(journal, { type: 'event.judge', input: { id: 'breakfast', status: 'missed' } });
    expect(eventToDebrief(journal, '2026-11-27T00:01')).toBeNull();
  });
});
