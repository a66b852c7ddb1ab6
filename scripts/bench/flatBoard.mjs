// The board as it would be without virtual rows: the same app, the same cards, all of them in
// the page. What the benchmark compares with; it is built here and nowhere else.
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { rendererProgram } from '../rendererProgram.mjs';

const out = fileURLToPath(new URL('../../out/', import.meta.url));
/** Which rows the board renders is decided in one place. */
const rowsInView = 'defaultRangeExtractor(range)';
const everyRow = 'Array.from({ length: range.count }, (_, index) => index)';

/** @type {import('vite').Plugin} */
const flat = {
  name: 'flat-board',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/renderer/board/useRows.ts')) return null;
    if (!code.includes(rowsInView)) throw new Error(`${id} chooses its rows otherwise now`);
    return code.replace(rowsInView, everyRow);
  },
};

/** Makes out/flat/: the built app, with such a window. */
export async function buildFlatBoard() {
  rmSync(`${out}flat`, { recursive: true, force: true });
  for (const part of ['main', 'preload', 'host', 'host-page']) {
    cpSync(`${out}${part}`, `${out}flat/${part}`, { recursive: true });
  }
  await build(rendererProgram(`${out}flat/renderer`, [flat]));
}
