import { fileURLToPath } from 'node:url';
import type { Session, WebPreferences } from 'electron';

/** How every page of ours runs: sealed in its process, speaking only through the preload. */
export const sealedPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  plugins: false,
  safeDialogs: true,
  // The dictionary would be downloaded.
  spellcheck: false,
  webviewTag: false,
} as const satisfies WebPreferences;

/** The preferences of a page in a session. Developer tools are for development alone. */
export function webPreferences(session: Session, packaged: boolean): WebPreferences {
  return {
    ...sealedPreferences,
    session,
    devTools: !packaged,
    // From out/main/, where this is built to.
    preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
  };
}
