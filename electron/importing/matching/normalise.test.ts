import { describe, expect, it } from 'vitest';
import { namesAgree, namesTouch, nameWords } from './names.ts';
import { countryOf, emailKey, folded, phoneKey, urlKey } from './normalise.ts';

describe('texts are compared without what does not tell them apart', () => {
  it.each([
    ['  Niccolò   D’Angelo ', 'niccolo d angelo'],
    ['ROSSI & Figli, S.r.l.', 'rossi figli s r l'],
    ['Anna  Rossi', 'anna rossi'],
    ['ΆΛΦΑ 12', 'αλφα 12'],
    ['—', ''],
  ])('%j is %j', (text, key) => {
    expect(folded(text)).toBe(key);
  });

  it.each([
    ['https://www.LinkedIn.com/in/Anna-Rossi/?utm=1#top', 'linkedin.com/in/anna-rossi'],
    ['http://it.linkedin.com/in/anna-rossi', 'linkedin.com/in/anna-rossi'],
    ['linkedin.com/in/niccol%C3%B2', 'linkedin.com/in/niccolò'],
    ['HTTPS://Rossi.Example/', 'rossi.example'],
    ['rossi.example/Chi?x=1', 'rossi.example/Chi?x=1'],
    ['https://rossi.example/%zz', 'rossi.example/%zz'],
    ['', ''],
  ])('the address %j is %j', (text, key) => {
    expect(urlKey(text)).toBe(key);
  });

  it('an e-mail by its small letters', () => {
    expect(emailKey(' mailto:Anna@Esempio.IT ')).toBe(emailKey('anna@esempio.it'));
  });
});

describe('telephone numbers', () => {
  it.each([
    ['051 555 0102', 'IT', '+390515550102'],
    ['+39 051 5550102', 'IT', '+390515550102'],
    ['0039 051-555-0102', 'IT', '+390515550102'],
    ['(051) 555.0102', undefined, '0515550102'],
    ['112', 'IT', ''],
    ['chiamare la sera', 'IT', ''],
    ['1'.repeat(101), 'IT', ''],
  ] as const)('%j in %s is %j', (text, country, key) => {
    expect(phoneKey(text, country)).toBe(key);
  });

  it('belong to the country of the locale', () => {
    expect(['it-IT', 'it', 'it_CH.UTF-8', 'en-US', 'en', 'C', ''].map(countryOf)).toEqual([
      'IT',
      'IT',
      'CH',
      'US',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('names', () => {
  const agree = (a: string, b: string) => namesAgree(nameWords(a), nameWords(b));
  const touch = (a: string, b: string) => namesTouch(nameWords(a), nameWords(b));

  it('agree but for order, accents, titles and middle names', () => {
    expect(agree('Dott.ssa Anna Maria Rossi', 'ROSSI ANNA')).toBe(true);
    expect(agree('Niccolò Città', 'Niccolo Citta')).toBe(true);
    expect(agree('Anna Rossi', 'Luca Rossi')).toBe(false);
    expect(agree('Anna', 'Anna Rossi')).toBe(false);
    expect(agree('Ing.', 'Ing.')).toBe(true);
  });

  it('touch in one word that is not a title', () => {
    expect(touch('Anna Rossi', 'Anna Bianchi')).toBe(true);
    expect(touch('Ing. Anna Rossi', 'Ing. Luca Verdi')).toBe(false);
  });
});
