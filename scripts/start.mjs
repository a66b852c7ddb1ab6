// `npm start`: installs what is missing, builds what has changed, and opens the app. Runs on
// a fresh checkout, so it and scripts/setup/ use nothing but Node's own modules.
import { readFileSync } from 'node:fs';
import { findBrowser } from './chromium-host/findBrowser.mjs';
import { wishOf } from './setup/arguments.mjs';
import { ensureBuilt } from './setup/built.mjs';
import { inCheckout, say } from './setup/checkout.mjs';
import { browserPackage, canInstallPackages, installPackages } from './setup/debian.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { failedLately, fetchElectron, findElectron } from './setup/electron.mjs';
import { advice, decideHost, forcedHost, hasScreen } from './setup/host.mjs';
import { openOnChromium, openOnElectron } from './setup/open.mjs';

const args = process.argv.slice(2);
const wish = wishOf(args);
/** What was tried in vain to make a host available.
 * @type {Set<string>} */
const tried = new Set();

try {
  process.exitCode = await start();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** @returns {Promise<number>} the app's exit code */
async function start() {
  if (wish === 'version') return printVersion();
  // Before a minute's work that would end in a refusal.
  const first = wish === 'help' ? null : decideHost(facts());
  if (first?.do === 'give-up') return giveUp(first.because);

  await ensureDependencies();
  await ensureBuilt();
  if (wish === 'help') return openOnChromium(args, { headless: true });
  for (;;) {
    const now = facts();
    const step = decideHost(now);
    switch (step.do) {
      case 'fetch-electron':
        tried.add(step.do);
        await fetchElectron();
        break;
      case 'install-browser':
        tried.add(step.do);
        await installPackages([browserPackage()]);
        break;
      case 'give-up':
        return giveUp(step.because);
      case 'run':
        if (step.host === 'electron') return openOnElectron(args);
        // Whoever asked for this host, or for no window, need not be told.
        if (wish === 'window' && now.forced === null && !now.headless) {
          say(`Electron’s binary cannot be had here: running on ${findBrowser()}.`);
        }
        return openOnChromium(args, step);
    }
  }
}

/** @returns {import('./setup/host.mjs').HostFacts} */
function facts() {
  const forced = forcedHost(process.env);
  const givenUp = tried.has('fetch-electron') || (forced === null && failedLately());
  return {
    forced,
    electron: findElectron() ? 'present' : givenUp ? 'unavailable' : 'fetchable',
    browser: findBrowser() !== null,
    canInstallBrowser: canInstallPackages() && !tried.has('install-browser'),
    screen: hasScreen(process.platform, process.env),
    headless: process.env['COLTIVA_HEADLESS'] === '1',
    windowless: wish !== 'window',
  };
}

/** @param {import('./setup/host.mjs').Refusal} because
 * @returns {number} the exit code */
function giveUp(because) {
  say(advice[because]);
  return 1;
}

/** @returns {number} the exit code */
function printVersion() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(inCheckout('package.json'), 'utf8'));
  process.stdout.write(`${version}\n`);
  return 0;
}
