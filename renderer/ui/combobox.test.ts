import { describe, expect, it } from 'vitest';
import { comboboxProps, stepTo } from './combobox.ts';

describe('the keys of a list below a field', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 9, 0],
    ['ArrowUp', 0, 9],
    ['PageDown', 1, 7],
    ['PageDown', 8, 9],
    ['PageUp', 8, 2],
    ['PageUp', 3, 0],
    ['a', 3, null],
  ])('%s leads from %i to %s', (key, from, to) => {
    expect(stepTo(key, from, 10)).toBe(to);
  });

  it('lead nowhere when nothing was found', () => {
    expect(stepTo('ArrowDown', 0, 0)).toBeNull();
    expect(comboboxProps('list', 0, -1)['aria-activedescendant']).toBeUndefined();
  });
});
