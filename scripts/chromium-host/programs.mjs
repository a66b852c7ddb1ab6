// How the Chromium host is built: the stand-in for Electron, and the script that it puts
// into pages. Used by scripts/build.mjs and by the host's own tests.
import { fileURLToPath } from 'node:url';
import { nodeProgram } from '../nodeProgram.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {{ outDir: string, entry: Record<string, string>, format: 'es' | 'cjs', target?: string }} what */
const program = (what) => nodeProgram({ ...what, external: ['electron'], sourcemap: false });

/** The build configurations of the host; `out` is the folder that gets `host/` and `host-page/`.
 * @param {string} out
 * @returns {import('vite').InlineConfig[]} */
export function hostPrograms(out) {
  return [
    program({
      outDir: `${out}/host`,
      entry: {
        register: `${root}scripts/chromium-host/register.ts`,
        electron: `${root}scripts/chromium-host/electron.ts`,
      },
      format: 'es',
    }),
    program({
      outDir: `${out}/host-page`,
      entry: {
        bridge: `${root}scripts/chromium-host/page/bridge.ts`,
        dialogs: `${root}scripts/chromium-host/page/dialogs/dialogs.ts`,
      },
      format: 'cjs',
      target: 'chrome120',
    }),
  ];
}
