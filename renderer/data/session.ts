import type { Command } from '../../shared/domain/commands/index.ts';
import { defaultPreferences, type Preferences } from '../../shared/domain/preferences.ts';
import type { PortableText } from '../../shared/i18n/index.ts';
import type {
  Announcements,
  AppInfo,
  Dispatched,
  JournalState,
  Progress,
} from '../../shared/ipc/contract.ts';
import { call, type CallFailure, listen } from './bridge.ts';
import { Replica } from './replica.ts';
import { createSignal } from './signal.ts';

/** What the window shows: a screen before there is a journal, or the journal. */
export type SessionState = { readonly kind: 'starting' } | JournalState;

export const sessionState = createSignal<SessionState>({ kind: 'starting' });
export const appInfo = createSignal<AppInfo | null>(null);
export const preferences = createSignal<Preferences>(defaultPreferences);
export const replicaSignal = createSignal(new Replica());
/** Labels of the next steps to undo and redo; `null` when there is none. */
export const undoable = createSignal<{
  readonly undo: PortableText | null;
  readonly redo: PortableText | null;
}>({ undo: null, redo: null });
/** The last change that arrived, for announcements and the toast. */
export const lastChange = createSignal<{
  readonly revision: number;
  readonly label: PortableText;
  readonly cause: 'do' | 'undo' | 'redo' | 'aside';
} | null>(null);
/** How far the opening of a journal is; `null`: nothing has been heard of it. */
export const opening = createSignal<Progress | null>(null);
/** A failure that the person must hear about. */
export const trouble = createSignal<{ readonly error: CallFailure | Error } | null>(null);

type Changed = Announcements['journal.changed'];

let loading = 0;
/** Changes heard while a head is on its way: the new replica may not have them. */
let heard: Changed[] | null = null;

/** Begins: hears the main process, asks for the state, loads the journal when there is one. */
export function startSession(): void {
  listen('journal.state', (state) => void enter(state));
  listen('journal.opening', (progress) => opening.set(progress));
  listen('preferences.changed', (value) => preferences.set(value));
  listen('journal.changed', hear);
  void Promise.all([call('app.info'), call('preferences.get'), call('journal.state')]).then(
    ([info, preference, state]) => {
      appInfo.set(info);
      preferences.set(preference);
      return enter(state);
    },
    report,
  );
}

function hear(changed: Changed): void {
  const { revision, label, cause, changes, canUndo, canRedo } = changed;
  heard?.push(changed);
  const inStep = replicaSignal.get().change(revision, changes);
  undoable.set({ undo: canUndo, redo: canRedo });
  lastChange.set({ revision, label, cause });
  if (!inStep) void load().catch(report);
}

let entering = 0;

/** Shows the screen of a state, with the journal's first records where one is open. */
async function enter(state: JournalState): Promise<void> {
  const mine = ++entering;
  try {
    const info = await call('app.info');
    if (state.kind === 'open') await load();
    // Another state was announced meanwhile.
    if (mine !== entering) return;
    appInfo.set(info);
    sessionState.set(state);
  } catch (error) {
    report(error);
  }
}

/** Fetches head and chunks into a new replica; the board paints after the head. */
async function load(): Promise<void> {
  const mine = ++loading;
  const replica = new Replica();
  const meanwhile: Changed[] = [];
  heard = meanwhile;
  let head;
  try {
    head = await call('journal.head');
  } finally {
    // A failure must not leave changes gathering for a head that will not come.
    if (mine === loading) heard = null;
  }
  if (mine !== loading) return;
  replica.begin(head);
  undoable.set({ undo: head.canUndo, redo: head.canRedo });
  for (const { revision, changes, canUndo, canRedo } of meanwhile) {
    if (revision <= head.revision || !replica.change(revision, changes)) continue;
    undoable.set({ undo: canUndo, redo: canRedo });
  }
  replicaSignal.set(replica);
  void fetchChunks(replica, head, mine).catch(report);
}

async function fetchChunks(
  replica: Replica,
  head: { readonly loadId: string; readonly chunks: number },
  mine: number,
): Promise<void> {
  for (let index = 0; index < head.chunks; index += 1) {
    const chunk = await call('journal.chunk', { loadId: head.loadId, index });
    if (mine !== loading) return;
    if (chunk) replica.addChunk(chunk.records);
  }
  if (!replica.complete) replica.finish();
}

/**
 * The one way to change the journal. Resolves once it is on disk.
 * @returns what was done, or `null` after a refusal, which is shown to the person.
 */
export async function dispatch(command: Command): Promise<Dispatched | null> {
  try {
    return await call('journal.dispatch', command);
  } catch (error) {
    report(error);
    return null;
  }
}

export async function undo(): Promise<Dispatched | null> {
  return call('journal.undo').catch(reportNull);
}

export async function redo(): Promise<Dispatched | null> {
  return call('journal.redo').catch(reportNull);
}

/** Shows a failure to the person; see `app/reportTroubles.ts`. */
export function report(error: unknown): void {
  trouble.set({ error: error instanceof Error ? error : new Error(String(error)) });
}

function reportNull(error: unknown): null {
  report(error);
  return null;
}
