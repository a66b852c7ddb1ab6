/**
 * Values on their way between the main process and a page, as structured clone would carry
 * them. Most are plain JSON, so they travel as JSON, with a list of what JSON cannot say:
 * each such value by its path. Bytes travel beside the text.
 */
type Path = readonly (string | number)[];

/** `[path, kind, data]`, children before their parents. */
type Fix =
  | readonly [Path, 'undefined']
  | readonly [Path, 'number' | 'bigint', string]
  | readonly [Path, 'date', number]
  | readonly [Path, 'regexp', readonly [source: string, flags: string]]
  | readonly [Path, 'error', readonly [name: string, message: string, stack: string]]
  | readonly [Path, 'map' | 'set']
  | readonly [Path, 'bytes', readonly [type: string, index: number]];

export interface Wire {
  readonly text: string;
  readonly bytes: readonly Uint8Array[];
}

const views = [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
];

/** @throws TypeError for what structured clone refuses (functions, symbols) and for cycles. */
export function encode(value: unknown): Wire {
  const fixes: Fix[] = [];
  const bytes: Uint8Array[] = [];
  const open = new Set<object>();

  function special(path: Path, fix: Fix, placeholder: unknown = null): unknown {
    // The walk reuses its path; what is kept must be a copy.
    fixes.push([path.slice(), ...fix.slice(1)] as unknown as Fix);
    return placeholder;
  }

  function walk(current: unknown, path: (string | number)[]): unknown {
    switch (typeof current) {
      case 'string':
      case 'boolean':
        return current;
      case 'number':
        return Number.isFinite(current) && !Object.is(current, -0)
          ? current
          : special(path, [path, 'number', Object.is(current, -0) ? '-0' : String(current)]);
      case 'undefined':
        return special(path, [path, 'undefined']);
      case 'bigint':
        return special(path, [path, 'bigint', String(current)]);
      case 'function':
      case 'symbol':
        throw new TypeError(
          `An object could not be cloned: ${typeof current} at ${path.join('.')}`,
        );
      case 'object':
        return current === null ? null : walkObject(current, path);
    }
  }

  function walkObject(current: object, path: (string | number)[]): unknown {
    if (current instanceof Date) return special(path, [path, 'date', current.getTime()]);
    if (current instanceof RegExp) {
      return special(path, [path, 'regexp', [current.source, current.flags]]);
    }
    if (current instanceof Error) {
      const { name, message, stack } = current;
      return special(path, [path, 'error', [name, message, stack ?? '']]);
    }
    if (ArrayBuffer.isView(current)) {
      bytes.push(new Uint8Array(current.buffer, current.byteOffset, current.byteLength));
      return special(path, [path, 'bytes', [viewName(current), bytes.length - 1]]);
    }
    if (current instanceof ArrayBuffer) {
      bytes.push(new Uint8Array(current));
      return special(path, [path, 'bytes', ['ArrayBuffer', bytes.length - 1]]);
    }
    if (open.has(current)) throw new TypeError(`A cycle cannot be sent: ${path.join('.')}`);
    open.add(current);
    const result = walkChildren(current, path);
    open.delete(current);
    return result;
  }

  function walkChildren(current: object, path: (string | number)[]): unknown {
    if (current instanceof Map) {
      const entries = walkArray([...current], path);
      return special(path, [path, 'map'], entries);
    }
    if (current instanceof Set) return special(path, [path, 'set'], walkArray([...current], path));
    if (Array.isArray(current)) return walkArray(current, path);
    return walkRecord(current, path);
  }

  function walkArray(current: readonly unknown[], path: (string | number)[]): readonly unknown[] {
    let copy: unknown[] | null = null;
    for (let index = 0; index < current.length; index += 1) {
      path.push(index);
      const next = walk(current[index], path);
      path.pop();
      if (next !== current[index]) {
        copy ??= current.slice();
        copy[index] = next;
      }
    }
    return copy ?? current;
  }

  function walkRecord(current: object, path: (string | number)[]): object {
    const prototype: unknown = Object.getPrototypeOf(current);
    const plain = prototype === Object.prototype || prototype === null;
    // JSON would call a class's toJSON; structured clone takes the own properties.
    let copy: object | null = plain ? null : ownProperties(current);
    for (const [key, child] of Object.entries(current)) {
      path.push(key);
      const next = walk(child, path);
      path.pop();
      if (next !== child) {
        copy ??= ownProperties(current);
        put(copy, key, next);
      }
    }
    return copy ?? current;
  }

  const tree = walk(value, []);
  return {
    text: fixes.length === 0 ? `[${JSON.stringify(tree)}]` : JSON.stringify([tree, fixes]),
    bytes,
  };
}

/** The value again. `bytes` must own their buffers: they become part of the value. */
export function decode({ text, bytes }: { text: string; bytes: readonly Uint8Array[] }): unknown {
  // Written by `encode` on the other side.
  const parsed = JSON.parse(text) as [unknown, (readonly Fix[])?];
  const root: { value: unknown } = { value: parsed[0] };
  for (const fix of parsed[1] ?? []) {
    let container: object = root;
    let key: string | number = 'value';
    for (const step of fix[0]) {
      // A path only ever leads through containers.
      container = Reflect.get<object, string | number>(container, key) as object;
      key = step;
    }
    put(container, key, revive(fix, Reflect.get(container, key), bytes));
  }
  return root.value;
}

function revive(fix: Fix, placeholder: unknown, bytes: readonly Uint8Array[]): unknown {
  switch (fix[1]) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(fix[2]);
    case 'bigint':
      return BigInt(fix[2]);
    case 'date':
      return new Date(fix[2] ?? Number.NaN);
    case 'regexp':
      return new RegExp(fix[2][0], fix[2][1]);
    case 'error':
      return reviveError(fix[2]);
    case 'map':
      return new Map(placeholder as [unknown, unknown][]);
    case 'set':
      return new Set(placeholder as unknown[]);
    case 'bytes':
      return reviveBytes(fix[2][0], bytes[fix[2][1]] ?? new Uint8Array());
  }
}

function reviveError([name, message, stack]: readonly [string, string, string]): Error {
  const error = new Error(message);
  Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
  Object.defineProperty(error, 'stack', { value: stack, configurable: true, writable: true });
  return error;
}

function reviveBytes(type: string, bytes: Uint8Array): unknown {
  if (type === 'ArrayBuffer') return bytes.buffer;
  if (type === 'Uint8Array') return bytes;
  const view = views.find(({ name }) => name === type);
  // The constructors differ in what else they take; a buffer they all do.
  return view === undefined ? bytes : (Reflect.construct(view, [bytes.buffer]) as unknown);
}

/** A Node `Buffer` arrives as what it is underneath. */
function viewName(view: ArrayBufferView): string {
  return views.find((known) => view instanceof known)?.name ?? 'Uint8Array';
}

function ownProperties(from: object): object {
  const copy = {};
  for (const [key, value] of Object.entries(from)) put(copy, key, value);
  return copy;
}

/** Sets an own property, `__proto__` included. */
function put(container: object, key: string | number, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(container, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  } else {
    Reflect.set(container, key, value);
  }
}
