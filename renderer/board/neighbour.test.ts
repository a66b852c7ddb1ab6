import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stagesInOrder } from '../../shared/domain/stagesInOrder.ts';
import { details, emptyJournal, perform, today } from '../../shared/domain/testing/journal.ts';
import { BoardIndex } from './boardIndex.ts';
import { type ColumnHandle, registerColumn } from './columnHandles.ts';
import { type Jump, neighbour } from './neighbour.ts';

const SCREENFUL = 4;

/** Rows that are 100 high, four to a screen, from the top of the window. */
const rows: ColumnHandle = {
  reveal: () => undefined,
  bringToTop: () => undefined,
  nearest: (clientY) => Math.floor(clientY / 100),
  page: (index, direction) => index + direction * SCREENFUL,
  slotAt: () => 0,
};

/** Ten people at the first stage, `p0` on top; two at the third; nobody between. */
function board() {
  const journal = emptyJournal();
  const add = (id: string, stageId: string) =>
    perform(journal, {
      type: 'contact.create',
      input: { id, stageId, details: details({ name: id }), withSteps: false },
    });
  for (let at = 9; at >= 0; at -= 1) add(`p${at}`, 'met');
  for (const id of ['t1', 't0']) add(id, 'trusted');
  const index = new BoardIndex(journal, today);
  const stages = stagesInOrder(journal);
  return (id: string, jump: Jump, middle = 0) => neighbour(index, stages, id, jump, middle);
}

const columns = ['met', 'trusted'];
let goAway: readonly (() => void)[] = [];
beforeEach(() => {
  goAway = columns.map((id) => registerColumn(id, rows));
});
afterEach(() => {
  for (const go of goAway) go();
});

describe('the card that a key goes to', () => {
  it('is one up or down, the first or the last, and none beyond the ends', () => {
    const to = board();
    expect(to('p3', 'up')).toBe('p2');
    expect(to('p3', 'down')).toBe('p4');
    expect(to('p3', 'first')).toBe('p0');
    expect(to('p3', 'last')).toBe('p9');
    expect(to('p0', 'up')).toBe('p0');
    expect(to('p9', 'down')).toBe('p9');
    expect(to('nobody', 'down')).toBeNull();
  });

  it('is a screenful further with Page Down and Page Up, and stops at the ends', () => {
    const to = board();
    const walk = (from: string, jump: Jump) => {
      const way = [from];
      for (let press = 0; press < 4; press += 1) way.push(to(way.at(-1) ?? '', jump) ?? 'none');
      return way;
    };
    expect(walk('p0', 'pageDown')).toEqual(['p0', 'p4', 'p8', 'p9', 'p9']);
    expect(walk('p9', 'pageUp')).toEqual(['p9', 'p5', 'p1', 'p0', 'p0']);
  });

  it('is at the ends where the column is not on screen yet', () => {
    for (const go of goAway) go();
    const to = board();
    expect(to('p3', 'pageDown')).toBe('p9');
    expect(to('p3', 'pageUp')).toBe('p0');
  });

  it('is beside it sideways, past columns without anybody, and none beyond the board', () => {
    const to = board();
    expect(to('p0', 'right', 50)).toBe('t0');
    expect(to('p1', 'right', 150)).toBe('t1');
    expect(to('t1', 'left', 350)).toBe('p3');
    expect(to('p0', 'left', 50)).toBeNull();
    expect(to('t0', 'right', 50)).toBeNull();
  });
});
