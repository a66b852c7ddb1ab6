import { app, type BrowserWindow } from 'electron';
import type { CallParsed } from '../../shared/ipc/contract.ts';

const ZOOM_STEP = 0.5;

/** Window commands of the menu, asked for by the page where no menu is shown. */
export function performMenu(
  { id }: CallParsed<'menu.perform'>,
  window: BrowserWindow | null,
): null {
  const page = window?.webContents;
  switch (id) {
    case 'close':
      window?.close();
      break;
    case 'quit':
      app.quit();
      break;
    case 'reload':
      page?.reload();
      break;
    case 'fullscreen':
      window?.setFullScreen(!window.isFullScreen());
      break;
    case 'minimize':
      window?.minimize();
      break;
    case 'zoom-in':
      page?.setZoomLevel(page.getZoomLevel() + ZOOM_STEP);
      break;
    case 'zoom-out':
      page?.setZoomLevel(page.getZoomLevel() - ZOOM_STEP);
      break;
    case 'zoom-reset':
      page?.setZoomLevel(0);
      break;
  }
  return null;
}
