// Builds the benchmark and runs it: one table, ratios within one run.
// `npm run bench -- store` runs one part.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeProgram } from './nodeProgram.mjs';
import { ensureBuilt } from './setup/built.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

await ensureDependencies();
// What needs the packages is read only now: on a fresh checkout they were not there before.
const { build } = await import('vite');
const { buildFlatBoard } = await import('./bench/flatBoard.mjs');

// The board is measured in the built app.
await ensureBuilt();

await build(
  nodeProgram({
    outDir: 'out/bench',
    entry: { main: 'scripts/bench/main.ts', piece: 'scripts/bench/piece.ts' },
    format: 'es',
    external: ['playwright-core'],
  }),
);
const parts = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (parts.length === 0 || parts.includes('board')) await buildFlatBoard();

const program = fileURLToPath(new URL('../out/bench/main.js', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  // Room for what is measured, and the garbage of one measurement collected before the next.
  ['--expose-gc', '--max-old-space-size=6144', program, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
