// What the system's own package manager can bring, on Debian and Ubuntu as root.
import { existsSync, readFileSync } from 'node:fs';
import { say } from './checkout.mjs';
import { run } from './run.mjs';

/** Whether this process may install packages of the system by itself. */
export function canInstallPackages() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** The package with the browser: Ubuntu has another name for it. */
export function browserPackage() {
  try {
    return /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))
      ? 'chromium-browser'
      : 'chromium';
  } catch {
    return 'chromium';
  }
}

/** Installs packages of the system, saying so.
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether it worked */
export async function installPackages(packages) {
  say(`Installing ${packages.join(', ')} (apt-get install)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-qq'], { env, output: 'aside' });
  if (update.code !== 0) return false;
  const args = ['install', '-y', '-qq', ...packages];
  return (await run('apt-get', args, { env, output: 'aside' })).code === 0;
}
