import { readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ended } from '../../e2e/hosts/processes.ts';
import { isAlive } from './browser/profile.ts';
import { findBrowser } from './findBrowser.mjs';
import { ask, useTestApp } from './testApp/useTestApp.ts';

// Whole starts of a browser: on a machine without one there is nothing to test.
describe.skipIf(findBrowser() === null)('the Chromium host', { timeout: 90_000 }, () => {
  const { start, common, makeFolder, spawnApp } = useTestApp();

  test('serves app: to the page and tells main who is calling', async () => {
    const app = await common();
    const heading = await app.page.getByRole('heading').textContent();
    expect(heading).toBe('ready: you at app://test/index.html, app://test, top: true');
    expect(await ask(app, 'info')).toMatchObject({
      name: 'Host test',
      version: '1.2.3',
      locale: 'it-IT',
      windows: 1,
      same: true,
      mainFrame: true,
      bounds: { width: 1280, height: 800 },
    });
    expect(await app.page.evaluate(() => [innerWidth, innerHeight])).toEqual([1280, 800]);
  });

  test('runs the preload before the page, and hides the way to the host', async () => {
    const app = await common();
    const found = await app.page.evaluate(() => ({
      scriptsBefore: window.bridge.scriptsBefore,
      frozen: Object.isFrozen(window.bridge) && Object.isFrozen(window.bridge.nested.list),
      bindings: Object.getOwnPropertyNames(window).filter((name) => /^__[0-9a-f]{32}$/.test(name)),
      missing: (() => {
        try {
          return window.bridge.missing();
        } catch (error) {
          return String(error);
        }
      })(),
    }));
    expect(found).toEqual({
      scriptsBefore: 0,
      frozen: true,
      bindings: [],
      missing: 'Error: ipcRenderer.sendSync is not offered by the Chromium host',
    });
    await expect(ask(app, 'missing')).rejects.toThrow('app.getGPUInfo is not offered');
  });

  test('carries values both ways as structured clone would', async () => {
    const app = await common();
    const kept = await app.page.evaluate(async () => {
      const value = {
        nothing: undefined,
        list: [undefined, null, Number.NaN, -0],
        date: new Date(5),
        bytes: new Uint8Array([1, 2, 255]),
        map: new Map([['a', new Set([1n])]]),
        text: 'é\u{1F600}\uD800 </script> ` ${x} \\ \u2028',
        ['__proto__']: 1,
      };
      const back = (await window.bridge.invoke('echo', value)) as typeof value;
      return {
        nothing: 'nothing' in back && back.nothing === undefined,
        list: back.list.length === 4 && back.list[0] === undefined && Object.is(back.list[3], -0),
        date: back.date instanceof Date && back.date.getTime() === 5,
        bytes: back.bytes instanceof Uint8Array && [...back.bytes].join() === '1,2,255',
        map: back.map.get('a')?.has(1n) === true,
        text: back.text === value.text,
      };
    });
    expect(Object.values(kept).every(Boolean), JSON.stringify(kept)).toBe(true);
    expect(await ask(app, 'kind')).toBe('[object Undefined]');
    await expect(ask(app, 'fail')).rejects.toThrow(
      "Error invoking remote method 'fail': RangeError: out of range",
    );
    await expect(ask(app, 'nobody')).rejects.toThrow("No handler registered for 'nobody'");
    const refused = app.page.evaluate(() => window.bridge.invoke('echo', { f: Symbol('x') }));
    await expect(refused).rejects.toThrow(/symbol cannot pass/);
    await ask(app, 'tell', { a: 1 });
    await expect.poll(() => app.page.evaluate(() => window.seen)).toEqual([{ a: 1 }]);
  });

  test('carries 50 MB of bytes and a long list', async () => {
    const app = await common();
    const length = await app.page.evaluate(() =>
      window.bridge.invoke('length', new Uint8Array(50_000_000)),
    );
    expect(length).toBe(50_000_000);
    const rows = await app.page.evaluate(async () => {
      const list = Array.from({ length: 20_000 }, (_, index) => ({
        id: index,
        text: 'x'.repeat(200),
      }));
      return ((await window.bridge.invoke('echo', list)) as typeof list).length;
    });
    expect(rows).toBe(20_000);
  });

  test('answers with the handler’s headers and refuses everything else', async () => {
    const app = await common();
    const { page } = app;
    const response = await page.reload();
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    const worker = await page.evaluate(() => window.workerSaid);
    expect(worker).toBe('from a module');
    await page.evaluate(() => {
      location.href = 'https://example.org/away';
    });
    await page.evaluate(() => {
      location.href = 'mailto:someone@example.org';
    });
    await page.evaluate(() => void window.open('https://example.org/pop'));
    await expect
      .poll(() => ask(app, 'events'))
      .toEqual(
        expect.arrayContaining([
          'navigate https://example.org/away',
          'navigate mailto:someone@example.org',
          'window https://example.org/pop',
        ]),
      );
    expect(page.url()).toBe('https://test.invalid/index.html');
    expect(page.context().pages()).toHaveLength(1);
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  });

  test('answers dialogs that the test has prepared', async () => {
    const app = await common();
    await app.answerOpen(['/a/one.vcf', '/a/two.vcf']);
    expect(await ask(app, 'open')).toEqual({
      canceled: false,
      filePaths: ['/a/one.vcf', '/a/two.vcf'],
    });
    await app.answerSave('/a/sheet.pdf');
    expect(await ask(app, 'save', 'sheet.pdf')).toEqual({
      canceled: false,
      filePath: '/a/sheet.pdf',
    });
    expect(await ask(app, 'save', 'sheet.pdf')).toEqual({ canceled: true, filePath: '' });
    await app.answerMessage(0);
    expect(await ask(app, 'ask')).toMatchObject({ response: 0 });
    expect(await ask(app, 'ask')).toMatchObject({ response: 1 });
    await ask(app, 'link', 'mailto:a@example.org');
    expect(await app.openedLinks()).toEqual(['mailto:a@example.org']);
  });

  test('prints a hidden page to PDF, and says that it cannot print without a display', async () => {
    const app = await common();
    const head = await app.page.evaluate(async () => {
      const bytes = (await window.bridge.invoke('pdf')) as Uint8Array;
      return { start: String.fromCharCode(...bytes.slice(0, 5)), long: bytes.length > 1000 };
    });
    expect(head).toEqual({ start: '%PDF-', long: true });
    expect(await ask(app, 'info')).toMatchObject({ windows: 1 });
    expect(await ask(app, 'print')).toMatchObject({ success: false });
  });

  test('sends keys of the menu to its items, and themes and zoom to the page', async () => {
    const app = await common();
    const { page } = app;
    await page.keyboard.press(process.platform === 'darwin' ? 'Meta+Shift+D' : 'Control+Shift+D');
    await expect.poll(() => ask(app, 'events')).toContain('menu: Do it');
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await ask(app, 'theme', 'dark');
    await expect.poll(isDark).toBe(true);
    expect(await ask(app, 'info')).toMatchObject({ dark: true });
    await ask(app, 'theme', 'light');
    await expect.poll(isDark).toBe(false);
    await ask(app, 'zoom', 1);
    await expect.poll(() => page.evaluate(() => document.documentElement.style.zoom)).toBe('1.2');
    await ask(app, 'zoom', 0);
    await ask(app, 'theme', 'system');
  });

  test('lets one instance run on a folder', async () => {
    const folder = await makeFolder();
    const first = await start(folder);
    const second = spawnApp(folder);
    expect(await ended(second.child)).toBe(0);
    await expect.poll(() => ask(first, 'events')).toContain(`second --last in ${process.cwd()}`);
    await first.kill();
    // A lock that a crash left behind does not keep the next start out.
    const third = await start(folder);
    expect(await third.close()).toBe(0);
    expect(await readdir(folder)).not.toContain('SingletonLock');
  });

  test('quits in Electron’s order and leaves nothing behind', async () => {
    const app = await start();
    const profiles = async () =>
      (await readdir(tmpdir())).filter((name) => name.startsWith(`coltiva-browser-${app.pid}-`));
    expect(await profiles()).toHaveLength(1);
    expect(await app.close()).toBe(0);
    expect(app.output()).toMatch(/before-quit\nleft\nwill-quit\n$/);
    expect(await profiles()).toEqual([]);

    const closed = await start();
    await closed.page.close();
    await expect
      .poll(() => closed.output())
      .toMatch(/left\nwindow-all-closed\nbefore-quit\nwill-quit\n$/);

    const failed = await start();
    await failed.page.evaluate(() => window.bridge.send('quit', 3));
    expect(await failed.close()).toBe(3);
  });

  test('leaves no browser behind when it is killed', async () => {
    const app = await start();
    // Only the host: the browser sees the end of its pipe.
    process.kill(app.pid, 'SIGKILL');
    await expect.poll(() => isAlive(app.browserPid), { timeout: 20_000 }).toBe(false);
  });

  test('takes one Ctrl+C that comes twice for one', async () => {
    const app = await start();
    process.kill(app.pid, 'SIGINT');
    process.kill(app.pid, 'SIGTERM');
    expect(await app.close()).toBe(0);
    expect(app.output()).toMatch(/before-quit\nleft\nwill-quit\n$/);
  });

  test('keeps nothing that was typed in the browser’s folder', async () => {
    const app = await start();
    await app.page.getByRole('textbox').fill('canary-7319 in a note');
    await app.page.reload();
    await app.page.goBack().catch(() => null);
    expect(await filesWith(tmpdir(), /^coltiva-browser-/, 'canary-7319')).toEqual([]);
  });

  test('fails with one clear line where there is no browser', async () => {
    const { child, output } = spawnApp(await makeFolder(), { COLTIVA_BROWSER: '/nowhere' });
    expect(await ended(child)).toBe(1);
    expect(output()).toMatch(/^No browser was found\. Install Chromium.*\n$/);
  });
});

/** The files under folders of such a name that hold the text. */
async function filesWith(parent: string, folders: RegExp, text: string): Promise<string[]> {
  const names = (await readdir(parent)).filter((name) => folders.test(name));
  const found: string[] = [];
  for (const name of names) {
    const inside = path.join(parent, name);
    const files = await readdir(inside, { recursive: true }).catch(() => []);
    for (const file of files) {
      const bytes = await readFile(path.join(inside, file)).catch(() => null);
      if (bytes?.includes(text) === true || bytes?.includes(text, 0, 'utf16le') === true) {
        found.push(path.join(inside, file));
      }
    }
  }
  return found;
}
