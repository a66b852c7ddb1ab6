import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds a TypeScript program of this folder for Node; returns the built file's path. */
export async function buildProgram(name: string, outDir: string): Promise<string> {
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: { [name]: join(here, `${name}.ts`) },
        external: [...builtinModules, ...builtinModules.map((module) => `node:${module}`)],
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
  return join(outDir, `${name}.mjs`);
}
