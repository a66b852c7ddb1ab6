// How a program of ours is built that runs under Node or inside Electron's main process.
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const builtins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/**
 * @param {{ outDir: string, entry: Record<string, string>, format: 'es' | 'cjs', external: (string | RegExp)[], target?: string, sourcemap?: boolean }} program
 * @returns {import('vite').InlineConfig}
 */
export function nodeProgram({
  outDir,
  entry,
  format,
  external,
  target = 'node20',
  sourcemap = true,
}) {
  const extension = format === 'cjs' ? 'cjs' : 'js';
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
      sourcemap,
      rolldownOptions: {
        input: entry,
        external: [...external, ...builtins],
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name]-[hash].${extension}`,
        },
      },
    },
  };
}
