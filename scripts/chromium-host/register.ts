// Loaded before the main process (`node --import ./out/host/register.js out/main/main.js`):
// from here on `electron` means the stand-in beside this file.
import { register } from 'node:module';

const standIn = new URL('./electron.js', import.meta.url).href;

// A data: module, since the hook runs in a thread of its own and must not load anything else.
const hook = `export const resolve = (specifier, context, next) =>
  specifier === 'electron'
    ? { url: ${JSON.stringify(standIn)}, format: 'module', shortCircuit: true }
    : next(specifier, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
