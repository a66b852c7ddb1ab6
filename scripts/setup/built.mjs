import { readFileSync, writeFileSync } from 'node:fs';
import { inCheckout, say } from './checkout.mjs';
import { runNode } from './run.mjs';
import { stampOf } from './stamp.mjs';

/** What a build reads. */
const inputs = [
  'shared',
  'electron',
  'renderer',
  'scripts/build.mjs',
  'scripts/nodeProgram.mjs',
  'scripts/rendererProgram.mjs',
  'scripts/chromium-host',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

const stampFile = inCheckout('out', '.stamp');

/** What stands for the sources as they are now. */
export function sourceStamp() {
  return stampOf(inCheckout(), inputs);
}

/** Notes from which sources out/ was built; the last step of a build.
 * @param {string} stamp */
export function noteBuilt(stamp) {
  writeFileSync(stampFile, stamp);
}

/** Builds out/ unless that is done.
 * @throws {Error} when the build fails */
export async function ensureBuilt() {
  if (isBuilt()) return;
  say('Building…');
  const { code, output } = await runNode([inCheckout('scripts', 'build.mjs')]);
  if (code !== 0) throw new Error(`${output}\nThe build failed.`);
}

/** Whether out/ was built, whole, from the sources as they are now. */
export function isBuilt() {
  try {
    return readFileSync(stampFile, 'utf8') === sourceStamp();
  } catch {
    return false;
  }
}
