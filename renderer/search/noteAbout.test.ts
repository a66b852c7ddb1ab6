import { describe, expect, it } from 'vitest';
import { noteAbout } from './noteAbout.ts';

describe('a query that wants to write', () => {
  it.each([
    ['note about Luca', 'Luca'],
    ['nota su luca ro', 'luca ro'],
    ['write a note about anna', 'anna'],
    ['scrivi una nota su anna', 'anna'],
    ['nota luca', 'luca'],
    ['note', null],
    ['notaio', null],
    ['luca', null],
  ])('%s', (query, name) => {
    expect(noteAbout(query)).toBe(name);
  });
});
