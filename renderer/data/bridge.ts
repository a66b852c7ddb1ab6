import type { Bridge } from '../../shared/ipc/bridge.ts';
import type {
  AnnouncementName,
  Announcements,
  CallInput,
  CallName,
  CallOutput,
} from '../../shared/ipc/contract.ts';
import type { CallError } from '../../shared/ipc/reply.ts';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly coltiva: Bridge;
  }
}

/** A call that the main process refused. `error.text` is what the person reads. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  constructor(
    readonly channel: CallName,
    readonly error: CallError,
  ) {
    super(`${channel}: ${error.code}: ${error.detail}`);
  }
}

type Arguments<Name extends CallName> =
  CallInput<Name> extends undefined ? [] : [input: CallInput<Name>];

/** Asks the main process. @throws {CallFailure} when it refuses. */
export async function call<Name extends CallName>(
  name: Name,
  ...args: Arguments<Name>
): Promise<CallOutput<Name>> {
  // The contract gives each method its own signature; TypeScript cannot see that they agree.
  const method = window.coltiva.calls[name] as unknown as (
    ...input: Arguments<Name>
  ) => Promise<
    | { readonly ok: true; readonly value: CallOutput<Name> }
    | { readonly ok: false; readonly error: CallError }
  >;
  const reply = await method(...args);
  if (reply.ok) return reply.value;
  throw new CallFailure(name, reply.error);
}

/** Listens to what the main process tells unasked. Returns the way to stop. */
export function listen<Name extends AnnouncementName>(
  name: Name,
  listener: (payload: Announcements[Name]) => void,
): () => void {
  const subscribe = window.coltiva.announcements[name] as (
    listener: (payload: Announcements[Name]) => void,
  ) => () => void;
  return subscribe(listener);
}
