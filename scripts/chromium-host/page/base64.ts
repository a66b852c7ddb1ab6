import type { Base64 } from '../packets.ts';

/** Newer than the library's types: Chromium 140 has them, older ones take the long way. */
interface Native {
  fromBase64?: (text: string) => Uint8Array;
}
interface NativeBytes {
  toBase64?: () => string;
}

const slice = 0x8000;

export const base64: Base64 = {
  to(bytes) {
    const native = (bytes as NativeBytes).toBase64;
    if (native !== undefined) return native.call(bytes);
    let text = '';
    for (let at = 0; at < bytes.length; at += slice) {
      text += String.fromCharCode(...bytes.subarray(at, at + slice));
    }
    return btoa(text);
  },
  from(text) {
    const native = (Uint8Array as Native).fromBase64;
    if (native !== undefined) return native.call(Uint8Array, text);
    return Uint8Array.from(atob(text), (character) => character.codePointAt(0) ?? 0);
  },
};
