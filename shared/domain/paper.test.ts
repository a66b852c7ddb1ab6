import { describe, expect, it } from 'vitest';
import { choosePaper, paperFor } from './paper.ts';

describe('paper', () => {
  it.each(['en-US', 'en-CA', 'fr-CA', 'es-MX', 'es-Latn-MX'])('%s prints on Letter', (locale) => {
    expect(paperFor(locale)).toBe('letter');
  });

  it.each(['it-IT', 'en-GB', 'de-CH', 'it', 'en', '', 'C', 'not a locale'])(
    '%s prints on A4',
    (locale) => {
      expect(paperFor(locale)).toBe('a4');
    },
  );

  it('follows a choice rather than the locale', () => {
    expect(choosePaper('a4', 'en-US')).toBe('a4');
    expect(choosePaper('letter', 'it-IT')).toBe('letter');
    expect(choosePaper('auto', 'en-US')).toBe('letter');
  });
});
