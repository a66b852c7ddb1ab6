import { existsSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../chromium-host/findBrowser.mjs';
import { say } from '../setup/checkout.mjs';
import { browserPackage, canInstallPackages, installPackages } from '../setup/debian.mjs';
import { findElectron } from '../setup/electron.mjs';

/** Programs of the system that end-to-end tests call, on Linux, and Debian's packages. */
const programs = [
  { program: 'pdftotext', from: 'poppler-utils' },
  { program: 'strace', from: 'strace' },
];

/** Sees to it that what the end-to-end tests need is there: installs it, or says what is
 * missing. Tests whose program is missing are skipped, and say so. */
export async function ensureTools() {
  const missing =
    process.platform === 'linux' ? programs.filter((it) => !isOnPath(it.program)) : [];
  const packages = missing.map(({ from }) => from);
  if (findBrowser() === null && findElectron() === null) packages.push(browserPackage());
  if (packages.length === 0) return;
  if (canInstallPackages() && (await installPackages(packages))) return;
  say(`Missing, and to be installed with the system’s own means: ${packages.join(', ')}.`);
}

/** @param {string} program */
function isOnPath(program) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}
