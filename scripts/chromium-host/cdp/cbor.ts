/**
 * The debugging protocol's binary form (`--remote-debugging-pipe=cbor`): the subset of
 * CBOR (RFC 8949) that Chromium's inspector_protocol speaks. Measured against JSON, text
 * travels about twice as fast, and bytes need no base64.
 *
 * Its peculiarities: every map and array is of unknown length and wrapped in an envelope
 * (tag 24, a 32-bit byte length); binary data carries tag 22; a byte string without a tag
 * is UTF-16 text.
 */
export type CborValue =
  | null
  | boolean
  | number
  | string
  | Uint8Array
  | undefined
  | readonly CborValue[]
  | { readonly [key: string]: CborValue };

const envelopeTag = 0xd8;
const byteString32 = 0x5a;
const binaryTag = 0xd6;
const stop = 0xff;

/** The head of an item: its major type and its length or value. */
function head(major: number, count: number): Buffer {
  const type = major << 5;
  if (count < 24) return Buffer.of(type | count);
  if (count < 0x100) return Buffer.of(type | 24, count);
  const bytes = Buffer.alloc(count < 0x10000 ? 3 : 5);
  bytes[0] = type | (count < 0x10000 ? 25 : 26);
  if (count < 0x10000) bytes.writeUInt16BE(count, 1);
  else bytes.writeUInt32BE(count, 1);
  return bytes;
}

/** One message as the pieces to write, and how long they are together. */
export function encodeCbor(value: CborValue): Buffer[] {
  const pieces: Buffer[] = [];

  /** Appends the item; returns its length. */
  function put(item: CborValue): number {
    if (typeof item === 'string') {
      const text = Buffer.from(item, 'utf8');
      return push(head(3, text.length), text);
    }
    if (typeof item === 'number') return push(numberBytes(item));
    if (item === null || item === undefined) return push(Buffer.of(0xf6));
    if (typeof item === 'boolean') return push(Buffer.of(item ? 0xf5 : 0xf4));
    if (item instanceof Uint8Array) {
      const bytes = Buffer.from(item.buffer, item.byteOffset, item.byteLength);
      return push(Buffer.of(binaryTag), head(2, bytes.length), bytes);
    }
    return putContainer(item);
  }

  function putContainer(item: readonly CborValue[] | { readonly [key: string]: CborValue }) {
    const envelope = Buffer.of(envelopeTag, byteString32, 0, 0, 0, 0);
    push(envelope);
    let length = 2;
    if (Array.isArray(item)) {
      push(Buffer.of(0x9f));
      for (const child of item as readonly CborValue[]) length += put(child);
    } else {
      push(Buffer.of(0xbf));
      for (const [key, child] of Object.entries(item)) {
        if (child !== undefined) length += put(key) + put(child);
      }
    }
    push(Buffer.of(stop));
    envelope.writeUInt32BE(length, 2);
    return length + envelope.length;
  }

  function push(...parts: readonly Buffer[]): number {
    pieces.push(...parts);
    return parts.reduce((sum, part) => sum + part.length, 0);
  }

  put(value);
  return pieces;
}

function numberBytes(value: number): Buffer {
  // The protocol's integers have 32 bits.
  if (Number.isInteger(value) && Math.abs(value) < 0x8000_0000) {
    return value >= 0 ? head(0, value) : head(1, -1 - value);
  }
  const bytes = Buffer.alloc(9);
  bytes[0] = 0xfb;
  bytes.writeDoubleBE(value, 1);
  return bytes;
}

/**
 * How many bytes the message at the start takes, or `null` when too few are there to tell.
 * An envelope may also be written with its tag number as a byte of its own (`d8 18 5a …`).
 */
export function cborLength(bytes: Buffer): number | null {
  if (bytes.length < 7) return null;
  return bytes[1] === byteString32 ? 6 + bytes.readUInt32BE(2) : 7 + bytes.readUInt32BE(3);
}

/** @throws Error for what inspector_protocol does not write */
export function decodeCbor(bytes: Buffer): unknown {
  let at = 0;

  function item(): unknown {
    const first = bytes[at] ?? 0;
    at += 1;
    switch (first) {
      case envelopeTag:
        at += bytes[at] === byteString32 ? 5 : 6;
        return item();
      case binaryTag:
        return Buffer.from(bytes.subarray(...byteRange()));
      case 0xbf:
        return map();
      case 0x9f:
        return array();
      case 0xf4:
        return false;
      case 0xf5:
        return true;
      case 0xf6:
        return null;
      case 0xfb:
        at += 8;
        return bytes.readDoubleBE(at - 8);
      default:
        return counted(first);
    }
  }

  function counted(first: number): unknown {
    const count = countOf(first);
    switch (first >> 5) {
      case 0:
        return count;
      case 1:
        return -1 - count;
      case 2:
        at += count;
        return bytes.toString('utf16le', at - count, at);
      case 3:
        at += count;
        return bytes.toString('utf8', at - count, at);
      default:
        throw new Error(`The browser wrote CBOR that is not known: ${first}`);
    }
  }

  function countOf(first: number): number {
    const short = first & 31;
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    at += size;
    return size <= 4 ? bytes.readUIntBE(at - size, size) : Number(bytes.readBigUInt64BE(at - size));
  }

  function byteRange(): readonly [number, number] {
    const first = bytes[at] ?? 0;
    at += 1;
    const count = countOf(first);
    at += count;
    return [at - count, at];
  }

  function map(): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    while (bytes[at] !== stop) {
      const key = String(item());
      result[key] = item();
    }
    at += 1;
    return result;
  }

  function array(): unknown[] {
    const result: unknown[] = [];
    while (bytes[at] !== stop) result.push(item());
    at += 1;
    return result;
  }

  return item();
}
