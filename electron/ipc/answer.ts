import { type CallName, calls } from '../../shared/ipc/contract.ts';
import type { CallError, Reply } from '../../shared/ipc/reply.ts';
import { StorageError } from '../store/index.ts';
import { CallFailure } from './callFailure.ts';
import type { Caller, Handlers } from './handlers.ts';
import { type Audience, audienceOf, type Sender } from './sender.ts';

export const callNames = Object.keys(calls) as CallName[];

/** The only channels a print document may use; the window may use all the others. */
const printCalls: ReadonlySet<CallName> = new Set(['print.document', 'print.ready']);

export function mayCall(audience: Audience, name: CallName): boolean {
  return printCalls.has(name) === (audience === 'print');
}

export interface Desk {
  /** A run without a window answers print pages only. */
  readonly handlers: Partial<Handlers>;
  /** Which of our pages a web contents is; `null` for none. */
  readonly known: (webContentsId: number) => Audience | null;
  /** Told about defects of ours, never about refusals. */
  readonly report: (name: CallName, error: unknown) => void;
}

/**
 * Answers one call: checks who asks, then what, then hands it on. Always a reply, never a
 * throw and never silence.
 */
export async function answer(
  desk: Desk,
  name: CallName,
  sender: Sender,
  args: readonly unknown[],
): Promise<Reply<unknown>> {
  const audience = audienceOf(sender, desk.known);
  // The map of handlers is typed channel by channel; a name that is a union loses that.
  const handle = desk.handlers[name] as Handle | undefined;
  if (audience === null || !mayCall(audience, name) || !handle) {
    return refusal('forbidden', `${name}: not from a page that may ask this`);
  }
  const parsed = calls[name].input.safeParse(args[0]);
  if (!parsed.success || args.length > 1) {
    return refusal('bad-input', `${name}: ${parsed.error?.message ?? 'too many arguments'}`);
  }
  try {
    return { ok: true, value: await handle(parsed.data, { webContentsId: sender.webContentsId }) };
  } catch (error) {
    if (error instanceof CallFailure) return refusal(error.code, error.message, error.text);
    if (error instanceof StorageError) return refusal('storage', error.message, error.text);
    desk.report(name, error);
    return refusal('internal', error instanceof Error ? error.message : String(error));
  }
}

type Handle = (input: unknown, caller: Caller) => unknown;

function refusal(
  code: CallError['code'],
  detail: string,
  text: CallError['text'] = null,
): Reply<never> {
  return { ok: false, error: { code, text, detail } };
}
