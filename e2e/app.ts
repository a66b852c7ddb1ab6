import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startOnChromium } from './hosts/chromium.ts';
import { electronBinary, startOnElectron } from './hosts/electron.ts';

export type HostName = 'electron' | 'chromium';
export type Language = 'en' | 'it';

export interface LaunchOptions {
  /** Where the journal is; a fresh folder, removed after the test, when left out. */
  readonly dataDir?: string;
  /** More words for the command line. */
  readonly args?: readonly string[];
  /** What the system's language is; English when left out. */
  readonly lang?: Language;
  /** Electron where its binary is there, else the Chromium host, when left out. */
  readonly host?: HostName;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Notice {
  readonly title: string;
  readonly body: string;
}

/** A started app, on either host. */
export interface App {
  readonly page: Page;
  readonly dataDir: string;
  readonly host: HostName;
  /** Uncaught errors and `console.error`s of the page; a test may empty it. */
  readonly errors: string[];
  /** What the app's own process has printed so far. */
  readonly output: () => string;
  /** Quits as a person would. Resolves with the exit code. */
  readonly close: () => Promise<number | null>;
  /** Ends the app's processes at once, the browser's included, as a crash would. */
  readonly kill: () => Promise<void>;
  /**
   * Ends the process of the window's page, as a defect of the browser would. Resolves with the
   * page that the app opens in its place; `page` is of no use any more.
   */
  readonly crashPage: () => Promise<Page>;
  /** The next open dialog is answered with these paths; an empty list cancels it. */
  readonly answerOpen: (paths: readonly string[]) => Promise<void>;
  /** The next save dialog is answered with this path; `null` cancels it. */
  readonly answerSave: (file: string | null) => Promise<void>;
  /** The next message box is answered with the button of this place (from 0). */
  readonly answerMessage: (button: number) => Promise<void>;
  /** The title that the system shows for the window. */
  readonly windowTitle: () => Promise<string>;
  /** Notifications that the app handed to the system, instead of the system showing them. */
  readonly shownNotices: () => Promise<readonly Notice[]>;
  /** Addresses that the app handed to the system, instead of the system opening them. */
  readonly openedLinks: () => Promise<readonly string[]>;
  /** Ends this one if it still runs and starts another on the same data folder. */
  readonly relaunch: (options?: Omit<LaunchOptions, 'dataDir' | 'host'>) => Promise<App>;
}

/** What a host gives; the rest is the same for both. */
export interface Started extends Omit<App, 'dataDir' | 'host' | 'errors' | 'relaunch'> {}

export interface StartOptions {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const madeFolders = new Set<string>();

/** Starts the app and waits for its window. @throws Error with the app's output if it does not come */
export async function launchApp(options: LaunchOptions = {}): Promise<App> {
  const dataDir = options.dataDir ?? (await makeFolder());
  const host = options.host ?? defaultHost();
  const start = host === 'electron' ? startOnElectron : startOnChromium;
  const args = ['--data-dir', dataDir, ...(options.args ?? [])];
  const env = { ...languageEnv(options.lang ?? 'en'), ...options.env };
  const started = await start({ args, env });
  return {
    ...started,
    dataDir,
    host,
    errors: collectErrors(started.page),
    relaunch: async (again = {}) => {
      await started.close();
      return launchApp({ ...options, ...again, dataDir, host });
    },
  };
}

/** Removes the data folders that `launchApp` made. */
export async function removeFolders(): Promise<void> {
  const folders = [...madeFolders];
  madeFolders.clear();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'coltiva-e2e-'));
  madeFolders.add(folder);
  return folder;
}

/** `COLTIVA_HOST` forces one. */
export function defaultHost(): HostName {
  const forced = process.env['COLTIVA_HOST'];
  if (forced === 'electron' || forced === 'chromium') return forced;
  const binary = electronBinary();
  return binary !== null && existsSync(binary) ? 'electron' : 'chromium';
}

function languageEnv(lang: Language): Record<string, string> {
  const locale = lang === 'it' ? 'it_IT.UTF-8' : 'en_US.UTF-8';
  return { LANG: locale, LC_ALL: locale, LANGUAGE: lang };
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('crash', () => errors.push('the page crashed'));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  return errors;
}
