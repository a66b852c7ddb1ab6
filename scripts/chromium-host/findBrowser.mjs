// Finds an installed browser of the Chromium family. Plain JavaScript, so that
// scripts/start.mjs can ask before anything is built.
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const snap = '/snap/bin/chromium';

/** Names on PATH, the closest to plain Chromium first. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Ubuntu's `chromium-browser` without its snap is a script that says so and fails.
 * @param {string} script */
function isPlaceholder(script) {
  return script.includes('requires the chromium snap to be installed') && !existsSync(snap);
}

/** @param {string} file */
function isBrowser(file) {
  try {
    accessSync(file, constants.X_OK);
    const { size } = statSync(file);
    return size > 10_000 || !isPlaceholder(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

/** Where installers put browsers without adding them to PATH.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} */
function standardPlaces(platform, env) {
  if (platform === 'darwin') {
    const apps = [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    const roots = ['/Applications', path.join(env['HOME'] ?? '/', 'Applications')];
    return roots.flatMap((root) => apps.map((app) => path.join(root, app)));
  }
  if (platform === 'win32') {
    const apps = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']]
      .filter((root) => root !== undefined)
      .flatMap((root) => apps.map((app) => path.win32.join(root, app)));
  }
  return ['/usr/bin/chromium', snap, '/opt/google/chrome/chrome'];
}

/**
 * The browser to run Coltiva in: `COLTIVA_BROWSER` if it is set (and then nothing else), a
 * known name on PATH, or a standard place of the platform.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | null} an absolute path, or `null` when there is none
 */
export function findBrowser(env = process.env, platform = process.platform) {
  const chosen = env['COLTIVA_BROWSER'];
  if (chosen !== undefined && chosen !== '') return isBrowser(chosen) ? chosen : null;
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = commands.flatMap((name) =>
    folders.map((folder) => path.join(folder, name + suffix)),
  );
  return [...onPath, ...standardPlaces(platform, env)].find(isBrowser) ?? null;
}
