// A tiny app that shows what the host must do; driven by the tests beside it.
import { BrowserWindow, app, ipcMain, protocol } from 'electron';
import { fileURLToPath } from 'node:url';

const html = `<!doctype html><title>Test</title><h1>Test</h1><script type="module" src="/page.js"></script>`;
const files: Record<string, readonly [string, string]> = {
  '/': ['text/html', html],
  '/page.js': [
    'text/javascript',
    `document.querySelector('h1').textContent = await test.hello('you');`,
  ],
};
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true } },
]);
app.enableSandbox();
ipcMain.handle('hello', (event, name: string) => `Hello ${name} from ${event.senderFrame?.url}`);
ipcMain.handle('echo', (_event, value: unknown) => value);
await app.whenReady();
protocol.handle('app', (request) => {
  const file = files[new URL(request.url).pathname];
  return file
    ? new Response(file[1], {
        headers: {
          'content-type': file[0],
          'content-security-policy': "default-src 'none'; script-src 'self'",
        },
      })
    : new Response('', { status: 404 });
});
const window = new BrowserWindow({
  width: 1280,
  height: 800,
  webPreferences: { preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)) },
});
await window.loadURL('app://test/');
console.log('loaded', performance.now().toFixed(0));
