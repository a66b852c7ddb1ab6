import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToBeginning, Vocabulary } from './slips.ts';

describe('distanceToBeginning', () => {
  it.each([
    ['bellini', 'bellini', 0],
    ['bell', 'bellini', 0],
    ['belini', 'bellini', 1],
    ['bwllini', 'bellini', 1],
    ['belliin', 'bellini', 1],
    ['belllini', 'bellini', 1],
    ['comercialsita', 'commercialista', 2],
  ])('%s is near %s by %i', (query, word, distance) => {
    expect(distanceToBeginning(query, word, 3)).toBe(distance);
  });

  it('of a word whose letter was left out or added is at most one', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom('a', 'x'), (word, at, letter) => {
        const place = at % word.length;
        const without = word.slice(0, place) + word.slice(place + 1);
        const more = word.slice(0, place) + letter + word.slice(place);
        expect(distanceToBeginning(without, word, 2)).toBeLessThanOrEqual(1);
        expect(distanceToBeginning(more, word, 2)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('Vocabulary', () => {
  it('names the nearest words, and forgets those that nobody has any more', () => {
    const words = new Vocabulary();
    words.add(['bellini', 'belloni', 'verdi']);
    words.add(['bellini']);
    expect(words.near('belini', 1, 5)).toEqual(['bellini']);
    expect(words.near('belini', 2, 5)).toEqual(['bellini', 'belloni']);
    words.remove(['bellini']);
    expect(words.near('belini', 1, 5)).toEqual(['bellini']);
    words.remove(['bellini']);
    expect(words.near('belini', 1, 5)).toEqual([]);
  });
});
