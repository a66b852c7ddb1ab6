import type { FromPage, ToPage } from '../bridgeMessages.ts';
import { guarded } from '../guarded.ts';
import { packetReader, packets } from '../packets.ts';
import { listenForAccelerators, setAccelerators } from './accelerators.ts';
import { base64 } from './base64.ts';
import { contextBridge } from './contextBridge.ts';
import { makeIpcRenderer } from './ipcRenderer.ts';
import { stopLeaving } from './leaving.ts';

type RunPreload = (require: (name: string) => unknown, module: { exports: unknown }) => void;

/**
 * Runs in a page before any script of its own: gives the preload its `electron`, and
 * connects it with the host.
 * @param post the debugging protocol's binding, which no page script gets to see
 * @param handle where the host picks up the function that receives its packets
 */
export function start(post: (packet: string) => void, handle: string, runPreload: RunPreload) {
  const say = (message: FromPage): void => {
    for (const packet of packets(message, base64)) post(packet);
  };
  const { ipcRenderer, take } = makeIpcRenderer(say);
  // What arrives was written by the host.
  const receive = packetReader(base64, (value) => dispatch(value as ToPage));

  function dispatch(message: ToPage): void {
    switch (message.kind) {
      case 'zoom':
        document.documentElement.style.zoom = String(message.factor);
        return;
      case 'accelerators':
        setAccelerators(message.list);
        return;
      default:
        take(message);
    }
  }

  Object.defineProperty(globalThis, handle, { value: receive, configurable: true });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', () => say({ kind: 'dark', dark: dark.matches }));
  listenForAccelerators((index) => say({ kind: 'menu', index }));
  stopLeaving((url) => say({ kind: 'stopped', url }));
  addEventListener('resize', () => say({ kind: 'resized' }));
  say({ kind: 'hello', dark: dark.matches });

  const electron = guarded('electron', {
    contextBridge,
    ipcRenderer: guarded('ipcRenderer', ipcRenderer),
  });
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
  try {
    runPreload(require, { exports: {} });
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say({ kind: 'preload-failed', message: text });
  }
}
