import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ElectronApplication, _electron } from 'playwright-core';
import type { Notice, StartOptions, Started } from '../app.ts';
import { collectOutput, ended } from './processes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Electron's program, whether it has been fetched or not; `null` if its package is missing. */
export function electronBinary(): string | null {
  const folder = path.join(root, 'node_modules', 'electron');
  try {
    // Written by Electron's installer together with dist/.
    return path.join(folder, 'dist', readFileSync(path.join(folder, 'path.txt'), 'utf8').trim());
  } catch {
    return null;
  }
}

/** Starts the built app on Electron. */
export async function startOnElectron({ args, env }: StartOptions): Promise<Started> {
  const executablePath = electronBinary();
  if (executablePath === null) throw new Error('Electron is not installed.');
  // Chromium refuses its sandbox to root; only a test machine runs as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath,
    args: [...sandbox, root, ...args],
    cwd: root,
    env: { ...definedOnly(process.env), ...env },
    timeout: 30_000,
  });
  const child = app.process();
  const output = collectOutput(child);
  const gone = ended(child);
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  await installAnswers(app);
  return {
    page,
    output,
    async close() {
      await app.evaluate(({ app: running }) => running.quit()).catch(() => undefined);
      return gone;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    crashPage: () => Promise.reject(new Error('Playwright holds a crashed page for gone.')),
    answerOpen: (paths) => queue(app, 'open', [...paths]),
    answerSave: (file) => queue(app, 'save', file),
    answerMessage: (button) => queue(app, 'message', button),
    windowTitle: () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? ''),
    shownNotices: () =>
      app.evaluate(() => (globalThis as { coltivaNotices?: Notice[] }).coltivaNotices ?? []),
    openedLinks: () =>
      app.evaluate(() => (globalThis as { coltivaLinks?: string[] }).coltivaLinks ?? []),
  };
}

/** Replaces the native dialogs, which no test can reach, by queues of answers. */
async function installAnswers(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, Notification, shell }) => {
    const answers: Record<string, unknown[]> = { open: [], save: [], message: [] };
    const links: string[] = [];
    const notices: { title: string; body: string }[] = [];
    Object.assign(globalThis, {
      coltivaAnswers: answers,
      coltivaLinks: links,
      coltivaNotices: notices,
    });
    const next = (kind: string) => answers[kind]?.shift();
    dialog.showOpenDialog = async () => {
      const paths = (next('open') ?? []) as string[];
      return { canceled: paths.length === 0, filePaths: paths };
    };
    dialog.showSaveDialog = async () => {
      const file = (next('save') ?? null) as string | null;
      return { canceled: file === null, filePath: file ?? '' };
    };
    dialog.showMessageBox = async (...args: unknown[]) => {
      const { cancelId = 0 } = args.at(-1) as { cancelId?: number };
      return { response: Number(next('message') ?? cancelId), checkboxChecked: false };
    };
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      notices.push({ title: this.title, body: this.body });
    };
    shell.openExternal = async (url) => void links.push(url);
  });
}

async function queue(app: ElectronApplication, kind: string, answer: unknown): Promise<void> {
  await app.evaluate(
    (_electronApi, [name, value]) => {
      const { coltivaAnswers } = globalThis as unknown as {
        coltivaAnswers: Record<string, unknown[]>;
      };
      coltivaAnswers[name]?.push(value);
    },
    [kind, answer] as const,
  );
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
