import { readFileSync } from 'node:fs';

const bridge = readFileSync(new URL('../host-page/bridge.cjs', import.meta.url), 'utf8');

/**
 * The script that a page runs before its own: it takes the binding out of the page's sight,
 * then, in the main frame of the app only, starts the bridge and the preload.
 * @param binding the binding's name, random, so that no page script can know it
 * @param preload the path of the preload, or `null` for a page without one
 */
export function initScript(binding: string, preload: string | null): string {
  const name = JSON.stringify(binding);
  const source = preload === null ? '' : readFileSync(preload, 'utf8');
  return `(() => {
const post = globalThis[${name}];
delete globalThis[${name}];
if (typeof post !== 'function' || window !== window.top || !location.hostname.endsWith('.invalid')) return;
const bridge = { exports: {} };
(function (module, exports) {
${bridge}
})(bridge, bridge.exports);
bridge.exports.start(post, ${name}, function (require, module) {
const exports = module.exports;
const process = { type: 'renderer', platform: ${JSON.stringify(process.platform)}, sandboxed: true, contextIsolated: true, env: {}, versions: {}, argv: [] };
${source}
});
})();
//# sourceURL=coltiva-preload.js`;
}
