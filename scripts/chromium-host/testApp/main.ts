// A tiny app that uses what the host must offer; the tests beside it drive it.
import {
  BrowserWindow,
  app,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  session,
  shell,
} from 'electron';
import { fileURLToPath } from 'node:url';
import { pages, policy } from './pages.ts';

const preload = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url));
const events: string[] = [];
const dataDir = process.argv[process.argv.indexOf('--data-dir') + 1];
if (dataDir !== undefined) app.setPath('userData', dataDir);

function serve(request: Request): Response {
  const page = pages[new URL(request.url).pathname];
  events.push(`served ${request.url}`);
  const headers = { 'content-type': page?.[0] ?? 'text/plain', 'content-security-policy': policy };
  return new Response(page?.[1] ?? 'not here', { status: page ? 200 : 404, headers });
}

function guard(contents: Electron.WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    events.push(`window ${url}`);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    events.push(`navigate ${event.url}`);
    event.preventDefault();
  });
}

function handleCalls(): void {
  ipcMain.handle('hello', (event, name: string) => {
    const frame = event.senderFrame;
    return `${name} at ${frame?.url}, ${frame?.origin}, top: ${frame?.parent === null}`;
  });
  ipcMain.handle('echo', (_event, value: unknown) => value);
  ipcMain.handle('kind', (_event, value: unknown) => Object.prototype.toString.call(value));
  ipcMain.handle('length', (_event, bytes: Uint8Array) => bytes.length);
  ipcMain.handle('fail', () => {
    throw new RangeError('out of range');
  });
  ipcMain.handle('events', () => events);
  ipcMain.handle('info', (event) => ({
    name: app.getName(),
    version: app.getVersion(),
    locale: app.getLocale(),
    userData: app.getPath('userData'),
    windows: BrowserWindow.getAllWindows().length,
    same: BrowserWindow.fromWebContents(event.sender)?.webContents === event.sender,
    mainFrame: event.senderFrame === event.sender.mainFrame,
    bounds: BrowserWindow.getAllWindows()[0]?.getBounds(),
    dark: nativeTheme.shouldUseDarkColors,
  }));
  ipcMain.handle('tell', (event, value: unknown) => event.sender.send('told', value));
  ipcMain.handle('open', () =>
    dialog.showOpenDialog({ properties: ['openFile', 'multiSelections'] }),
  );
  ipcMain.handle('save', (_event, defaultPath: string) =>
    dialog.showSaveDialog({ defaultPath, filters: [{ name: 'PDF', extensions: ['pdf'] }] }),
  );
  ipcMain.handle('ask', () =>
    dialog.showMessageBox({
      message: 'Really?',
      detail: 'It cannot be undone.',
      buttons: ['Delete', 'Keep'],
      defaultId: 1,
      cancelId: 1,
    }),
  );
  ipcMain.handle('theme', (_event, source: 'dark' | 'light' | 'system') => {
    nativeTheme.themeSource = source;
  });
  ipcMain.handle('link', (_event, url: string) => shell.openExternal(url));
  ipcMain.handle('zoom', (event, level: number) => event.sender.setZoomLevel(level));
  ipcMain.handle('missing', () => Reflect.get(app, 'getGPUInfo'));
  ipcMain.handle('print', (event) => {
    const { promise, resolve } = deferred();
    event.sender.print({}, (success, reason) => resolve({ success, reason }));
    return promise;
  });
  ipcMain.handle('pdf', async () => {
    const hidden = new BrowserWindow({ show: false, webPreferences: { preload } });
    await hidden.loadURL('app://test/print.html');
    const pdf = await hidden.webContents.printToPDF({ preferCSSPageSize: true });
    hidden.destroy();
    return new Uint8Array(pdf);
  });
  ipcMain.on('left', () => process.stdout.write('left\n'));
  ipcMain.on('quit', (_event, code?: number) => (code === undefined ? app.quit() : app.exit(code)));
}

function deferred() {
  let resolve: (value: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function watchLifecycle(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
  app.on('second-instance', (_event, argv, cwd) => {
    events.push(`second ${argv.at(-1)} in ${cwd}`);
  });
  app.on('before-quit', () => process.stdout.write('before-quit\n'));
  app.on('will-quit', () => process.stdout.write('will-quit\n'));
  app.on('window-all-closed', () => {
    process.stdout.write('window-all-closed\n');
    app.quit();
  });
}

async function start(): Promise<void> {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true } },
  ]);
  watchLifecycle();
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  handleCalls();
  await app.whenReady();
  session.defaultSession.protocol.handle('app', serve);
  session.defaultSession.webRequest.onBeforeRequest((details, callback) => {
    if (!details.url.startsWith('app:')) events.push(`refused ${details.url}`);
    callback({ cancel: !details.url.startsWith('app:') });
  });
  session.defaultSession.setPermissionRequestHandler((_contents, name, callback) =>
    callback(name === 'clipboard-sanitized-write'),
  );
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: 'Test',
        submenu: [
          {
            label: 'Do it',
            accelerator: 'CmdOrCtrl+Shift+D',
            click: () => events.push('menu: Do it'),
          },
        ],
      },
    ]),
  );
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { preload },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL('app://test/index.html');
  process.stdout.write(`loaded after ${performance.now().toFixed(0)} ms\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  app.exit(1);
});
