import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('test', {
  invoke: (channel: string, ...args: unknown[]): Promise<unknown> =>
    ipcRenderer.invoke(channel, ...args),
  hello: (name: string) => ipcRenderer.invoke('hello', name),
  echo: (value: unknown) => ipcRenderer.invoke('echo', value),
});
