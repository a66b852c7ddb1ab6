// Called by electron-builder when the app is laid out and before it is signed: sets every
// fuse of Electron's binary. A fuse of a newer Electron that is not named here stops the
// packaging, so that nobody can overlook it.
import path from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';

/** What the packaged program may and may not do. */
export const fuses = {
  // It is never a Node, whatever the environment says.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  // Checked on macOS and Windows; Electron has no such check on Linux.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  // We make no snapshot of our own.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Electron's default; Coltiva's pages run no WebAssembly.
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** @param {import('app-builder-lib').AfterPackContext} context */
export default async function flipAllFuses(context) {
  await flipFuses(binaryOf(context), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // electron-builder signs afterwards where there is an identity; an Apple chip runs
    // nothing whose signature is broken.
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
    ...fuses,
  });
}

/** @param {import('app-builder-lib').AfterPackContext} context */
function binaryOf({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename;
  switch (electronPlatformName) {
    case 'darwin':
      return path.join(appOutDir, `${name}.app`);
    case 'win32':
      return path.join(appOutDir, `${name}.exe`);
    default:
      return path.join(
        appOutDir,
        'executableName' in packager ? String(packager.executableName) : name,
      );
  }
}
