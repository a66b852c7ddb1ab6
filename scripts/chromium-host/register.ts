// Loaded before the main process (`node --import ./out/host/register.js out/main/main.js`):
// from here on `electron` means the stand-in beside this file.
import * as module from 'node:module';

const standIn = new URL('./electron.js', import.meta.url).href;

type Next = (specifier: string, context: object) => object;

function resolve(specifier: string, context: object, next: Next): object {
  return specifier === 'electron'
    ? { url: standIn, format: 'module', shortCircuit: true }
    : next(specifier, context);
}

/** In Node from 22.15; the older way, deprecated since, runs the hook in a thread of its own. */
const { registerHooks } = module as {
  registerHooks?: (hooks: { resolve: typeof resolve }) => void;
};
if (registerHooks === undefined) {
  const source = `const standIn = ${JSON.stringify(standIn)};\nexport ${resolve.toString()}`;
  module.register(`data:text/javascript,${encodeURIComponent(source)}`);
} else registerHooks({ resolve });
