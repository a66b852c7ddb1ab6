import { describe, expect, it } from 'vitest';
import { isWaiting } from '../views/waiting.ts';
import { context, decideOn, journalWithLuca, now, perform, today } from '../testing/journal.ts';
import { type Command, commandSchema } from './index.ts';

const promise = {
  id: 'p1',
  contactId: 'luca',
  type: 'promise',
  owner: 'me',
  text: 'Send the number',
  dueOn: '2026-11-22',
} as const;
const create: Command = { type: 'followUp.create', input: promise };

function journalWithPromise() {
  const journal = journalWithLuca();
  perform(journal, create);
  return journal;
}

describe('follow-ups', () => {
  it('are open when created, and wait once their day has come', () => {
    const journal = journalWithPromise();
    expect(journal.tables.followUps.get('p1')).toEqual({
      ...promise,
      step: null,
      noteId: null,
      eventId: null,
      createdAt: now,
      outcome: null,
    });
    expect(isWaiting(journal, 'luca', '2026-11-21')).toBe(false);
    expect(isWaiting(journal, 'luca', today)).toBe(true);
  });

  it.each([
    ['no contact', { ...promise, contactId: 'nobody' }],
    ['no such note', { ...promise, noteId: 'n9' }],
    ['no such event', { ...promise, eventId: 'e9' }],
  ])('are refused for %s', (_, input) => {
    expect(decideOn(journalWithLuca(), { type: 'followUp.create', input })).toMatchObject({
      refusal: { key: 'refused.missing' },
    });
  });

  it.each([
    ['no words', { ...promise, text: '  ' }],
    ['a day that does not exist', { ...promise, dueOn: '2026-02-30' }],
    ['a step written by hand', { ...promise, type: 'step' }],
  ])('do not take %s', (_, input) => {
    expect(commandSchema.safeParse({ type: 'followUp.create', input }).success).toBe(false);
  });

  it('are edited field by field', () => {
    const journal = journalWithPromise();
    perform(journal, { type: 'followUp.edit', input: { id: 'p1', owner: 'them', dueOn: null } });
    expect(journal.tables.followUps.get('p1')).toMatchObject({
      owner: 'them',
      dueOn: null,
      text: 'Send the number',
      type: 'promise',
    });
  });

  it('close on the day it is, and open again', () => {
    const journal = journalWithPromise();
    const tomorrow = { ...context, today: '2026-11-25', now: '2026-11-25T08:00:00.000Z' };
    const close: Command = {
      type: 'followUp.complete',
      input: { id: 'p1', kind: 'done', note: 'By phone' },
    };
    perform(journal, close, tomorrow);
    expect(journal.tables.followUps.get('p1')?.outcome).toEqual({
      kind: 'done',
      note: 'By phone',
      on: '2026-11-25',
      at: '2026-11-25T08:00:00.000Z',
    });
    expect(isWaiting(journal, 'luca', today)).toBe(false);
    perform(journal, { type: 'followUp.reopen', input: { id: 'p1' } });
    expect(isWaiting(journal, 'luca', today)).toBe(true);
  });

  it('are put off to another day', () => {
    const journal = journalWithPromise();
    perform(journal, { type: 'followUp.snooze', input: { id: 'p1', dueOn: '2026-12-01' } });
    expect(journal.tables.followUps.get('p1')?.dueOn).toBe('2026-12-01');
    expect(isWaiting(journal, 'luca', today)).toBe(false);
  });

  it('get new days together, the closed ones not', () => {
    const journal = journalWithPromise();
    for (const id of ['p2', 'p3']) {
      perform(journal, { type: 'followUp.create', input: { ...promise, id } });
    }
    perform(journal, { type: 'followUp.complete', input: { id: 'p3', kind: 'done', note: '' } });
    const appointments = ['p1', 'p2', 'p3', 'gone'].map((id) => ({ id, dueOn: '2026-12-01' }));
    const schedule: Command = { type: 'followUp.schedule', input: { appointments } };
    expect(perform(journal, schedule)).toHaveLength(2);
    const dueOn = (id: string) => journal.tables.followUps.get(id)?.dueOn;
    expect(['p1', 'p2', 'p3'].map(dueOn)).toEqual(['2026-12-01', '2026-12-01', '2026-11-22']);
    expect(
      decideOn(journal, {
        type: 'followUp.schedule',
        input: { appointments: [{ id: 'p3', dueOn: today }] },
      }),
    ).toMatchObject({ refusal: { key: 'refused.missing' } });
  });

  it('are deleted, and refuse everything afterwards', () => {
    const journal = journalWithPromise();
    perform(journal, { type: 'followUp.delete', input: { id: 'p1' } });
    expect(journal.tables.followUps.size).toBe(0);
    const after: Command[] = [
      { type: 'followUp.edit', input: { id: 'p1', text: 'x' } },
      { type: 'followUp.complete', input: { id: 'p1', kind: 'skipped', note: '' } },
      { type: 'followUp.reopen', input: { id: 'p1' } },
      { type: 'followUp.snooze', input: { id: 'p1', dueOn: today } },
      { type: 'followUp.delete', input: { id: 'p1' } },
    ];
    for (const command of after) {
      expect(decideOn(journal, command)).toMatchObject({ refusal: { key: 'refused.missing' } });
    }
  });
});
