import { app, dialog, type Event, powerMonitor } from 'electron';
import type { JournalKeeper } from '../journals/journalKeeper.ts';
import type { Voice } from '../language/voice.ts';
import { productName } from '../place/productName.ts';
import type { PreferencesKeeper } from '../preferences/preferencesKeeper.ts';
import { StorageError } from '../store/index.ts';

interface Open {
  readonly keeper: JournalKeeper;
  readonly preferences: PreferencesKeeper;
  readonly voice: Voice;
}

/**
 * Holds the end back until everything is on disk. On `will-quit`, when the windows are
 * closed: what a page sends with its last breath comes first and is written too.
 */
export function closeBeforeQuitting(open: Open): void {
  let stage: 'open' | 'closing' | 'closed' = 'open';
  app.on('will-quit', (event) => {
    if (stage === 'closed') return;
    event.preventDefault();
    if (stage === 'closing') return;
    stage = 'closing';
    void close(open).finally(() => {
      stage = 'closed';
      app.quit();
    });
  });
  // Windows says it to the windows alone, and waits a few seconds.
  app.on('browser-window-created', (_event, window) => {
    window.on('session-end', () => app.quit());
  });
  // Linux and macOS. Its type leaves the event out; without `preventDefault` the system would
  // not wait.
  powerMonitor.on('shutdown', (event?: Event) => {
    event?.preventDefault();
    app.quit();
  });
}

/** What was acknowledged is on disk already; this is about tidying up. Never rejects. */
async function close({ keeper, preferences, voice }: Open): Promise<void> {
  try {
    await keeper.close();
  } catch (error) {
    const reason = error instanceof StorageError ? voice.write(error.text) : String(error);
    await dialog.showMessageBox({
      type: 'warning',
      title: productName,
      message: voice.text('quit.failed'),
      detail: voice.text('quit.failedDetail', { reason }),
    });
  }
  await preferences.settled();
}
