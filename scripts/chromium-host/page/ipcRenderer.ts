import type { FromPage, ToPage } from '../bridgeMessages.ts';

type Listener = (event: object, ...args: unknown[]) => void;

interface Call {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The preload's side of Electron's IPC. */
export function makeIpcRenderer(post: (message: FromPage) => void) {
  const listeners = new Map<string, { listener: Listener; once: boolean }[]>();
  const calls = new Map<number, Call>();
  let lastId = 0;

  function add(channel: string, listener: Listener, once: boolean) {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
    return ipcRenderer;
  }

  function remove(channel: string, listener: Listener) {
    const kept = (listeners.get(channel) ?? []).filter((entry) => entry.listener !== listener);
    listeners.set(channel, kept);
    return ipcRenderer;
  }

  const ipcRenderer = {
    invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        post({ kind: 'invoke', id, channel, args });
        calls.set(id, { resolve, reject });
      });
    },
    send: (channel: string, ...args: unknown[]) => post({ kind: 'send', channel, args }),
    on: (channel: string, listener: Listener) => add(channel, listener, false),
    addListener: (channel: string, listener: Listener) => add(channel, listener, false),
    once: (channel: string, listener: Listener) => add(channel, listener, true),
    off: remove,
    removeListener: remove,
    removeAllListeners(channel: string) {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };

  function emit(channel: string, args: readonly unknown[]): void {
    for (const { listener, once } of listeners.get(channel) ?? []) {
      if (once) remove(channel, listener);
      listener({ sender: ipcRenderer, ports: [] }, ...args);
    }
  }

  /** Takes what the host says about calls and events. */
  function take(message: Extract<ToPage, { kind: 'reply' | 'refused' | 'event' }>): void {
    if (message.kind === 'event') {
      emit(message.channel, message.args);
      return;
    }
    const call = calls.get(message.id);
    calls.delete(message.id);
    if (message.kind === 'reply') call?.resolve(message.value);
    else call?.reject(new Error(message.message));
  }

  return { ipcRenderer, take };
}
