import { app } from 'electron';

interface Lifecycle {
  readonly show: () => Promise<void>;
  /** Another Coltiva was started on the same folder, and has left. */
  readonly askedForDemo: () => Promise<unknown>;
}

/** When the window comes back, and when its closing ends the app. */
export function followLifecycle({ show, askedForDemo }: Lifecycle): void {
  app.on('second-instance', (_event, _argv, _folder, note) => {
    void show();
    if (wantsDemo(note)) void askedForDemo();
  });
  app.on('activate', () => void show());
  app.on('window-all-closed', () => {
    // On macOS an app stays, in the dock, when its window is closed.
    if (process.platform !== 'darwin') app.quit();
  });
}

/** The note comes from another process (`claimFolder`). */
function wantsDemo(note: unknown): boolean {
  return typeof note === 'object' && note !== null && 'demo' in note && note.demo === true;
}
