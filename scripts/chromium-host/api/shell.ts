import { spawn } from 'node:child_process';
import path from 'node:path';
import { GuardedObject, type Offers } from '../standIn.ts';
import { control } from '../testing/control.ts';

type OfferedMember = 'openExternal' | 'openPath' | 'showItemInFolder' | 'beep';

class Shell extends GuardedObject implements Offers<Electron.Shell, OfferedMember> {
  constructor() {
    super('shell');
  }

  async openExternal(url: string): Promise<void> {
    if (control !== null) {
      control.links.push(url);
      return;
    }
    await open(new URL(url).href);
  }

  /** Resolves with '' or with what went wrong, as Electron does. */
  async openPath(target: string): Promise<string> {
    if (control !== null) {
      control.links.push(target);
      return '';
    }
    return open(path.resolve(target)).then(
      () => '',
      (error: unknown) => String(error),
    );
  }

  showItemInFolder(target: string): void {
    void this.openPath(path.dirname(target));
  }

  beep(): void {}
}

/** Hands something to the desktop; no shell is between, so no character is special. */
function open(target: string): Promise<void> {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', target]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', target]
        : ['xdg-open', target];
  return new Promise((resolve, reject) => {
    const child = spawn(command ?? '', args, { stdio: 'ignore', detached: true });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

export const shell = new Shell();
