// Where things lie in the checkout. Everything in scripts/setup/ runs before anything is
// installed or built: plain JavaScript, and only Node's own modules.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An absolute path inside the checkout.
 * @param {...string} parts */
export function inCheckout(...parts) {
  return path.join(root, ...parts);
}

/** Tells the person what is being done. Standard output is the app's own, for those who
 * pipe it on.
 * @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
