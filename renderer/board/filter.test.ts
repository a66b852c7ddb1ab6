import { describe, expect, it } from 'vitest';
import { contactOf, journalWithLuca } from '../../shared/domain/testing/journal.ts';
import { type BoardFilter, passes, toggled } from './filter.ts';

const luca = {
  ...contactOf(journalWithLuca(), 'luca'),
  tags: ['garden', 'spring'],
  chapter: 'Centro',
};
const shows = (...filters: BoardFilter[]) => passes(filters, luca, (how) => how === 'waiting');

describe('filters', () => {
  it('let all through when there are none', () => {
    expect(shows()).toBe(true);
  });

  it('of one kind widen, of several kinds narrow', () => {
    expect(shows({ kind: 'tag', word: 'winter' })).toBe(false);
    expect(shows({ kind: 'tag', word: 'winter' }, { kind: 'tag', word: 'garden' })).toBe(true);
    expect(shows({ kind: 'tag', word: 'garden' }, { kind: 'chapter', word: 'Nord' })).toBe(false);
    expect(shows({ kind: 'tag', word: 'garden' }, { kind: 'chapter', word: 'Centro' })).toBe(true);
    expect(shows({ kind: 'trade', word: '' })).toBe(false);
    expect(shows({ kind: 'waiting' }, { kind: 'tag', word: 'garden' })).toBe(true);
    expect(shows({ kind: 'waiting' }, { kind: 'cooling' })).toBe(false);
  });

  it('are switched on and off', () => {
    const once = toggled([{ kind: 'waiting' }], { kind: 'tag', word: 'garden' });
    expect(once).toEqual([{ kind: 'waiting' }, { kind: 'tag', word: 'garden' }]);
    expect(toggled(once, { kind: 'tag', word: 'garden' })).toEqual([{ kind: 'waiting' }]);
  });
});
