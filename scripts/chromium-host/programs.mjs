// How the Chromium host is built: the stand-in for Electron, and the script that it puts
// into pages. Used by scripts/build.mjs and by the host's own tests.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeProgram } from '../nodeProgram.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {{ outDir: string, entry: Record<string, string>, format: 'es' | 'cjs', target?: string }} what */
const program = (what) => nodeProgram({ ...what, external: ['electron'], sourcemap: false });

/** The build configurations of the host; `out` is the folder that gets `host/`, `host-page/` and
 * the package that makes `electron` mean the stand-in for whatever program lies beside them.
 * @param {string} out
 * @returns {import('vite').InlineConfig[]} */
export function hostPrograms(out) {
  return [
    {
      ...program({
        outDir: `${out}/host`,
        entry: { electron: `${root}scripts/chromium-host/electron.ts` },
        format: 'es',
      }),
      plugins: [{ name: 'stand-in-package', writeBundle: () => writePackage(out) }],
    },
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

/** Node finds it on its own, from `out/main/`; Electron never looks for a package of its name. A
 * loader's hook would do the same, but Node before 22.15 starts a thread for it, at every start.
 * @param {string} out */
function writePackage(out) {
  const folder = `${out}/node_modules/electron`;
  mkdirSync(folder, { recursive: true });
  const about = { name: 'electron', private: true, type: 'module', exports: './index.js' };
  writeFileSync(`${folder}/package.json`, `${JSON.stringify(about, null, 2)}\n`);
  writeFileSync(`${folder}/index.js`, "export * from '../../host/electron.js';\n");
}
