// Opens the built app on one of its hosts, and ends with its exit code.
import { inCheckout } from './checkout.mjs';
import { findElectron } from './electron.mjs';
import { run, runNode } from './run.mjs';

/** @param {readonly string[]} args the app's own
 * @returns {Promise<number>} its exit code */
export async function openOnElectron(args) {
  const electron = findElectron();
  if (electron === null) throw new Error('Electron’s binary is gone.');
  // Chromium refuses its sandbox to root.
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const env = { ...process.env };
  // Terminals inside other Electron programs set this; it would make ours a plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  const options = { cwd: folderOfThePerson(), env, output: /** @type {const} */ ('pass') };
  const switches = isRoot ? ['--no-sandbox'] : [];
  return (await run(electron, [...switches, inCheckout(), ...args], options)).code;
}

/** @param {readonly string[]} args the app's own
 * @param {{ headless: boolean }} how
 * @returns {Promise<number>} its exit code */
export async function openOnChromium(args, { headless }) {
  const main = inCheckout('out', 'main', 'main.js');
  const env = headless ? { ...process.env, COLTIVA_HEADLESS: '1' } : process.env;
  const options = { cwd: folderOfThePerson(), env, output: /** @type {const} */ ('pass') };
  return (await runNode([main, ...args], options)).code;
}

/** Where relative paths on the command line start from: npm moves to the checkout first. */
function folderOfThePerson() {
  return process.env['INIT_CWD'] ?? process.cwd();
}
