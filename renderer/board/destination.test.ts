import { describe, expect, it } from 'vitest';
import { dropInto, type Step, stepWithin } from './destination.ts';

const column = ['a', 'b', 'c', 'd'].map((id) => ({ id, stageId: 'met', rank: id }));
const met = (afterId: string | null) => ({ stageId: 'met', afterId });

describe('stepWithin', () => {
  it.each<[number, Step, ReturnType<typeof met> | null]>([
    [0, 'up', null],
    [0, 'top', null],
    [0, 'down', met('b')],
    [0, 'bottom', met('d')],
    [1, 'up', met(null)],
    [2, 'up', met('a')],
    [2, 'top', met(null)],
    [2, 'down', met('d')],
    [3, 'down', null],
    [3, 'bottom', null],
    [9, 'up', null],
    [-1, 'down', null],
  ])('of card %i %s', (index, step, destination) => {
    expect(stepWithin(column, index, step)).toEqual(destination);
  });
});

describe('dropInto', () => {
  it('comes after the card above the slot, or to the top', () => {
    expect(dropInto(column, 'met', 'x', 0)).toEqual(met(null));
    expect(dropInto(column, 'met', 'x', 2)).toEqual(met('b'));
    expect(dropInto(column, 'met', 'x', 4)).toEqual(met('d'));
    expect(dropInto([], 'trusted', 'x', 0)).toEqual({ stageId: 'trusted', afterId: null });
  });

  it('is no move on either side of its own place', () => {
    expect(dropInto(column, 'met', 'b', 1)).toBeNull();
    expect(dropInto(column, 'met', 'b', 2)).toBeNull();
    expect(dropInto(column, 'met', 'b', 3)).toEqual(met('c'));
    expect(dropInto(column, 'met', 'b', 0)).toEqual(met(null));
  });
});
