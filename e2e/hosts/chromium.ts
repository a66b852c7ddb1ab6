import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, chromium } from 'playwright-core';
import type { Notice, StartOptions, Started } from '../app.ts';
import { collectOutput, ended, within } from './processes.ts';

const out = fileURLToPath(new URL('../../out/', import.meta.url));
const startLimit = 90_000;

/** What the stand-in writes for tests (scripts/chromium-host/testing/debugLink.ts). */
interface DebugLink {
  readonly port: number;
  readonly path: string;
  readonly browserPid: number;
}

export interface ChromiumStart extends StartOptions {
  /** The folder with host/ and main/; the app's own build when left out. */
  readonly out?: string;
}

/** With the processes behind it. */
export interface StartedOnChromium extends Started {
  readonly pid: number;
  readonly browserPid: number;
}

/** Starts the built app on the Chromium host and takes hold of its page. */
export async function startOnChromium(options: ChromiumStart): Promise<StartedOnChromium> {
  const folder = await mkdtemp(path.join(tmpdir(), 'coltiva-link-'));
  const file = path.join(folder, 'link.json');
  const child = spawnHost(options, file);
  const output = collectOutput(child);
  const gone = ended(child);
  const explain = () =>
    `The app did not start within ${startLimit / 1000} s. It said:\n${output()}`;
  const failed = gone.then((code) => {
    throw new Error(`The app ended with code ${code}. It said:\n${output()}`);
  });
  failed.catch(() => undefined);
  try {
    const link = await within(startLimit, Promise.race([readLink(file), failed]), explain);
    const url = `ws://127.0.0.1:${link.port}${link.path}`;
    const browser = await chromium.connectOverCDP(url, { noDefaults: true, isLocal: true });
    const page = await within(startLimit, Promise.race([appPage(browser), failed]), explain);
    let current = page;
    const { browserPid } = link;
    const pid = child.pid ?? 0;
    const windowTitle = () => page.title();
    return {
      page,
      output,
      windowTitle,
      pid,
      browserPid,
      crashPage: async () => (current = await crash(current, url)),
      ...controls(child, browser, browserPid, gone),
    };
  } catch (error) {
    killGroup(child);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function spawnHost(options: ChromiumStart, linkFile: string): ChildProcess {
  const folder = options.out ?? out;
  const main = path.join(folder, 'main', 'main.js');
  if (!existsSync(main)) throw new Error(`${main} is missing: build first.`);
  return spawn(process.execPath, [main, ...options.args], {
    // A process group of its own, so that `kill` reaches the browser too.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      COLTIVA_HEADLESS: process.env['COLTIVA_HEADED'] === '1' ? '' : '1',
      COLTIVA_HOST_DEBUG_PORT: '0',
      COLTIVA_HOST_DEBUG_FILE: linkFile,
      COLTIVA_HOST_CONTROL: '1',
      ...options.env,
    },
  });
}

async function readLink(file: string): Promise<DebugLink> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => null);
    // Written whole by the stand-in.
    if (text !== null) return JSON.parse(text) as DebugLink;
    await pause(20);
  }
}

/** The page at the app's origin, once its document is there. */
async function appPage(browser: Browser): Promise<Page> {
  while (browser.isConnected()) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((one) => new URL(one.url()).hostname.endsWith('.invalid'));
    if (page !== undefined) {
      await page.waitForLoadState('domcontentloaded');
      return page;
    }
    await pause(20);
  }
  throw new Error('The browser has ended.');
}

/** A page that was opened again is there much sooner, also on a slow machine. */
const SEEN_MS = 10_000;

/**
 * A connection of its own finds the new page: the old one holds it for crashed for good, and so
 * does one that was made before the page had begun anew.
 */
async function crash(page: Page, url: string): Promise<Page> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // Its answer is never heard: who would give it is gone.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  for (;;) {
    const again = await chromium.connectOverCDP(url, { noDefaults: true, isLocal: true });
    const opened = await within(SEEN_MS, appPage(again), () => 'It is held for crashed.').catch(
      () => null,
    );
    if (opened !== null) return opened;
    await again.close();
  }
}

function controls(
  child: ChildProcess,
  browser: Browser,
  browserPid: number,
  gone: Promise<number | null>,
): Omit<Started, 'page' | 'output' | 'windowTitle' | 'crashPage'> {
  const ask = (message: object) => askHost(child, message);
  return {
    async close() {
      child.kill('SIGTERM');
      const code = await within(60_000, gone, () => 'The app did not quit.');
      await browser.close().catch(() => undefined);
      return code;
    },
    async kill() {
      killGroup(child, browserPid);
      await gone;
      await browser.close().catch(() => undefined);
    },
    answerOpen: async (paths) => void (await ask({ answer: 'open', paths })),
    answerSave: async (file) => void (await ask({ answer: 'save', path: file })),
    answerMessage: async (button) => void (await ask({ answer: 'message', button })),
    shownNotices: async () => (await ask({ ask: 'notices' })) as readonly Notice[],
    openedLinks: async () => (await ask({ ask: 'links' })) as readonly string[],
  };
}

/** Sends a message to the stand-in and waits for its reply. */
let lastId = 0;
function askHost(child: ChildProcess, message: object): Promise<unknown> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve) => {
    const take = (reply: unknown) => {
      if (typeof reply !== 'object' || reply === null || !('id' in reply) || reply.id !== id)
        return;
      child.off('message', take);
      resolve('value' in reply ? reply.value : undefined);
    };
    child.on('message', take);
    child.send({ ...message, id });
  });
}

/** SIGKILL to the app and its browser, each a process group of its own, in the same moment. */
function killGroup(child: ChildProcess, browserPid?: number): void {
  const groups = process.platform === 'win32' ? 1 : -1;
  for (const pid of [child.pid, browserPid]) {
    try {
      if (pid !== undefined) process.kill(pid * groups, 'SIGKILL');
    } catch {
      // Gone already.
    }
  }
}
