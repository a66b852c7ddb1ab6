import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.ts';

describe('shortening', () => {
  it('leaves short texts alone, on one line', () => {
    expect(shorten('uno\n due', 20)).toBe('uno due');
  });

  it('cuts after a whole word and says so', () => {
    expect(shorten('Cerca cantieri da venti, e poi altro', 26)).toBe('Cerca cantieri da venti…');
  });

  it('is never longer than asked, and never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 2, max: 60 }),
        (text, max) => {
          const short = shorten(text, max);
          expect(short.length).toBeLessThanOrEqual(max);
          expect(short).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});
