import { contextBridge, ipcRenderer } from 'electron';
contextBridge.exposeInMainWorld('test', {
  hello: (name: string) => ipcRenderer.invoke('hello', name),
  echo: (value: unknown) => ipcRenderer.invoke('echo', value),
});
