import { nativeTheme } from 'electron';
import type { PreferencesKeeper } from './preferencesKeeper.ts';

/** Windows, menus and dialogs follow the theme that the person chose. */
export function followTheme(preferences: PreferencesKeeper): void {
  const follow = (): void => {
    nativeTheme.themeSource = preferences.current.theme;
  };
  follow();
  preferences.onChange(follow);
}
