import { Guarded, asElectron, type Offers } from '../standIn.ts';
import { Protocol } from './protocol.ts';
import { WebRequest } from './webRequest.ts';

type OfferedMember =
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
  | 'isSpellCheckerEnabled'
  | 'setSpellCheckerLanguages'
  | 'clearCache'
  | 'clearStorageData'
  | 'isPersistent'
  | 'setProxy';

export class HostSession extends Guarded implements Offers<Electron.Session, OfferedMember> {
  readonly protocol = new Protocol();
  readonly webRequest = new WebRequest();

  constructor() {
    super('session');
  }

  // The browser denies whatever it would have to ask for (browser/flags.ts), devices included;
  // an app that grants more than writing to the clipboard does not get it here.
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  /** The browser's spell checker downloads nothing with component updates off. */
  setSpellCheckerEnabled(): void {}
  isSpellCheckerEnabled(): boolean {
    return false;
  }
  setSpellCheckerLanguages(): void {}
  async clearCache(): Promise<void> {}
  async clearStorageData(): Promise<void> {}
  async setProxy(): Promise<void> {
    throw new Error('session.setProxy: use the proxy-server switch on the Chromium host');
  }
  /** Nothing survives the browser's private profile. */
  isPersistent(): boolean {
    return false;
  }
}

export const defaultSession = new HostSession();
const partitions = new Map<string, HostSession>();

export const session = {
  get defaultSession(): Electron.Session {
    return asElectron<Electron.Session>(defaultSession);
  },
  fromPartition(partition: string): Electron.Session {
    return asElectron<Electron.Session>(sessionOf(partition));
  },
};

/** The session of a partition; the default one without a name. */
export function sessionOf(partition: string | undefined): HostSession {
  if (partition === undefined || partition === '') return defaultSession;
  const known = partitions.get(partition);
  if (known !== undefined) return known;
  const made = new HostSession();
  partitions.set(partition, made);
  return made;
}
