import type { PortableText } from '../i18n/index.ts';

/** Why a call was refused. */
export type CallErrorCode =
  /** Not the main frame of our window at our origin. */
  | 'forbidden'
  /** The input does not fit the channel's schema. */
  | 'bad-input'
  /** A rule of the journal says no; `text` tells why. */
  | 'refused'
  /** The disk or a file said no; nothing was lost; `text` tells what to do. */
  | 'storage'
  /** A defect of ours. */
  | 'internal';

export interface CallError {
  readonly code: CallErrorCode;
  /** What the person reads; `null` where only a developer can do something about it. */
  readonly text: PortableText | null;
  /** For the developer; never shown as the message. */
  readonly detail: string;
}

/**
 * What every channel answers. Errors travel as values: Electron keeps nothing of a thrown
 * error but its message.
 */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CallError };
