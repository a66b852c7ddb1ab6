import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { answer, callNames, type Desk } from './answer.ts';
import type { Sender } from './sender.ts';

/** Opens every channel of the contract. The only file that listens to pages. */
export function routeCalls(desk: Desk): void {
  for (const name of callNames) {
    ipcMain.handle(name, (event, ...args: unknown[]) => answer(desk, name, senderOf(event), args));
  }
}

function senderOf(event: IpcMainInvokeEvent): Sender {
  const frame = event.senderFrame;
  return {
    webContentsId: event.sender.id,
    frame: frame && { url: frame.url, isMain: frame.parent === null },
  };
}
