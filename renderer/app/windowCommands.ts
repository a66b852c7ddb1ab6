import type { CallInput } from '../../shared/ipc/contract.ts';
import { call } from '../data/bridge.ts';
import { report } from '../data/session.ts';
import type { AppCommand } from './command.ts';

/**
 * What the window frame and the system's menu do, for the palette: not every host has a
 * menu. Their keys are the menu's own and are not caught here.
 */
export const windowCommands: readonly AppCommand[] = [
  windowCommand('zoom-in', 'menu.zoomIn'),
  windowCommand('zoom-out', 'menu.zoomOut'),
  windowCommand('zoom-reset', 'menu.zoomReset'),
  windowCommand('fullscreen', 'menu.fullscreen'),
  windowCommand('minimize', 'menu.minimize'),
  windowCommand('reload', 'menu.reload'),
  windowCommand('close', 'menu.close'),
  windowCommand('quit', 'menu.quit'),
];

function windowCommand(
  id: CallInput<'menu.perform'>['id'],
  title: AppCommand['title'],
): AppCommand {
  return {
    id: `window.${id}`,
    title,
    keywords: 'window finestra',
    perform: () => void call('menu.perform', { id }).catch(report),
  };
}
