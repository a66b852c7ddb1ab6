// `npm run types`: one check for each layer, since each has its own idea of what exists
// (no DOM in the main process, no Node in the window, neither in shared/). It remembers what
// it found for the next time; `--whole`, as in `npm test`, relies on nothing left behind.
import os from 'node:os';
import { allAtATime } from './checks/atATime.mjs';
import { inCheckout } from './setup/checkout.mjs';
import { runNode } from './setup/run.mjs';

/** The folder of each layer's tsconfig.json; the root one is for the tests. */
const layers = ['shared', 'electron', 'electron/preload', 'renderer', 'scripts', 'e2e', '.'];

/** @param {string} layer
 * @returns {readonly string[]} */
function memory(layer) {
  if (process.argv.includes('--whole')) return [];
  const name = layer === '.' ? 'tests' : layer.replaceAll('/', '-');
  return [
    '--incremental',
    '--tsBuildInfoFile',
    inCheckout('.cache', 'types', `${name}.tsbuildinfo`),
  ];
}

const results = await allAtATime(os.availableParallelism(), layers, async (layer) => {
  const tsc = inCheckout('node_modules', 'typescript', 'bin', 'tsc');
  const { code, output } = await runNode([tsc, '--project', layer, ...memory(layer)], {
    cwd: inCheckout(),
  });
  return { layer, failed: code !== 0, output };
});

for (const { layer, failed, output } of results) {
  process.stdout.write(`${failed ? 'FAILED' : 'ok'} ${layer === '.' ? 'tests' : layer}\n${output}`);
}
process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;
