// Electron's npm package holds no binary: that is fetched on first use, which a locked-down
// network does not allow.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inCheckout, say } from './checkout.mjs';
import { runNode } from './run.mjs';

const failureFile = inCheckout('.cache', 'electron-not-fetched.json');
const day = 24 * 60 * 60 * 1000;

/** Electron's executable, or `null` when it has not been fetched. */
export function findElectron() {
  try {
    const name = readFileSync(inCheckout('node_modules', 'electron', 'path.txt'), 'utf8');
    const folder =
      process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? inCheckout('node_modules', 'electron', 'dist');
    const binary = path.join(folder, name);
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

/** Fetches the binary with the script that Electron's package brings for it.
 * @returns {Promise<string | null>} the executable, or `null` when it cannot be had */
export async function fetchElectron() {
  say('Fetching Electron (once)…');
  const script = inCheckout('node_modules', 'electron', 'install.js');
  await runNode([script], { seconds: 300 });
  const binary = findElectron();
  if (binary === null) remember();
  else rmSync(failureFile, { force: true });
  return binary;
}

/** Whether fetching the present version failed within the last day.
 * @param {number} [now] */
export function failedLately(now = Date.now()) {
  try {
    /** @type {{ version: string, at: number }} */
    const failure = JSON.parse(readFileSync(failureFile, 'utf8'));
    return failure.version === electronVersion() && Math.abs(now - failure.at) < day;
  } catch {
    return false;
  }
}

function remember() {
  mkdirSync(path.dirname(failureFile), { recursive: true });
  writeFileSync(failureFile, JSON.stringify({ version: electronVersion(), at: Date.now() }));
}

/** @returns {string} */
function electronVersion() {
  return JSON.parse(readFileSync(inCheckout('node_modules', 'electron', 'package.json'), 'utf8'))
    .version;
}
