import { fileURLToPath } from 'node:url';
import type { WebPreferences } from 'electron';

/** The session of our pages: in memory, so that nothing of what they show is on disk. */
export const pagesPartition = 'pages';

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
  partition: pagesPartition,
} as const satisfies WebPreferences;

/** The preferences of every page. Developer tools are for development alone. */
export function webPreferences(packaged: boolean): WebPreferences {
  return {
    ...sealedPreferences,
    devTools: !packaged,
    // From out/main/, where this is built to.
    preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
  };
}
