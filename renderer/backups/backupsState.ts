import type { BackupContents, BackupOverview } from '../../shared/ipc/backups.ts';
import { call } from '../data/bridge.ts';
import { report } from '../data/session.ts';
import { createSignal } from '../data/signal.ts';

/** `null` until it has been asked for. */
export const overview = createSignal<BackupOverview | null>(null);
/** What reading has found, by name; `reading` for the one that is being read. */
export const contents = createSignal<ReadonlyMap<string, BackupContents | 'reading'>>(new Map());
/** The self-check is under way. */
export const checking = createSignal(false);

let round = 0;

/** Asks for the list, and reads what is new in it. */
export async function refresh(): Promise<void> {
  try {
    take(await call('backups.overview'));
  } catch (error) {
    report(error);
  }
}

/** Shows a list, and reads each backup in it that has not been read, one after the other. */
export function take(found: BackupOverview): void {
  overview.set(found);
  const mine = ++round;
  void (async () => {
    for (const { name } of found.backups) {
      if (mine !== round) return;
      const known = contents.get().get(name);
      if (known !== undefined && known !== 'reading') continue;
      note(name, 'reading');
      note(name, await call('backups.inspect', { name }));
    }
  })().catch(report);
}

/** Reads all of them once more. */
export function readAgain(): void {
  contents.set(new Map());
  void refresh();
}

/** Nobody looks any more: what has not been read need not be. */
export function stopReading(): void {
  round += 1;
}

export async function rehearse(): Promise<void> {
  checking.set(true);
  try {
    await call('backups.check');
    await refresh();
  } catch (error) {
    report(error);
  }
  checking.set(false);
}

function note(name: string, found: BackupContents | 'reading'): void {
  contents.set(new Map(contents.get()).set(name, found));
}
