// Builds the four programs that make up Coltiva into out/: the main process, the
// preload, the renderer, and the Chromium host that stands in for Electron where its
// binary cannot be had (docs/architecture.md, "Two hosts").
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import react from '@vitejs/plugin-react';
import { noteBuilt, sourceStamp } from './setup/built.mjs';
import { hostPrograms } from './chromium-host/programs.mjs';
import { nodeProgram } from './nodeProgram.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {import('vite').InlineConfig} */
const renderer = {
  root: `${root}renderer`,
  configFile: false,
  logLevel: 'warn',
  base: '/',
  plugins: [react()],
  build: {
    target: 'chrome140',
    outDir: `${root}out/renderer`,
    emptyOutDir: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      input: { index: `${root}renderer/index.html`, print: `${root}renderer/print.html` },
    },
  },
};

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
  build(renderer),
]);
noteBuilt(stamp);
process.stdout.write(`Built out/ in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
