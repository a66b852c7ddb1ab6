import { app } from './app.ts';
import type { BrowserWindow } from './browserWindow.ts';

type Role = Electron.MenuItemConstructorOptions['role'];

/**
 * The keys of roles that a browser does not serve by itself; undo, copy, paste and the like
 * are left to it.
 */
export function roleAccelerator(role: Role): string | undefined {
  switch (role) {
    case 'quit':
      return 'CmdOrCtrl+Q';
    case 'close':
      return 'CmdOrCtrl+W';
    case 'reload':
      return 'CmdOrCtrl+R';
    case 'zoomIn':
      return 'CmdOrCtrl+Plus';
    case 'zoomOut':
      return 'CmdOrCtrl+-';
    case 'resetZoom':
      return 'CmdOrCtrl+0';
    default:
      return undefined;
  }
}

export function performRole(role: Role, window: BrowserWindow | null): void {
  if (role === 'quit') app.quit();
  if (window === null) return;
  const page = window.contents;
  switch (role) {
    case 'close':
      return window.close();
    case 'minimize':
      return window.minimize();
    case 'reload':
      return page.reload();
    case 'togglefullscreen':
      return window.setFullScreen(!window.isFullScreen());
    case 'zoomIn':
      return page.setZoomLevel(page.getZoomLevel() + 0.5);
    case 'zoomOut':
      return page.setZoomLevel(page.getZoomLevel() - 0.5);
    case 'resetZoom':
      return page.setZoomLevel(0);
    case 'undo':
    case 'redo':
    case 'cut':
    case 'copy':
    case 'paste':
    case 'delete':
    case 'selectAll':
      return page[role]();
    default:
      return undefined;
  }
}
