import { expect, test } from 'vitest';
import { preferredLanguages, systemLocale } from './locale.ts';

test.each([
  [{ LANG: 'it_IT.UTF-8' }, ['it-IT']],
  [{ LANGUAGE: 'it:en_GB', LANG: 'de_DE.UTF-8@euro' }, ['it', 'en-GB', 'de-DE']],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'it_CH' }, ['it-CH', 'en-US']],
])('%j prefers %j', (env, languages) => {
  expect(preferredLanguages(env)).toEqual(languages);
});

test.each([[{}], [{ LANG: 'C.UTF-8', LC_ALL: 'POSIX' }], [{ LANG: '!!' }]])(
  '%j says nothing, so the platform does',
  (env) => {
    const posix = process.platform !== 'darwin' && process.platform !== 'win32';
    const platform = posix ? 'en-US' : new Intl.DateTimeFormat().resolvedOptions().locale;
    expect(preferredLanguages(env)).toEqual([platform]);
  },
);

test('dates follow LC_TIME, and LC_ALL rules over all', () => {
  expect(systemLocale({ LANG: 'en_US', LC_TIME: 'it_IT' })).toBe('it-IT');
  expect(systemLocale({ LANG: 'en_US', LC_TIME: 'it_IT', LC_ALL: 'fr_FR' })).toBe('fr-FR');
});
