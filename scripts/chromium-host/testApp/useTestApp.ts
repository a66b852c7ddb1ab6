import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type StartedOnChromium, startOnChromium } from '../../../e2e/hosts/chromium.ts';
import { collectOutput } from '../../../e2e/hosts/processes.ts';
import { buildTestApp } from './build.ts';

declare global {
  interface Window {
    /** What the test app's preload exposes. */
    readonly bridge: {
      readonly invoke: (channel: string, ...args: unknown[]) => Promise<unknown>;
      readonly send: (channel: string, ...args: unknown[]) => void;
      readonly nested: { readonly list: readonly number[] };
      readonly scriptsBefore: number;
      readonly missing: () => unknown;
    };
    /** What the page has been told. */
    readonly seen: unknown[];
    readonly workerSaid: Promise<unknown>;
  }
}

/** Builds the test app for a file of tests, and ends whatever a test has started. */
export function useTestApp() {
  let out = '';
  let folders: string[] = [];
  let running: StartedOnChromium[] = [];
  let shared: Promise<StartedOnChromium> | null = null;
  let sharedFolder = '';

  beforeAll(async () => {
    out = await buildTestApp();
  });
  afterEach(async () => {
    await Promise.all(running.map((app) => app.kill()));
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    running = [];
    folders = [];
  });
  afterAll(async () => {
    await shared?.then((app) => app.kill());
    await rm(sharedFolder, { recursive: true, force: true });
    await rm(out, { recursive: true, force: true });
  });

  async function makeFolder(): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'coltiva-host-test-'));
    folders.push(folder);
    return folder;
  }

  /** Starts the app in Italian and waits until its page has heard from it. */
  async function start(
    dataDir?: string,
    env: Readonly<Record<string, string>> = {},
  ): Promise<StartedOnChromium> {
    const app = await startApp(dataDir ?? (await makeFolder()), env);
    running.push(app);
    return app;
  }

  async function startApp(
    dataDir: string,
    env: Readonly<Record<string, string>> = {},
  ): Promise<StartedOnChromium> {
    const italian = { LC_ALL: 'it_IT.UTF-8', LANGUAGE: '' };
    const args = ['--data-dir', dataDir];
    const app = await startOnChromium({ args, env: { ...italian, ...env }, out });
    await app.page.getByRole('heading', { name: /^ready/ }).waitFor();
    return app;
  }

  /** One app for all tests of the file that leave it as it was. */
  async function common(): Promise<StartedOnChromium> {
    if (shared === null) {
      sharedFolder = await mkdtemp(path.join(tmpdir(), 'coltiva-host-test-'));
      shared = startApp(sharedFolder);
    }
    return shared;
  }

  /** Starts it without taking hold of its page. */
  function spawnApp(folder: string, env: Readonly<Record<string, string>> = {}) {
    const main = path.join(out, 'main', 'main.js');
    const args = [main, '--data-dir', folder, '--last'];
    const child: ChildProcess = spawn(process.execPath, args, {
      env: { ...process.env, COLTIVA_HEADLESS: '1', ...env },
    });
    return { child, output: collectOutput(child) };
  }

  return { makeFolder, start, common, spawnApp };
}

/** Calls the app through its preload. */
export function ask(
  app: StartedOnChromium,
  channel: string,
  ...args: readonly unknown[]
): Promise<unknown> {
  const call = [channel, args] as const;
  return app.page.evaluate(([name, rest]) => window.bridge.invoke(name, ...rest), call);
}
