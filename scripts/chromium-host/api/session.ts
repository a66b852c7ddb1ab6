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

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];

export class HostSession extends Guarded implements Offers<Electron.Session, OfferedMember> {
  readonly protocol = new Protocol();
  readonly webRequest = new WebRequest();
  /** For permissions.ts. */
  permissionRequest: RequestHandler = null;
  permissionCheck: CheckHandler = null;

  constructor() {
    super('session');
  }

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.permissionCheck = handler;
  }

  /** Devices are never granted here: no prompt can appear for them. */
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
