// The two test runners; both print their own progress.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../setup/built.mjs';
import { inCheckout, say } from '../setup/checkout.mjs';
import { fetchElectron, findElectron } from '../setup/electron.mjs';
import { advice, forcedHost, hasScreen } from '../setup/host.mjs';
import { runNode } from '../setup/run.mjs';
import { ofTests } from './outcome.mjs';
import { playwrightCounts } from './reports.mjs';
import { ensureTools } from './tools.mjs';
import { countsFile } from './vitestReporter.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */

/** @returns {Promise<Outcome>} */
export async function runUnit() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'coltiva-unit-'));
  const file = path.join(folder, 'counts.json');
  const vitest = inCheckout('node_modules', 'vitest', 'vitest.mjs');
  const counting = inCheckout('scripts', 'checks', 'vitestReporter.mjs');
  const reporters = ['--reporter=default', `--reporter=${counting}`];
  const { code } = await runNode([vitest, 'run', ...reporters], {
    cwd: inCheckout(),
    env: { ...process.env, [countsFile]: file },
    output: 'pass',
    seconds: 600,
  });
  const outcome = ofTests(code, readReport(file, asCounts));
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}

/** On the host that `COLTIVA_HOST` names, or on what is there (e2e/app.ts).
 * @returns {Promise<Outcome>} */
export async function runEndToEnd() {
  const results = inCheckout('test-results');
  rmSync(results, { recursive: true, force: true });
  await ensureBuilt();
  await ensureTools();
  const env = { ...process.env };
  const forced = forcedHost(env);
  if (forced === 'electron' && !(findElectron() ?? (await fetchElectron()))) {
    throw new Error(advice['no-electron']);
  }
  if (forced === null && findElectron() && !hasScreen(process.platform, env)) {
    say('There is no screen for Electron here: testing on the Chromium host.');
    env['COLTIVA_HOST'] = 'chromium';
  }
  const playwright = inCheckout('node_modules', '@playwright', 'test', 'cli.js');
  const { code } = await runNode([playwright, 'test', '--forbid-only'], {
    cwd: inCheckout(),
    env,
    output: 'pass',
    // It only ends what hangs: on a slow machine all of them have taken fifteen minutes.
    seconds: 1800,
  });
  // Where playwright.config.ts has the report put.
  const report = path.join(results, 'e2e.json');
  return ofTests(code, readReport(report, playwrightCounts));
}

/** @template Report
 * @param {string} file
 * @param {(report: Report) => Omit<Outcome, 'output'>} count
 * @returns {Omit<Outcome, 'output'> | null} `null` when there is no report */
function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** @param {import('./reports.mjs').Counts} counts as our own reporter wrote them */
function asCounts(counts) {
  return counts;
}
