// What `import … from 'electron'` gives on the Chromium host (see programs.mjs).
import { defaultSession } from './api/session.ts';

export { app } from './api/app.ts';
export { BrowserWindow } from './api/browserWindow.ts';
export { dialog } from './api/dialog.ts';
export { ipcMain } from './api/ipcMain.ts';
export { Menu, MenuItem } from './api/menu.ts';
export { nativeTheme } from './api/nativeTheme.ts';
export { Notification } from './api/notification.ts';
export { powerMonitor } from './api/powerMonitor.ts';
export { screen } from './api/screen.ts';
export { session } from './api/session.ts';
export { shell } from './api/shell.ts';
export { webContents } from './api/allContents.ts';
export const { protocol } = defaultSession;
