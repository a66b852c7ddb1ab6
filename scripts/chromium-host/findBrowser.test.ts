import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from './findBrowser.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coltiva-browsers-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function install(name: string, mode = 0o755, text = ''): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  await chmod(file, mode);
  return file;
}

// Modes and names of programs are another matter there.
const windows = process.platform === 'win32';

test.skipIf(windows)('prefers Chromium among those on PATH', async () => {
  await install('google-chrome');
  const chromium = await install('chromium');
  expect(findBrowser({ PATH: `/nowhere:${folder}` }, 'linux')).toBe(chromium);
});

test.skipIf(windows)('passes over what cannot be run', async () => {
  await install('chromium', 0o644);
  const edge = await install('microsoft-edge');
  expect(findBrowser({ PATH: folder }, 'linux')).toBe(edge);
});

test.skipIf(windows)(
  'passes over a script that stands for a browser yet to be installed',
  async () => {
    const text =
      '#!/bin/sh\necho "Command requires the chromium snap to be installed." >&2\nexit 1\n';
    await install('chromium-browser', 0o755, text);
    const chrome = await install('google-chrome');
    expect(findBrowser({ PATH: folder }, 'linux')).toBe(chrome);
  },
);

test.skipIf(windows)('takes COLTIVA_BROWSER and nothing else when it is set', async () => {
  await install('chromium');
  const mine = await install('my-browser');
  expect(findBrowser({ PATH: folder, COLTIVA_BROWSER: mine }, 'linux')).toBe(mine);
  const gone = path.join(folder, 'gone');
  expect(findBrowser({ PATH: folder, COLTIVA_BROWSER: gone }, 'linux')).toBeNull();
});

test('finds none where there is none', () => {
  expect(findBrowser({ HOME: folder, PATH: '' }, 'win32')).toBeNull();
});
