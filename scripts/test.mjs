// `npm test`: installs what is missing and runs every check and every test, so that one run
// tells everything; the last line is the sum. A developer may pick: `npm test -- --only
// lint,unit`. Starts on a fresh checkout, so it and scripts/checks/ load only Node's modules.
import os from 'node:os';
import { allAtATime } from './checks/atATime.mjs';
import { closingLine, isGreen, ofCheck } from './checks/outcome.mjs';
import { pickStages, stages } from './checks/stages.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

/** @type {import('./checks/outcome.mjs').Outcome[]} */
const outcomes = [];
let interrupted = false;
process.once('SIGINT', () => {
  interrupted = true;
});

await judge('install', async () => {
  const picked = pickStages(stages, process.argv.slice(2));
  await ensureDependencies();
  for (const stage of picked) {
    await allAtATime(os.availableParallelism(), stage, async (step) => {
      if (!interrupted) await judge(step.name, step.run);
    });
  }
  return null;
});
print(closingLine(outcomes));
process.exitCode = isGreen(outcomes) && !interrupted ? 0 : 1;

/** Runs a step, tells how it went, and puts its outcome to the others. What it throws is a
 * failure of its own.
 * @param {string} name
 * @param {() => Promise<import('./checks/outcome.mjs').Outcome | null>} run `null`: nothing to
 *   add to the sum */
async function judge(name, run) {
  const started = performance.now();
  const outcome = await run().catch((/** @type {unknown} */ error) => {
    return ofCheck({ code: 1, output: error instanceof Error ? error.message : String(error) });
  });
  if (outcome === null) return;
  outcomes.push(outcome);
  if (outcome.output !== '') print(outcome.output.trimEnd());
  for (const line of outcome.skipped) print(`skipped: ${line}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = outcome.failed > 0 ? 'FAILED' : 'ok';
  print(`${verdict} ${name} (${closingLine([outcome])}; ${seconds} s)`);
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
