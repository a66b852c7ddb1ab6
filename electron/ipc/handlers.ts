import type { CallName, CallOutput, CallParsed } from '../../shared/ipc/contract.ts';

/** Who is asking; lets a print document be told from another. */
export interface Caller {
  readonly webContentsId: number;
}

/**
 * Answers one channel. Gets the input after its schema; throws `CallFailure` for a typed
 * error.
 */
export type Handler<Name extends CallName> = (
  input: CallParsed<Name>,
  caller: Caller,
) => CallOutput<Name> | Promise<CallOutput<Name>>;

export type Handlers<Names extends CallName = CallName> = {
  readonly [Name in Names]: Handler<Name>;
};
