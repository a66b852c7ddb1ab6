import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { HostBrowser } from '../browser/hostBrowser.ts';

/**
 * For tests only, and only when they ask (`COLTIVA_HOST_DEBUG_PORT=0`): tells through the
 * file `COLTIVA_HOST_DEBUG_FILE` where the browser listens, as JSON
 * `{ port, path, browserPid }`.
 */
export async function publishDebugLink(browser: HostBrowser): Promise<void> {
  const file = process.env['COLTIVA_HOST_DEBUG_FILE'];
  if (file === undefined) return;
  const [port, socketPath] = await readPort(path.join(browser.profile, 'DevToolsActivePort'));
  const link = { port: Number(port), path: socketPath, browserPid: browser.pid };
  // Renamed into place, so that no reader sees half of it.
  await writeFile(`${file}.new`, JSON.stringify(link), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** The browser writes the file a moment after it answers on its pipe. */
async function readPort(file: string): Promise<readonly string[]> {
  for (let tries = 0; tries < 200; tries += 1) {
    const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    if (lines.length >= 2) return lines;
    await pause(20);
  }
  throw new Error('The browser opened no debugging port.');
}
