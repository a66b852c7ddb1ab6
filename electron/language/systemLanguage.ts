import { type Language, languageFor, languages } from '../../shared/i18n/index.ts';

/** The language and region of a machine, as its person set them. */
export interface SystemLanguage {
  readonly language: Language;
  /** Such as `it-IT`; decides dates, and paper when it is automatic. */
  readonly locale: string;
}

/** The region that a language means when nothing else is known: dates, and paper. */
const homes: Record<Language, string> = { it: 'it-IT', en: 'en-GB' };

/**
 * @param preferred the system's languages, the most wanted first
 * @param locale the system's regional format
 * @param override `--lang`, which stands in for both like an environment of that language
 */
export function systemLanguage(
  preferred: readonly string[],
  locale: string,
  override: Language | null = null,
): SystemLanguage {
  const language = override ?? firstWeHave(preferred) ?? languageFor(locale);
  const keepsLocale = override === null || languageFor(locale) === override;
  return { language, locale: keepsLocale ? locale : homes[language] };
}

/** The first wanted language that Coltiva speaks. */
function firstWeHave(preferred: readonly string[]): Language | null {
  for (const tag of preferred) {
    const name = tag.toLowerCase().split(/[-_]/)[0];
    const found = languages.find((language) => language === name);
    if (found) return found;
  }
  return null;
}
