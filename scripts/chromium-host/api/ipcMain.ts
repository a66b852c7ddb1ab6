import { Guarded, asElectron, type Offers } from '../standIn.ts';

type InvokeListener = Parameters<Electron.IpcMain['handle']>[1];

/** Electron's `ipcMain`: handlers for calls, listeners for messages. */
class IpcMain
  extends Guarded
  implements Offers<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>
{
  readonly #handlers = new Map<string, InvokeListener>();

  constructor() {
    super('ipcMain');
    this.setMaxListeners(0);
  }

  handle(channel: string, listener: InvokeListener): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, listener);
  }

  handleOnce(channel: string, listener: InvokeListener): void {
    this.handle(channel, (event, ...args: unknown[]) => {
      this.removeHandler(channel);
      return listener(event, ...args) as unknown;
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** For webContents.ts. @throws what the handler throws, or that there is none */
  async answer(event: object, channel: string, args: readonly unknown[]): Promise<unknown> {
    const listener = this.#handlers.get(channel);
    if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
    return (await listener(asElectron<Electron.IpcMainInvokeEvent>(event), ...args)) as unknown;
  }
}

export const ipcMain = new IpcMain();
