import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../rank.ts';
import { type Change, invert } from '../tables.ts';
import {
  contactOf,
  context,
  decideOn,
  details,
  emptyJournal,
  journalWithLuca,
  perform,
  snapshot,
  today,
} from '../testing/journal.ts';
import { type Command, commandSchema } from './index.ts';

function add(journal: ReturnType<typeof emptyJournal>, id: string, stageId?: string) {
  return perform(journal, {
    type: 'contact.create',
    input: {
      id,
      details: details({ name: id }),
      withSteps: false,
      ...(stageId ? { stageId } : {}),
    },
  });
}

function move(id: string, stageId: string, afterId: string | null): Command {
  return { type: 'contact.move', input: { id, stageId, afterId } };
}

const idsAt = (journal: ReturnType<typeof emptyJournal>, stageId: string) =>
  column(journal, stageId).map(({ id }) => id);

describe('contact.create', () => {
  it('puts a newcomer on top of the first stage, with a line in the timeline', () => {
    const journal = emptyJournal();
    add(journal, 'anna');
    add(journal, 'bruno');
    expect(idsAt(journal, 'met')).toEqual(['bruno', 'anna']);
    expect([...journal.tables.stageMoves.values()]).toMatchObject([
      { contactId: 'anna', fromStageId: null, toStageId: 'met', on: today },
      { contactId: 'bruno' },
    ]);
  });

  it('lays out the steps that are still ahead', () => {
    const journal = emptyJournal();
    perform(journal, {
      type: 'contact.create',
      input: { id: 'anna', details: details({ metOn: '2026-11-20' }), withSteps: true },
    });
    const steps = [...journal.tables.followUps.values()].map(({ step, dueOn }) => [step, dueOn]);
    // The 24-hour step of the 20th was due on the 21st: gone by.
    expect(steps).toEqual([
      ['7d', '2026-11-27'],
      ['30d', '2026-12-20'],
    ]);
  });

  it('lays out the steps that were chosen, in the words that were chosen', () => {
    const journal = emptyJournal();
    perform(journal, {
      type: 'contact.create',
      input: {
        id: 'anna',
        details: details({ metOn: today }),
        withSteps: true,
        steps: [{ step: '7d', days: 10, words: ' Invite to breakfast ' }],
      },
    });
    const steps = [...journal.tables.followUps.values()];
    expect(steps).toMatchObject([
      { step: '7d', dueOn: '2026-12-04', text: 'Invite to breakfast', owner: 'me' },
    ]);
  });

  it('takes no step twice', () => {
    const twice = { step: '7d', days: 10, words: '' };
    const input = { id: 'x', details: details(), withSteps: true, steps: [twice, twice] };
    expect(commandSchema.safeParse({ type: 'contact.create', input }).success).toBe(false);
  });

  it.each(['', '   '])('does not take the name %j', (name) => {
    const input = { id: 'x', details: { ...details(), name }, withSteps: false };
    expect(commandSchema.safeParse({ type: 'contact.create', input }).success).toBe(false);
  });

  it('refuses an id given before', () => {
    const again: Command = {
      type: 'contact.create',
      input: { id: 'luca', details: details(), withSteps: false },
    };
    expect(decideOn(journalWithLuca(), again)).toMatchObject({
      refusal: { key: 'refused.duplicateId' },
    });
  });
});

describe('contact.edit', () => {
  it('changes only what is given', () => {
    const journal = journalWithLuca();
    perform(journal, { type: 'contact.edit', input: { id: 'luca', details: { city: 'Bologna' } } });
    expect(contactOf(journal, 'luca')).toMatchObject({ name: 'Luca Romano', city: 'Bologna' });
  });

  it('keeps markup, formulas and names of prototypes as plain text', () => {
    const journal = journalWithLuca();
    const name = '<img src=x onerror=alert(1)> =1+1 __proto__ \u202Eabc';
    perform(journal, { type: 'contact.edit', input: { id: 'luca', details: { name } } });
    expect(contactOf(journal, 'luca').name).toBe(name);
  });
});

describe('contact.move', () => {
  it('to another stage dates the stage and leaves a line in the timeline', () => {
    const journal = journalWithLuca();
    const later = { ...context, today: '2026-12-01' };
    perform(journal, move('luca', 'trusted', null), later);
    expect(contactOf(journal, 'luca')).toMatchObject({
      stageId: 'trusted',
      stageSince: '2026-12-01',
    });
    expect([...journal.tables.stageMoves.values()].at(-1)).toMatchObject({
      fromStageId: 'met',
      toStageId: 'trusted',
      on: '2026-12-01',
    });
  });

  it('within a stage changes only the order', () => {
    const journal = emptyJournal();
    for (const id of ['c', 'b', 'a']) add(journal, id);
    const moves = journal.tables.stageMoves.size;
    perform(journal, move('a', 'met', 'b'));
    expect(idsAt(journal, 'met')).toEqual(['b', 'a', 'c']);
    expect(journal.tables.stageMoves.size).toBe(moves);
  });

  it('lands just after the card it was put after, whatever went before; undo puts it back', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const someMove = fc.record({
      id: fc.constantFrom(...ids),
      stageId: fc.constantFrom('met', 'trusted'),
      afterId: fc.constantFrom(null, ...ids),
    });
    fc.assert(
      fc.property(fc.array(someMove, { maxLength: 25 }), (moves) => {
        const journal = emptyJournal();
        for (const id of ids) add(journal, id);
        const start = snapshot(journal);
        const done: (readonly Change[])[] = [];
        for (const { id, stageId, afterId } of moves) {
          const anchor = afterId === null ? undefined : journal.tables.contacts.get(afterId);
          done.push(perform(journal, move(id, stageId, afterId)));
          const order = idsAt(journal, stageId);
          const counts = anchor?.stageId === stageId && anchor.id !== id;
          expect(order.indexOf(id)).toBe(counts ? order.indexOf(anchor.id) + 1 : 0);
        }
        for (const changes of done.toReversed()) journal.apply(invert(changes));
        expect(snapshot(journal)).toEqual(start);
      }),
    );
  });

  it.each([
    ['a contact', move('nobody', 'met', null)],
    ['a stage', move('luca', 'nowhere', null)],
  ])('refuses %s that is not there', (_, command) => {
    expect(decideOn(journalWithLuca(), command)).toMatchObject({
      refusal: { key: 'refused.missing' },
    });
  });
});

describe('contact.delete', () => {
  it('takes along all that belongs to them and nothing else, and is undone whole', () => {
    const journal = journalWithLuca();
    add(journal, 'anna');
    for (const contactId of ['luca', 'anna']) {
      perform(journal, {
        type: 'note.create',
        input: {
          id: `note-${contactId}`,
          contactId,
          kind: 'call',
          on: today,
          minutes: null,
          eventId: null,
          text: 'x',
          printable: false,
        },
      });
    }
    perform(journal, {
      type: 'event.attendance',
      input: { eventId: 'breakfast', contactIds: ['luca'], expected: true },
    });
    const before = snapshot(journal);
    const changes = perform(journal, { type: 'contact.delete', input: { id: 'luca' } });
    expect([...journal.tables.contacts.keys()]).toEqual(['anna']);
    expect([...journal.tables.notes.keys()]).toEqual(['note-anna']);
    expect([...journal.tables.noteBodies.keys()]).toEqual(['note-anna']);
    expect(journal.tables.attendances.size).toBe(0);
    journal.apply(invert(changes));
    expect(snapshot(journal)).toEqual(before);
  });
});
