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
    root.lang = currentLanguage();
  };
  systemDark.addEventListener('change', apply);
  preferences.subscribe(apply);
  appInfo.subscribe(apply);
  apply();
}
