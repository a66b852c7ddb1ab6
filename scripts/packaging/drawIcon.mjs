// Draws build/icon.png from build/icon.svg, for the packages of every system. Run after a
// change of the drawing: node scripts/packaging/drawIcon.mjs
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../chromium-host/findBrowser.mjs';

const SIZE = 1024;
const build = fileURLToPath(new URL('../../build/', import.meta.url));

const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium, Chrome or Edge is installed.');
const browser = await chromium.launch({ executablePath });
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  const drawing = await readFile(`${build}icon.svg`, 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  await page.screenshot({ path: `${build}icon.png`, omitBackground: true });
} finally {
  await browser.close();
}
