import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

/** The folders of Electron's `app.getPath`, for the platform that we run on. */
export type PathName =
  | 'home'
  | 'appData'
  | 'userData'
  | 'sessionData'
  | 'temp'
  | 'exe'
  | 'module'
  | 'desktop'
  | 'documents'
  | 'downloads'
  | 'music'
  | 'pictures'
  | 'videos'
  | 'logs'
  | 'crashDumps';

const xdgNames: Partial<Record<PathName, string>> = {
  desktop: 'DESKTOP',
  documents: 'DOCUMENTS',
  downloads: 'DOWNLOAD',
  music: 'MUSIC',
  pictures: 'PICTURES',
  videos: 'VIDEOS',
};

/** @throws Error for a name that Electron does not know either */
export function standardPath(name: PathName, appName: string): string {
  const home = homedir();
  switch (name) {
    case 'home':
      return home;
    case 'temp':
      return tmpdir();
    case 'exe':
    case 'module':
      return process.execPath;
    case 'appData':
      return appData(home);
    case 'userData':
    case 'sessionData':
      return path.join(appData(home), appName);
    case 'logs':
      return path.join(appData(home), appName, 'logs');
    case 'crashDumps':
      return path.join(appData(home), appName, 'Crashpad');
    case 'desktop':
    case 'documents':
    case 'downloads':
    case 'music':
    case 'pictures':
    case 'videos':
      return personal(name, home);
    default:
      throw new Error(`Failed to get '${String(name)}' path`);
  }
}

function appData(home: string): string {
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  if (process.platform === 'win32') {
    return process.env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming');
  }
  return configHome(home);
}

function configHome(home: string): string {
  const xdg = process.env['XDG_CONFIG_HOME'];
  return xdg === undefined || xdg === '' ? path.join(home, '.config') : xdg;
}

/** Documents and the like have translated names; the desktop writes them down. */
function personal(name: PathName, home: string): string {
  const usual = path.join(home, name.charAt(0).toUpperCase() + name.slice(1));
  if (process.platform === 'darwin' || process.platform === 'win32') return usual;
  try {
    const text = readFileSync(path.join(configHome(home), 'user-dirs.dirs'), 'utf8');
    const found = new RegExp(`^XDG_${xdgNames[name]}_DIR="(.*)"$`, 'm').exec(text)?.[1];
    return found?.replace(/^\$HOME/, home) ?? usual;
  } catch {
    return usual;
  }
}
