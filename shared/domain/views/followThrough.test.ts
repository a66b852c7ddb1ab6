import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import type { MemoryJournal } from '../journal.ts';
import type { NoteKind } from '../records/note.ts';
import { contactOf, context, details, emptyJournal, perform, today } from '../testing/journal.ts';
import { followThrough, stepResult } from './followThrough.ts';

function meet(journal: MemoryJournal, id: string, daysAgo: number, withSteps = false): void {
  const metOn = addDays(today, -daysAgo);
  perform(
    journal,
    { type: 'contact.create', input: { id, details: details({ name: id, metOn }), withSteps } },
    { ...context, today: metOn },
  );
}

function touch(journal: MemoryJournal, contactId: string, daysAgo: number, kind: NoteKind): void {
  perform(journal, {
    type: 'note.create',
    input: {
      id: `${contactId}-${daysAgo}-${kind}`,
      contactId,
      kind,
      on: addDays(today, -daysAgo),
      minutes: null,
      eventId: null,
      text: 'x',
      printable: false,
    },
  });
}

function results(journal: MemoryJournal, id: string) {
  return (['24h', '7d', '30d'] as const).map((step) =>
    stepResult(journal, contactOf(journal, id), step, today),
  );
}

describe('stepResult', () => {
  it('is missed once its day is past, and open until then', () => {
    const journal = emptyJournal();
    meet(journal, 'luca', 8);
    expect(results(journal, 'luca')).toEqual(['missed', 'missed', 'open']);
    meet(journal, 'sara', 1);
    expect(results(journal, 'sara')).toEqual(['open', 'open', 'open']);
  });

  it('counts the follow-up done by its day, not after, and not skipped', () => {
    const journal = emptyJournal();
    meet(journal, 'luca', 40, true);
    const byStep = new Map(
      [...journal.tables.followUps.values()].map((followUp) => [followUp.step, followUp.id]),
    );
    const close = (step: '24h' | '7d' | '30d', daysAgo: number, kind: 'done' | 'skipped') =>
      perform(
        journal,
        { type: 'followUp.complete', input: { id: byStep.get(step) ?? '', kind, note: '' } },
        { ...context, today: addDays(today, -daysAgo) },
      );
    close('24h', 39, 'done');
    close('7d', 32, 'done');
    close('30d', 20, 'skipped');
    expect(results(journal, 'luca')).toEqual(['on-time', 'missed', 'missed']);
  });

  it('lets a note of a touch stand for a step, each in its own stretch', () => {
    const journal = emptyJournal();
    meet(journal, 'luca', 40);
    touch(journal, 'luca', 34, 'call');
    expect(results(journal, 'luca')).toEqual(['missed', 'on-time', 'missed']);
    touch(journal, 'luca', 39, 'message');
    touch(journal, 'luca', 12, 'other');
    expect(results(journal, 'luca')).toEqual(['on-time', 'on-time', 'missed']);
  });

  it('does not take the meeting itself for a touch, but a message of the same day', () => {
    const journal = emptyJournal();
    meet(journal, 'luca', 10);
    touch(journal, 'luca', 10, 'event');
    expect(results(journal, 'luca')[0]).toBe('missed');
    touch(journal, 'luca', 10, 'message');
    expect(results(journal, 'luca')[0]).toBe('on-time');
  });
});

describe('followThrough', () => {
  it('adds up the steps whose time has come, of people met in the last ninety days', () => {
    const journal = emptyJournal();
    meet(journal, 'before', 91);
    meet(journal, 'first', 90);
    meet(journal, 'recent', 2);
    meet(journal, 'unknown', 0);
    touch(journal, 'first', 89, 'call');
    touch(journal, 'recent', 1, 'message');
    const { onTime, due, from, steps } = followThrough(journal, today);
    expect(from).toBe(addDays(today, -90));
    expect({ onTime, due }).toEqual({ onTime: 2, due: 4 });
    expect(
      steps.map(({ step, onTime: kept, missed, open }) => [
        step,
        kept.length,
        missed.length,
        open.length,
      ]),
    ).toEqual([
      ['24h', 2, 0, 1],
      ['7d', 0, 1, 2],
      ['30d', 0, 1, 2],
    ]);
  });
});
