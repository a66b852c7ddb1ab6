import { app, Menu } from 'electron';
import type { Voice } from '../language/voice.ts';
import type { PreferencesKeeper } from '../preferences/preferencesKeeper.ts';
import { type MenuContext, menuTemplate } from './menuTemplate.ts';

/** Puts the menu up, and again whenever the language may have changed. */
export function keepMenu(
  preferences: PreferencesKeeper,
  voice: Voice,
  perform: MenuContext['perform'],
): void {
  let shownIn: string | null = null;
  const show = (): void => {
    if (shownIn === voice.language) return;
    shownIn = voice.language;
    const template = menuTemplate({
      text: voice.text,
      mac: process.platform === 'darwin',
      packaged: app.isPackaged,
      perform,
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  show();
  preferences.onChange(show);
}
