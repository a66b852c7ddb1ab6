// The main process opens no socket (docs/architecture.md, "Offline"). The linter reads what
// we write; this reads what was built, and so what the libraries in it do, too.
import { readdirSync, readFileSync } from 'node:fs';
import { inCheckout } from '../setup/checkout.mjs';

const modules = 'net|http|https|http2|tls|dgram|dns|dns/promises|inspector|undici';
const specifier = `['"\`](?:node:)?(?:${modules})['"\`]`;
const pattern = new RegExp(
  `(?:\\bfrom\\s*|\\bimport\\s*\\(?\\s*|require\\w*\\s*\\(\\s*|\\bgetBuiltinModule\\s*\\(\\s*)${specifier}`,
  'g',
);

/** Where a program loads one of Node's modules that open sockets.
 * @param {string} program JavaScript
 * @returns {string[]} the pieces of code that do */
export function socketImports(program) {
  return program.match(pattern) ?? [];
}

/** @returns {{ code: number, output: string }} 0 when nothing built for the main process or the
 *   preload loads such a module */
export function checkSockets() {
  const found = ['main', 'preload'].flatMap((folder) =>
    readdirSync(inCheckout('out', folder))
      .filter((name) => /\.c?js$/.test(name))
      .flatMap((name) => {
        const program = readFileSync(inCheckout('out', folder, name), 'utf8');
        return socketImports(program).map((code) => `out/${folder}/${name}: ${code}`);
      }),
  );
  return { code: found.length, output: found.join('\n') };
}
