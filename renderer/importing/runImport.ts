import { tickedAtFirst } from '../../shared/ipc/calendarOffer.ts';
import type { ImportPreview } from '../../shared/ipc/importing.ts';
import { showDone } from '../app/undoRedo.ts';
import { call, CallFailure, listen } from '../data/bridge.ts';
import { report } from '../data/session.ts';
import { textNow } from '../i18n/useText.ts';
import { importState } from './importState.ts';
import { readDropped } from './readDropped.ts';

/** Asks for files with the system's dialog, then shows what would happen. */
export function openImport(): void {
  void read(() => call('import.choose'));
}

/** Files that were dropped on the window. */
export async function importFiles(dropped: readonly File[]): Promise<void> {
  const files = await readDropped(dropped);
  if (files.length > 0) await read(() => call('import.read', { files }));
}

/** Follows the main process; returns the way to stop. */
export function followProgress(): () => void {
  return listen('import.progress', ({ token, done, total }) => {
    const state = importState.get();
    const progress = { done, total };
    if (state.kind === 'asking' || (state.kind === 'reading' && state.token === token)) {
      importState.set({ kind: 'reading', token, progress });
    } else if (state.kind === 'committing' && state.preview.token === token) {
      importState.set({ ...state, progress });
    }
  });
}

/** All of it or nothing; tells what was done, with Undo beside it. */
export async function commitImport(
  preview: ImportPreview,
  ticked: ReadonlySet<string>,
): Promise<void> {
  importState.set({ kind: 'committing', preview, progress: { done: 0, total: 0 } });
  try {
    const { created, updated, events, done } = await call('import.commit', {
      token: preview.token,
      ticked: [...ticked],
    });
    const people = created + updated;
    const words =
      people > 0
        ? textNow()('import.done', { n: people })
        : textNow()('import.doneEvents', { n: events.created + events.updated });
    if (done) showDone(done, words);
    importState.set({ kind: 'none' });
  } catch (error) {
    // Nothing was changed. What can be tried again is shown again; a cancelled import is gone.
    const wasCancelled = importState.get().kind === 'none';
    if (wasCancelled) return;
    const canRetry = error instanceof CallFailure && error.error.code === 'storage';
    importState.set(canRetry ? { kind: 'preview', preview, ticked } : { kind: 'none' });
    report(error);
  }
}

/** Leaves the import, wherever it is; nothing stays half-done. */
export function cancelImport(): void {
  const state = importState.get();
  importState.set({ kind: 'none' });
  if (state.kind === 'none' || state.kind === 'asking') return;
  const token = state.kind === 'reading' ? state.token : state.preview.token;
  void call('import.cancel', { token }).catch(report);
}

/** Counts the imports begun: the answer of one that was left is no longer wanted. */
let begun = 0;

async function read(ask: () => Promise<ImportPreview | null>): Promise<void> {
  cancelImport();
  const mine = ++begun;
  importState.set({ kind: 'asking' });
  const isWanted = () => mine === begun && importState.get().kind !== 'none';
  try {
    const preview = await ask();
    if (isWanted())
      importState.set(
        preview === null
          ? { kind: 'none' }
          : { kind: 'preview', preview, ticked: tickedAtFirst(preview.offers) },
      );
    else if (preview !== null) void call('import.cancel', { token: preview.token }).catch(report);
  } catch (error) {
    if (!isWanted()) return;
    importState.set({ kind: 'none' });
    report(error);
  }
}
