import { decode, encode } from './wire.ts';

/**
 * A message as a row of strings that the debugging protocol can carry: first its bytes in
 * pieces (`b…`, each list ended by `e`), then its text in pieces (`+…`, the last `.…`).
 * Pieces keep a dropped file of 200 MB from becoming one string.
 */
const textPiece = 4 * 1024 * 1024;
/** Divisible by three, so that base64 pieces need no padding inside. */
const bytePiece = 3 * 1024 * 1024;

export interface Base64 {
  readonly to: (bytes: Uint8Array) => string;
  readonly from: (text: string) => Uint8Array;
}

export function* packets(value: unknown, base64: Base64): Generator<string> {
  const { text, bytes } = encode(value);
  for (const part of bytes) {
    for (let at = 0; at < part.length; at += bytePiece) {
      yield `b${base64.to(part.subarray(at, at + bytePiece))}`;
    }
    yield 'e';
  }
  let at = 0;
  for (; at + textPiece < text.length; at += textPiece) yield `+${text.slice(at, at + textPiece)}`;
  yield `.${text.slice(at)}`;
}

/** Puts packets together again; calls `onValue` for each whole message. */
export function packetReader(base64: Base64, onValue: (value: unknown) => void) {
  let pieces: Uint8Array[] = [];
  let bytes: Uint8Array[] = [];
  let text = '';
  return (packet: string): void => {
    const body = packet.slice(1);
    switch (packet[0]) {
      case 'b':
        pieces.push(base64.from(body));
        break;
      case 'e':
        bytes.push(joined(pieces));
        pieces = [];
        break;
      case '+':
        text += body;
        break;
      default: {
        const message = { text: text + body, bytes };
        text = '';
        bytes = [];
        onValue(decode(message));
      }
    }
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
