import { describe, expect, it } from 'vitest';
import { textIn } from '../../shared/i18n/index.ts';
import { labelWords, storedLabel } from './labelWords.ts';

describe('labels of addresses', () => {
  it.each([
    ['work', 'lavoro'],
    ['Mobile', 'cellulare'],
    ['work fax', 'fax del lavoro'],
    ['negozio', 'negozio'],
    ['', ''],
  ])('%s is shown in Italian as %s', (label, shown) => {
    expect(labelWords(label, textIn('it'))).toBe(shown);
  });

  it('come back as they are stored, whatever language they were typed in', () => {
    expect(storedLabel(' Lavoro ', textIn('it'))).toBe('work');
    expect(storedLabel('Negozio', textIn('it'))).toBe('Negozio');
  });
});
