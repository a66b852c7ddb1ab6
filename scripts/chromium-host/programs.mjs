// How the Chromium host is built: the stand-in for Electron, and the script that it puts
// into pages. Used by scripts/build.mjs and by the host's own tests.
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const builtins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** @param {{ outDir: string, entry: Record<string, string>, format: 'es' | 'cjs', target: string }} program
 * @returns {import('vite').InlineConfig} */
function program({ outDir, entry, format, target }) {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target,
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: entry,
        external: ['electron', ...builtins],
        output: { format, entryFileNames: `[name].${format === 'cjs' ? 'cjs' : 'js'}` },
      },
    },
  };
}

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
      target: 'node20',
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
