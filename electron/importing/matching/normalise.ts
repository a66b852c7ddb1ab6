import { type CountryCode, getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A text as it is compared: no accents, no case, no punctuation, single spaces. */
export function folded(text: string): string {
  if (/^[A-Za-z0-9 ]*$/.test(text)) return text.trim().replaceAll(/ {2,}/g, ' ').toLowerCase();
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function emailKey(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
}

/**
 * An address on the web without what does not tell pages apart: scheme, `www.`, a slash at
 * the end, LinkedIn's country and query.
 */
export function urlKey(text: string): string {
  const plain = text
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/#.*$/, '');
  const [, host = '', rest = ''] = /^([^/?]*)(.*)$/.exec(plain) ?? [];
  const site = host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/^[a-z]{2}\.linkedin\.com$/, 'linkedin.com');
  const path = decoded(site === 'linkedin.com' ? rest.replace(/\?.*$/, '').toLowerCase() : rest);
  return `${site}${path.replace(/\/+$/, '')}`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const countries: ReadonlySet<string> = new Set(getCountries());

/** The country whose telephone numbers need no prefix, from a locale such as `it-IT`. */
export function countryOf(locale: string): CountryCode | undefined {
  const { region, language } = parseLocale(locale);
  const country = region ?? (language === 'it' ? 'IT' : undefined);
  return isCountry(country) ? country : undefined;
}

function parseLocale(locale: string): { region?: string; language?: string } {
  try {
    const { region, language } = new Intl.Locale(locale.replace(/\..*$/, '').replaceAll('_', '-'));
    return { ...(region ? { region } : {}), language };
  } catch {
    return {};
  }
}

function isCountry(code: string | undefined): code is CountryCode {
  return code !== undefined && countries.has(code);
}

/** A telephone number as E.164 where it is one, else its figures; `''` when there are too few. */
export function phoneKey(text: string, country: CountryCode | undefined): string {
  // Longer than any number can be, and slow to take apart.
  if (text.length > 100) return '';
  const parsed = parsePhoneNumberFromString(text, country);
  if (parsed?.isPossible()) return parsed.number;
  const figures = text.replaceAll(/\D/g, '');
  return figures.length >= 6 ? figures : '';
}
