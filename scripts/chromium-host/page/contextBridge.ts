/**
 * Electron's bridge between the preload's world and the page's: values are copied, functions
 * proxied, nothing else passes, and what is exposed is frozen.
 * https://www.electronjs.org/docs/latest/api/context-bridge
 */
export const contextBridge = {
  exposeInMainWorld(key: string, api: unknown): void {
    if (key in globalThis) throw new Error(`Cannot bind an API on top of "${key}"`);
    Object.defineProperty(globalThis, key, {
      value: frozen(pass(api)),
      enumerable: true,
      configurable: false,
      writable: false,
    });
  },
};

function pass(value: unknown): unknown {
  switch (typeof value) {
    case 'function':
      return passFunction(value);
    case 'symbol':
      throw new TypeError('A symbol cannot pass the context bridge');
    case 'object':
      return value === null ? null : passObject(value);
    default:
      return value;
  }
}

/** Functions that have crossed once, so that the same one crosses as the same. */
const crossed = new WeakMap<object, (...args: unknown[]) => unknown>();

function passFunction(original: object): unknown {
  let proxied = crossed.get(original);
  if (proxied === undefined) {
    // `typeof` said that it can be called.
    const call = original as (...args: unknown[]) => unknown;
    proxied = (...args) => pass(call(...args.map(pass)));
    crossed.set(original, proxied);
  }
  return proxied;
}

function passObject(value: object): unknown {
  if (value instanceof Promise) {
    return value.then(pass, (error: unknown) => {
      throw pass(error);
    });
  }
  if (value instanceof Error) return new Error(value.message);
  if (Array.isArray(value)) return value.map(pass);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return structuredClone(value);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, pass(child)]));
}

function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    for (const child of Object.values(value)) frozen(child);
    Object.freeze(value);
  }
  return value;
}
