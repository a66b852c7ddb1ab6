import { asElectron } from '../standIn.ts';
import { contents } from './windowList.ts';

/** Electron's `webContents` module. */
export const webContents = {
  getAllWebContents: (): Electron.WebContents[] =>
    [...contents].map((one) => asElectron<Electron.WebContents>(one)),
  fromId: (id: number): Electron.WebContents | undefined => {
    const found = [...contents].find((one) => one.id === id);
    return found === undefined ? undefined : asElectron<Electron.WebContents>(found);
  },
  getFocusedWebContents: (): Electron.WebContents | null => {
    const found = [...contents].find((one) => one.isFocused());
    return found === undefined ? null : asElectron<Electron.WebContents>(found);
  },
} satisfies Pick<
  typeof Electron.webContents,
  'getAllWebContents' | 'fromId' | 'getFocusedWebContents'
>;
