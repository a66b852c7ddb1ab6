import { expect, it } from 'vitest';
import { systemLanguage } from './systemLanguage.ts';

it.each([
  [['it-IT', 'en-US'], 'it-IT', { language: 'it', locale: 'it-IT' }],
  [['it-CH'], 'it-CH', { language: 'it', locale: 'it-CH' }],
  [['de-CH', 'it-CH', 'en'], 'de-CH', { language: 'it', locale: 'de-CH' }],
  [['fr-FR', 'en-US', 'it-IT'], 'fr-FR', { language: 'en', locale: 'fr-FR' }],
  [['de-DE'], 'de-DE', { language: 'en', locale: 'de-DE' }],
  [[], 'it', { language: 'it', locale: 'it' }],
  [[], '', { language: 'en', locale: '' }],
] as const)('%j with the format %s', (preferred, locale, expected) => {
  expect(systemLanguage(preferred, locale)).toEqual(expected);
});

it('takes a language from the command line, and its region when the system’s is of another', () => {
  expect(systemLanguage(['en-US'], 'en-US', 'it')).toEqual({ language: 'it', locale: 'it-IT' });
  expect(systemLanguage(['en-US'], 'en-US', 'en')).toEqual({ language: 'en', locale: 'en-US' });
  expect(systemLanguage(['it-IT'], 'it-IT', 'en')).toEqual({ language: 'en', locale: 'en-GB' });
  expect(systemLanguage(['de-CH'], 'it-CH', 'it')).toEqual({ language: 'it', locale: 'it-CH' });
});
