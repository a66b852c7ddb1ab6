// Runs every fault that a disk, a process or the power can have against the store, and prints
// how many points were tried and how many lost anything. `npm run harness -- --quick`: some;
// `-- --docs`: the sum goes into README.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { nodeProgram } from './nodeProgram.mjs';

const testing = 'electron/store/testing';
await build(
  nodeProgram({
    outDir: 'out/harness',
    entry: { main: `${testing}/harness/main.ts`, killedChild: `${testing}/killedChild.ts` },
    format: 'es',
    external: ['vitest'],
  }),
);
const program = fileURLToPath(new URL('../out/harness/main.js', import.meta.url));
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
