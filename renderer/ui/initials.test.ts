import { expect, it } from 'vitest';
import { initials } from './initials.ts';

it('takes whole characters of the first and the last word', () => {
  expect(initials('Anna Maria Rossi')).toBe('AR');
  expect(initials(' ò ')).toBe('Ò');
  expect(initials('محمد بن عبد الله العلوي')).toBe('ما');
  expect(initials('')).toBe('');
});

it('takes an emoji only where there are no letters, and only one', () => {
  expect(initials('👩‍👩‍👧‍👦 Famiglia 🏳️‍🌈')).toBe('F');
  expect(initials('Anna 🇮🇹 Rossi')).toBe('AR');
  expect(initials('👩‍👩‍👧‍👦 🏳️‍🌈')).toBe('👩‍👩‍👧‍👦');
});
