import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/domain/commands/index.ts';
import { addDays } from '../../shared/domain/day.ts';
import type { MemoryJournal } from '../../shared/domain/journal.ts';
import { column } from '../../shared/domain/rank.ts';
import {
  contactOf,
  details,
  emptyJournal,
  perform,
  today,
} from '../../shared/domain/testing/journal.ts';
import { invert } from '../../shared/domain/tables.ts';
import { BoardIndex } from './boardIndex.ts';

/** A journal with people at the first stage, the index over it, and a way to act on both. */
function board(...names: readonly string[]) {
  const journal = emptyJournal();
  const index = new BoardIndex(journal, today);
  const act = (command: Command) => {
    const changes = perform(journal, command);
    index.take(changes);
    return changes;
  };
  for (const name of names) {
    act({
      type: 'contact.create',
      input: { id: name, details: details({ name }), withSteps: false },
    });
  }
  const ids = (stageId: string) =>
    index
      .column(stageId)
      .get()
      .map((place) => place.id);
  return { journal, index, act, ids };
}

function owe(id: string, contactId: string, dueOn: string | null): Command {
  return {
    type: 'followUp.create',
    input: { id, contactId, type: 'promise', owner: 'me', text: 'Richiamare', dueOn },
  };
}

const inOrder = (journal: MemoryJournal, stageId: string) =>
  column(journal, stageId).map((contact) => contact.id);

describe('BoardIndex', () => {
  it('keeps each column in the order of the journal, through moves and undo', () => {
    const { journal, index, act, ids } = board('anna', 'luca', 'sofia');
    expect(ids('met')).toEqual(['sofia', 'luca', 'anna']);
    act({ type: 'contact.move', input: { id: 'anna', stageId: 'met', afterId: 'sofia' } });
    const moved = act({
      type: 'contact.move',
      input: { id: 'luca', stageId: 'trusted', afterId: null },
    });
    expect(ids('met')).toEqual(['sofia', 'anna']);
    expect(ids('trusted')).toEqual(['luca']);
    expect(ids('met')).toEqual(inOrder(journal, 'met'));
    expect(index.placeOf('luca')?.stageId).toBe('trusted');
    const back = invert(moved);
    journal.apply(back);
    index.take(back);
    expect(ids('met')).toEqual(['sofia', 'anna', 'luca']);
    expect(index.indexOf('luca')).toBe(2);
  });

  it('takes deleted and released people off the board', () => {
    const { journal, index, act, ids } = board('anna', 'luca');
    act({ type: 'contact.delete', input: { id: 'anna' } });
    expect(ids('met')).toEqual(['luca']);
    const before = contactOf(journal, 'luca');
    const release = [
      { table: 'contacts', id: 'luca', before, after: { ...before, releasedOn: today } },
    ] as const;
    journal.apply(release);
    index.take(release);
    expect(ids('met')).toEqual([]);
  });

  it('counts who waits in each stage, and follows them when they move', () => {
    const { index, act } = board('anna', 'luca');
    const waiting = (stageId: string) => index.waiting.get().get(stageId) ?? 0;
    act(owe('p1', 'anna', today));
    act(owe('p2', 'anna', addDays(today, -1)));
    act(owe('p3', 'luca', addDays(today, 1)));
    expect(waiting('met')).toBe(1);
    index.setToday(addDays(today, 1));
    expect(waiting('met')).toBe(2);
    act({ type: 'contact.move', input: { id: 'anna', stageId: 'trusted', afterId: null } });
    expect([waiting('met'), waiting('trusted')]).toEqual([1, 1]);
    act({ type: 'contact.delete', input: { id: 'luca' } });
    expect([waiting('met'), waiting('trusted')]).toEqual([0, 1]);
  });

  it('shows only what the filter lets through, and keeps it so', () => {
    const { index, act, ids } = board('anna', 'luca', 'sofia');
    act({ type: 'contact.edit', input: { id: 'luca', details: { tags: ['legale'] } } });
    index.setFilter({ kind: 'tag', word: 'legale' });
    expect(ids('met')).toEqual(['luca']);
    act({ type: 'contact.edit', input: { id: 'anna', details: { tags: ['legale', 'x'] } } });
    expect(ids('met')).toEqual(['luca', 'anna']);
    index.setFilter({ kind: 'waiting' });
    expect(ids('met')).toEqual([]);
    act(owe('p1', 'sofia', today));
    expect(ids('met')).toEqual(['sofia']);
    index.setFilter({ kind: 'all' });
    expect(ids('met')).toEqual(['sofia', 'luca', 'anna']);
  });

  it('offers the labels that several people share, the most used first', () => {
    const { index, act } = board('anna', 'luca', 'sofia');
    const label = (id: string, tags: string[], chapter: string) =>
      act({ type: 'contact.edit', input: { id, details: { tags, chapter } } });
    label('anna', ['edilizia', 'solo'], 'Centro');
    label('luca', ['edilizia'], 'Centro');
    label('sofia', [], 'Centro');
    expect(index.labels.get()).toEqual([
      { kind: 'chapter', word: 'Centro' },
      { kind: 'tag', word: 'edilizia' },
    ]);
    label('luca', [], 'Nord');
    expect(index.labels.get()).toEqual([{ kind: 'chapter', word: 'Centro' }]);
  });

  it('wakes only the columns that a change concerns', () => {
    const { index, act } = board('anna', 'luca');
    const woken: string[] = [];
    for (const stageId of ['met', 'trusted', 'referral-partner']) {
      index.column(stageId).subscribe(() => woken.push(stageId));
    }
    act({ type: 'contact.edit', input: { id: 'anna', details: { company: 'Bellini' } } });
    expect(woken).toEqual([]);
    act({ type: 'contact.move', input: { id: 'anna', stageId: 'trusted', afterId: null } });
    expect(woken.toSorted()).toEqual(['met', 'trusted']);
  });
});
