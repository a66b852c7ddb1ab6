import type { FromPage, ToPage } from '../bridgeMessages.ts';
import { ipcMain } from './ipcMain.ts';
import type { WebContents } from './webContents.ts';

type Invoke = Extract<FromPage, { kind: 'invoke' }>;

/** Answers a call of the page's preload. */
export async function answerCall(
  contents: WebContents,
  { id, channel, args }: Invoke,
  reply: (message: ToPage) => void,
): Promise<void> {
  try {
    const value = await ipcMain.answer(callEvent(contents), channel, args);
    reply({ kind: 'reply', id, value });
  } catch (error) {
    // Electron's words: only the message of an error crosses.
    const message = `Error invoking remote method '${channel}': ${String(error)}`;
    reply({ kind: 'refused', id, message });
  }
}

/** Hears a message of the page's preload. */
export function hearMessage(
  contents: WebContents,
  channel: string,
  args: readonly unknown[],
): void {
  ipcMain.emit(channel, callEvent(contents), ...args);
}

/** Who asks: always the main frame, since no other has a bridge. */
function callEvent(contents: WebContents): object {
  const frame = contents.mainFrameStandIn;
  return {
    type: 'frame',
    sender: contents,
    senderFrame: frame,
    frameId: frame.routingId,
    processId: frame.processId,
    ports: [],
    returnValue: undefined,
    defaultPrevented: false,
    preventDefault: () => undefined,
    reply: (channel: string, ...args: unknown[]) => contents.send(channel, ...args),
  };
}
