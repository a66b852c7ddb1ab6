import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { CdpConnection } from '../cdp/connection.ts';
import { browserFlags } from './flags.ts';
import { makeProfile, removeProfile } from './profile.ts';

export interface BrowserLook {
  readonly headless: boolean;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Also listen on a port of the loopback interface, for tests. */
  readonly debugPort: boolean;
}

export interface LaunchedBrowser {
  readonly process: ChildProcess;
  readonly profile: string;
  readonly connection: CdpConnection;
}

/** Starts a browser and waits until it answers. @throws Error with the end of its output */
export async function launchBrowser(
  executable: string,
  look: BrowserLook,
  switches: ReadonlyMap<string, string>,
): Promise<LaunchedBrowser> {
  const profile = makeProfile();
  const child = spawn(executable, browserFlags(look, switches, profile), {
    // 3 and 4 are the debugging pipe. Browsers chatter on stderr; it is kept for failures.
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own: Ctrl+C in a terminal is for us, and we close the pages in good order.
    // Should we be killed, the closed pipe ends the browser.
    detached: process.platform !== 'win32',
  });
  let said = '';
  child.stderr?.on('data', (data: Buffer) => {
    said = (said + data.toString('utf8')).slice(-4000);
  });
  // The pipes asked for above; Node's types know only the first three.
  const connection = new CdpConnection(child.stdio[3] as Writable, child.stdio[4] as Readable);
  process.once('exit', () => {
    child.kill('SIGKILL');
    removeProfile(profile);
  });
  child.once('exit', () => connection.end());
  try {
    await Promise.race([connection.root.send('Browser.getVersion', {}), failure(child)]);
  } catch (error) {
    child.kill('SIGKILL');
    removeProfile(profile);
    throw new Error(`The browser ${executable} did not start.\n${said.trim()}`, { cause: error });
  }
  return { process: child, profile, connection };
}

function failure(child: ChildProcess): Promise<never> {
  return new Promise((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`It ended with ${code === null ? signal : `code ${code}`}.`));
    });
  });
}
