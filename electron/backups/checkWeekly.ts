import type { JournalKeeper } from '../journals/journalKeeper.ts';
import type { BackupDesk } from './backupDesk.ts';
import { readLastCheck } from './lastCheck.ts';

const WEEK_MS = 7 * 24 * 3_600_000;
/** Not while the person waits for their journal, and again for windows that stay open. */
const FIRST_MS = 60_000;
const EVERY_MS = 3_600_000;

/** Whether a week has passed since the last self-check, by a clock that may have been set. */
export function isCheckDue(last: { readonly at: string } | null, now: Date): boolean {
  return last === null || Math.abs(now.getTime() - Date.parse(last.at)) >= WEEK_MS;
}

/** Checks the backups of the person's own journal, when it is open and a week has passed. */
export async function checkWhenDue(
  keeper: JournalKeeper,
  desk: Pick<BackupDesk, 'check'>,
  now: () => Date,
): Promise<void> {
  if (keeper.state.kind !== 'open' || keeper.isDemo || keeper.copyOf !== null) return;
  if (keeper.store.readOnly !== null) return;
  if (isCheckDue(await readLastCheck(keeper.place), now())) await desk.check();
}

/** The same every now and then, while the app is running. */
export function checkWeekly(...of: Parameters<typeof checkWhenDue>): void {
  const tryToLook = (): void => {
    // The journal may be closed meanwhile; the next hour is early enough.
    void checkWhenDue(...of).catch(() => undefined);
  };
  setTimeout(tryToLook, FIRST_MS).unref();
  setInterval(tryToLook, EVERY_MS).unref();
}
