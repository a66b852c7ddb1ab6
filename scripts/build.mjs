// Builds the four programs that make up Coltiva into out/: the main process, the
// preload, the renderer, and the Chromium host that stands in for Electron where its
// binary cannot be had (docs/architecture.md, "Two hosts").
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { noteBuilt, sourceStamp } from './setup/built.mjs';
import { hostPrograms } from './chromium-host/programs.mjs';
import { nodeProgram } from './nodeProgram.mjs';
import { rendererProgram } from './rendererProgram.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// Taken before: what changes meanwhile has to be built again.
const stamp = sourceStamp();
rmSync(`${root}out`, { recursive: true, force: true });
const started = performance.now();
await Promise.all([
  build(
    nodeProgram({
      outDir: 'out/main',
      entry: { main: 'electron/main.ts' },
      format: 'es',
      external: ['electron'],
    }),
  ),
  build(
    nodeProgram({
      outDir: 'out/preload',
      entry: { preload: 'electron/preload/preload.ts' },
      format: 'cjs',
      external: ['electron'],
    }),
  ),
  ...hostPrograms(`${root}out`).map((program) => build(program)),
  build(rendererProgram(`${root}out/renderer`)),
]);
noteBuilt(stamp);
process.stdout.write(`Built out/ in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
