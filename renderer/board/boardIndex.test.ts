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
import { BoardIndex, type BoardLook } from './boardIndex.ts';

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

function look(index: BoardIndex, change: Partial<BoardLook>): void {
  index.setLook({ filters: [], sort: 'hand', lanes: 'none', ...change });
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
    look(index, { filters: [{ kind: 'tag', word: 'legale' }] });
    expect(ids('met')).toEqual(['luca']);
    act({ type: 'contact.edit', input: { id: 'anna', details: { tags: ['legale', 'x'] } } });
    expect(ids('met')).toEqual(['luca', 'anna']);
    look(index, { filters: [{ kind: 'waiting' }] });
    expect(ids('met')).toEqual([]);
    act(owe('p1', 'sofia', today));
    expect(ids('met')).toEqual(['sofia']);
    look(index, {});
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

  it('sorts by due, by warmth and by name, in lanes, and goes back to the order by hand', () => {
    const { index, act, ids } = board('Dario', 'anna', 'Elena', 'Bruno');
    const byHand = ids('met');
    act(owe('a', 'Bruno', addDays(today, 3)));
    act(owe('b', 'Elena', addDays(today, -2)));
    act({
      type: 'contacts.tag',
      input: { ids: ['Dario', 'Bruno'], add: ['garden'], remove: [] },
    });
    act({ type: 'contact.edit', input: { id: 'anna', details: { metOn: addDays(today, -60) } } });
    look(index, { sort: 'name' });
    expect(ids('met')).toEqual(['anna', 'Bruno', 'Dario', 'Elena']);
    look(index, { sort: 'due' });
    expect(ids('met').slice(0, 2)).toEqual(['Elena', 'Bruno']);
    act(owe('c', 'Dario', addDays(today, -5)));
    expect(ids('met').slice(0, 3)).toEqual(['Dario', 'Elena', 'Bruno']);
    look(index, { sort: 'warmth' });
    expect(ids('met')[0]).toBe('anna');
    look(index, { sort: 'name', lanes: 'tag' });
    expect(ids('met')).toEqual(['Bruno', 'Dario', 'anna', 'Elena']);
    expect(ids('met').map((id) => index.laneOf(id))).toEqual(['garden', 'garden', null, null]);
    look(index, {});
    expect(ids('met')).toEqual(byHand);
  });

  it('stands in lanes by chapter, in the order of the words; whoever has none comes last', () => {
    const { index, act, ids } = board('Dario', 'anna', 'Elena', 'Bruno', 'Carla');
    const chapters = { Dario: 'Nord', anna: ' ', Elena: 'Élite', Bruno: 'Nord', Carla: '' };
    for (const [id, chapter] of Object.entries(chapters)) {
      act({ type: 'contact.edit', input: { id, details: { chapter, tags: ['garden'] } } });
    }
    const byHand = ids('met');
    const has = (...lanes: readonly string[]) => byHand.filter((id) => lanes.includes(id));
    look(index, { lanes: 'chapter' });
    expect(ids('met')).toEqual(['Elena', ...has('Dario', 'Bruno'), ...has('anna', 'Carla')]);
    expect(ids('met').map((id) => index.laneOf(id))).toEqual(['Élite', 'Nord', 'Nord', null, null]);
    look(index, { sort: 'name', lanes: 'chapter' });
    expect(ids('met')).toEqual(['Elena', 'Bruno', 'Dario', 'anna', 'Carla']);
    // Whoever changes the chapter changes the lane.
    act({ type: 'contact.edit', input: { id: 'Carla', details: { chapter: 'Centro' } } });
    expect(ids('met')).toEqual(['Carla', 'Elena', 'Bruno', 'Dario', 'anna']);
  });

  it('keeps the filters for cooling, evidence and notes in step with what is written', () => {
    const { index, act, ids } = board('anna', 'luca');
    act({ type: 'contact.edit', input: { id: 'anna', details: { metOn: addDays(today, -60) } } });
    const met = (id: string): Command => ({
      type: 'note.create',
      input: {
        id: `n-${id}`,
        contactId: id,
        kind: '1-2-1',
        on: today,
        minutes: null,
        eventId: null,
        text: 'x',
        printable: false,
        remember: null,
      },
    });
    look(index, { filters: [{ kind: 'cooling' }] });
    expect(ids('met')).toEqual(['anna']);
    look(index, { filters: [{ kind: 'cooling' }, { kind: 'noNote' }] });
    expect(ids('met')).toEqual(['anna']);
    act(met('anna'));
    expect(ids('met')).toEqual([]);
    look(index, { filters: [{ kind: 'noNote' }] });
    expect(ids('met')).toEqual(['luca']);
    look(index, { filters: [{ kind: 'evidence' }] });
    expect(ids('met')).toEqual([]);
    act({ type: 'stage.edit', input: { id: 'met', evidence: ['one-to-one'] } });
    expect(ids('met')).toEqual(['luca']);
    act(met('luca'));
    expect(ids('met')).toEqual([]);
  });
});
