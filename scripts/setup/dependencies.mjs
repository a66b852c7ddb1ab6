import { readFileSync } from 'node:fs';
import { inCheckout, say } from './checkout.mjs';
import { run, runNode } from './run.mjs';

/**
 * @typedef {object} Lock what a lock file says, as far as it matters here
 * @property {Record<string, { version?: string, integrity?: string, optional?: boolean }>} packages
 */

/**
 * Whether what npm noted as installed (node_modules/.package-lock.json) is what the lock
 * file asks for. Optional packages may be absent: most are for other platforms.
 * @param {Lock} lock
 * @param {Lock | null} installed `null` when nothing is
 */
export function isInstalled(lock, installed) {
  if (installed === null) return false;
  const extra = Object.keys(installed.packages).some((place) => !(place in lock.packages));
  const wanted = Object.entries(lock.packages).filter(([place]) => place !== '');
  return (
    !extra &&
    wanted.every(([place, { version, integrity, optional }]) => {
      const there = installed.packages[place];
      if (!there) return optional === true;
      return there.version === version && there.integrity === integrity;
    })
  );
}

/** Installs the packages of the lock file where something is missing or different.
 * @throws {Error} when npm could not */
export async function ensureDependencies() {
  const lock = readLock('package-lock.json');
  if (lock && isInstalled(lock, readLock('node_modules', '.package-lock.json'))) return;
  say('Installing the packages of package-lock.json (npm ci)…');
  // The npm that started this, if one did: it need not be the first on PATH.
  const npm = process.env['npm_execpath'] ?? '';
  // Without its warnings: some build tools ask for a newer Node than they need.
  const args = ['ci', '--no-progress', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: inCheckout(), output: /** @type {const} */ ('aside') };
  const { code } = /npm-cli\.[cm]?js$/.test(npm)
    ? await runNode([npm, ...args], options)
    : await run('npm', args, options);
  if (code !== 0) throw new Error(`npm ci ended with ${code}: the packages are not installed.`);
}

/** @param {...string} parts
 * @returns {Lock | null} `null` when there is none that can be read */
function readLock(...parts) {
  try {
    return JSON.parse(readFileSync(inCheckout(...parts), 'utf8'));
  } catch {
    return null;
  }
}
