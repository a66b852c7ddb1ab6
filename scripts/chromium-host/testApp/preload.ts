import { contextBridge, ipcRenderer } from 'electron';

// Kept for the test: what of the page was there when the preload ran.
const scriptsBefore = document.scripts.length;

contextBridge.exposeInMainWorld('bridge', {
  scriptsBefore,
  nested: { list: [1, 2] },
  invoke: (channel: string, ...args: unknown[]): Promise<unknown> =>
    ipcRenderer.invoke(channel, ...args),
  send: (channel: string, ...args: unknown[]): void => ipcRenderer.send(channel, ...args),
  on: (channel: string, listener: (value: unknown) => void): (() => void) => {
    const forward = (_event: unknown, value: unknown) => listener(value);
    ipcRenderer.on(channel, forward);
    return () => ipcRenderer.off(channel, forward);
  },
  missing: (): unknown => Reflect.get(ipcRenderer, 'sendSync'),
});
