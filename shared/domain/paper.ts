import type { Preferences } from './preferences.ts';

export type Paper = 'a4' | 'letter';

/** Where offices print on Letter: the United States, Canada and Mexico. */
const letterRegions: ReadonlySet<string> = new Set(['US', 'CA', 'MX']);

/**
 * The paper of a locale such as `en-US`. A locale that names no region says nothing about
 * paper, so it gets A4, the paper of nearly everywhere.
 */
export function paperFor(locale: string): Paper {
  try {
    const { region } = new Intl.Locale(locale);
    return region !== undefined && letterRegions.has(region) ? 'letter' : 'a4';
  } catch {
    return 'a4';
  }
}

/** The person's choice, or the locale's paper when they left it to us. */
export function choosePaper(preference: Preferences['paper'], locale: string): Paper {
  return preference === 'auto' ? paperFor(locale) : preference;
}
