import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const renderer = fileURLToPath(new URL('../renderer', import.meta.url));

/** What stands on the left of a `+` or `~`, and what on its right. */
const NEIGHBOURS = /([^\s>+~,{}]+)\s*[+~]\s*[^\s>+~,{}(]/g;

/**
 * A rule such as `li + li` makes the engine look at all `li` of the page again whenever an element
 * goes out of the body: a menu, a toast, the card that was dropped. With a class or an attribute
 * on its left it does not.
 */
test('nothing that goes has the whole page styled again', () => {
  const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.module.css'),
  );
  expect(sheets.length).toBeGreaterThan(50);
  const broad = sheets.flatMap((name) => {
    const rules = readFileSync(`${renderer}/${name}`, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
    const selectors = [...rules.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector);
    return selectors
      .flatMap((selector) => [...selector.matchAll(NEIGHBOURS)])
      .filter(([, left = '']) => !/[.#[]/.test(left))
      .map(([rule]) => `${name}: ${rule}`);
  });
  expect(broad).toEqual([]);
});
