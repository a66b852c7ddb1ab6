import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWhole } from './cutWhole.ts';
import { excerptOf } from './excerpt.ts';

/** Half of a pair standing alone. */
const brokenPair = /\p{Surrogate}/u;
const family = '👨‍👩‍👧‍👦';

describe('excerptOf', () => {
  it.each([
    ['', ''],
    ['  \n\t\n', ''],
    ['One line', 'One line'],
    ['\n\n  First \r\nsecond', 'First'],
    ['First\u2028second', 'First'],
    ['**Roof** first\n- x', 'Roof first'],
    ['**What they do**\n\n- [ ]\n★ Roofs\nmore', 'Roofs'],
    ['**Only a heading**\n- [ ] ', 'Only a heading'],
  ])('of %j is %j', (text, excerpt) => {
    expect(excerptOf(text)).toBe(excerpt);
  });

  it('never cuts what a reader sees as one character', () => {
    const text = 'a'.repeat(195) + family;
    expect(excerptOf(text)).toBe('a'.repeat(195));
    expect(excerptOf(`${'a'.repeat(200 - family.length)}${family} more`)).toHaveLength(200);
  });

  it('takes at most 200 characters of anything, and never half a pair', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', ' ', '\n', '😀', family, '́', '🇮🇹'),
          maxLength: 600,
        }),
        (text) => {
          const excerpt = excerptOf(text);
          expect(excerpt.length).toBeLessThanOrEqual(200);
          expect(excerpt).not.toMatch(brokenPair);
          expect(excerpt).toBe(excerpt.trim());
          expect(text).toContain(excerpt);
        },
      ),
    );
  });
});

describe('cutWhole', () => {
  it('cuts a heap of accents longer than the room, but no pair', () => {
    const heap = `a${'\u0301'.repeat(300)}`;
    expect(cutWhole(heap, 200)).toHaveLength(200);
    const pairs = `👍${'🏽'.repeat(200)}`;
    expect(cutWhole(pairs, 7)).not.toMatch(brokenPair);
  });
});
