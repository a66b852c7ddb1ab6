import { existsSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../chromium-host/findBrowser.mjs';
import { say } from '../setup/checkout.mjs';
import { browserPackage, canInstallPackages, installPackages } from '../setup/debian.mjs';
import { findElectron } from '../setup/electron.mjs';

/** Programs that end-to-end tests call, and the packages that bring them. */
const programs = [{ program: 'strace', from: 'strace', only: 'linux' }];

/** Sees to it that what the end-to-end tests call is there: installs it, or says what is
 * missing. The tests themselves say what they cannot do without. */
export async function ensureTools() {
  const packages = programs
    .filter(({ only }) => only === process.platform)
    .filter(({ program }) => !isOnPath(program))
    .map(({ from }) => from);
  if (findBrowser() === null && findElectron() === null) packages.push(browserPackage());
  if (packages.length === 0) return;
  if (canInstallPackages() && (await installPackages(packages))) return;
  say(`Missing for the end-to-end tests: ${packages.join(', ')}. Please install.`);
}

/** @param {string} program */
function isOnPath(program) {
  const file = process.platform === 'win32' ? `${program}.exe` : program;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, file)));
}
