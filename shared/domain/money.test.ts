import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyOf, formatMoney, readAmount, writeAmount } from './money.ts';

describe('readAmount', () => {
  it.each([
    ['1250', 125_000],
    ['1.250', 125_000],
    ['1,250', 125_000],
    ['1.250,50', 125_050],
    ['1,250.5', 125_050],
    ['12,5', 1250],
    ["1'250.05", 125_005],
    [' 1 250 ', 125_000],
    ['0', 0],
  ])('reads %j', (typed, hundredths) => {
    expect(readAmount(typed)).toBe(hundredths);
  });

  it.each(['', 'much', '-5', '1e9', '1.2.3', '12,345,6', '€ 5', '9'.repeat(30)])(
    'does not read %j',
    (typed) => {
      expect(readAmount(typed)).toBeNull();
    },
  );

  it('reads again what was written, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000_000 }),
        fc.constantFrom('en', 'it'),
        (hundredths, language) => {
          const money = { hundredths, currency: 'EUR' };
          expect(readAmount(writeAmount(money, language))).toBe(hundredths);
        },
      ),
    );
  });
});

it('writes a sum as the language does', () => {
  const sum = { hundredths: 1_250_000, currency: 'EUR' };
  expect(formatMoney(sum, 'en')).toBe('€12,500');
  expect(formatMoney(sum, 'it').replaceAll(/\s/g, ' ')).toBe('12.500 €');
});

it('guesses the currency from the locale', () => {
  expect(['it-IT', 'de-CH', 'en_GB', 'en-US', 'it', ''].map(currencyOf)).toEqual([
    'EUR',
    'CHF',
    'GBP',
    'USD',
    'EUR',
    'EUR',
  ]);
});
