import type { HostBrowser } from '../browser/hostBrowser.ts';
import { asElectron } from '../standIn.ts';
import type { WebContents } from './webContents.ts';

type Asked = Parameters<
  NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>
>[1];

/** Electron's names beside the browser's, and how the protocol wants them. */
const known: readonly (readonly [Asked, string, object?])[] =
  [
    ['clipboard-sanitized-write', 'clipboard-write', { allowWithoutSanitization: false }],
    ['clipboard-read', 'clipboard-read'],
    ['geolocation', 'geolocation'],
    ['notifications', 'notifications'],
    ['media', 'camera'],
    ['media', 'microphone'],
    ['midi', 'midi'],
    ['idle-detection', 'idle-detection'],
    ['storage-access', 'storage-access'],
    ['window-management', 'window-management'],
    ['display-capture', 'display-capture'],
  ];

/**
 * A browser asks people about permissions, Electron asks the app. So the app is asked before
 * its page opens, once for each permission, and the browser gets its answers: there is never
 * a prompt. Without a handler all are denied, unlike Electron, which grants them.
 */
export async function settlePermissions(
  browser: HostBrowser,
  contents: WebContents,
  origin: string,
): Promise<void> {
  await Promise.all(
    known.map(async ([asked, name, more]) => {
      const setting = (await granted(contents, asked, origin)) ? 'granted' : 'denied';
      await browser.root
        .send('Browser.setPermission', { permission: { name, ...more }, setting, origin })
        // Older and newer browsers do not know every name; what they lack they do not grant.
        .catch(() => undefined);
    }),
  );
}

function granted(contents: WebContents, permission: Asked, origin: string): Promise<boolean> {
  const { permissionRequest } = contents.hostSession;
  if (permissionRequest === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    permissionRequest(asElectron<Electron.WebContents>(contents), permission, resolve, {
      isMainFrame: true,
      requestingUrl: origin,
    });
  });
}
