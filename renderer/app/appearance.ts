import { appInfo, preferences } from '../data/session.ts';
import { currentLanguage } from '../i18n/useText.ts';

/** Keeps theme and language of the whole page in step with the preferences and the system. */
export function startAppearance(): void {
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { theme } = preferences.get();
    const dark = theme === 'system' ? systemDark.matches : theme === 'dark';
    const root = document.documentElement;
    root.dataset['theme'] = dark ? 'dark' : 'light';
    root.lang = pageLanguage();
  };
  systemDark.addEventListener('change', apply);
  preferences.subscribe(apply);
  appInfo.subscribe(apply);
  apply();
}

/**
 * With its region where the system's locale is of the language shown: date fields are laid
 * out by it. English without a region would put the month first.
 */
function pageLanguage(): string {
  const language = currentLanguage();
  const locale = appInfo.get()?.locale ?? '';
  if (locale.toLowerCase().split('-')[0] === language) return locale;
  return language === 'en' ? 'en-GB' : language;
}
