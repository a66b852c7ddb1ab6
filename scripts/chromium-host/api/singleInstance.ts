import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { type Server, createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from '../browser/profile.ts';

/** What a second start tells the first: its arguments, its folder, its data. */
export type SecondInstance = (argv: string[], cwd: string, data: unknown) => void;

interface Held {
  readonly lock: string;
  readonly socketFolder: string;
  readonly server: Server;
}

let held: Held | null = null;

const socketPrefix = 'coltiva-single-';

/** How long a second start waits for an answer of the first. */
const patience = 5000;

/**
 * One instance a user-data folder, the way Chromium does it on Linux: a symbolic link
 * `SingletonLock`, made in one step or not at all, whose target tells who holds it and where
 * it listens. The socket itself is in a private folder of the temporary folder, since the
 * system allows socket paths about a hundred bytes only.
 * @returns whether this process is the first
 */
export function requestLock(
  folder: string,
  data: Record<PropertyKey, unknown>,
  onSecond: SecondInstance,
): boolean {
  if (held !== null) return true;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = path.join(folder, 'SingletonLock');
  const socketFolder = mkdtempSync(path.join(tmpdir(), socketPrefix));
  const address = socketAddress(socketFolder);
  for (let tries = 0; tries < 3; tries += 1) {
    if (make(lock, address)) {
      held = { lock, socketFolder, server: listen(address, onSecond) };
      process.once('exit', releaseLock);
      return true;
    }
    if (tellFirst(lock, data)) break;
    removeStale(lock);
  }
  rmSync(socketFolder, { recursive: true, force: true });
  return false;
}

export function releaseLock(): void {
  if (held === null) return;
  const { lock, socketFolder, server } = held;
  held = null;
  server.close();
  rmSync(lock, { force: true });
  rmSync(socketFolder, { recursive: true, force: true });
}

function socketAddress(folder: string): string {
  return process.platform === 'win32'
    ? String.raw`\\.\pipe\${path.basename(folder)}`
    : path.join(folder, 'socket');
}

/** `host|pid|start|socket`; the start of the process tells it from a later one of that id. */
function make(lock: string, address: string): boolean {
  try {
    symlinkSync([hostname(), process.pid, startOf(process.pid), address].join('|'), lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** When a process began, in the kernel's ticks; empty where that cannot be read. */
function startOf(pid: number): string {
  try {
    // Behind the name, which may hold spaces and ends with the last parenthesis.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function listen(address: string, onSecond: SecondInstance): Server {
  const server = createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('error', () => undefined);
    socket.on('data', (piece: string) => {
      text += piece;
      if (!text.endsWith('\n')) return;
      // Sent by `tellFirst` of the same program.
      const told = JSON.parse(text) as { argv: string[]; cwd: string; data: unknown };
      socket.end('ok');
      onSecond(told.argv, told.cwd, told.data);
    });
  });
  server.on('error', (error) =>
    process.stderr.write(`No second start can be heard: ${error.message}\n`),
  );
  server.listen(address);
  server.unref();
  return server;
}

/**
 * Hands our arguments to the holder of the lock. `requestSingleInstanceLock` answers at once,
 * so the waiting is done by a small process of its own.
 * @returns `false` when the holder is no more
 */
function tellFirst(lock: string, data: Record<PropertyKey, unknown>): boolean {
  const [host, pid, start, address] = readLock(lock);
  if (address === undefined) return false;
  // On another machine's disk we can neither see nor reach it; it counts as running.
  if (host !== hostname()) return true;
  if (!isAlive(Number(pid)) || startOf(Number(pid)) !== start) return false;
  const input = `${JSON.stringify({ argv: process.argv, cwd: process.cwd(), data })}\n`;
  spawnSync(process.execPath, ['-e', teller, address, String(patience)], { input });
  // Whether it answered or hangs: it runs, and there must not be two.
  return true;
}

function readLock(lock: string): readonly string[] {
  try {
    return readlinkSync(lock).split('|');
  } catch {
    return [];
  }
}

/** The lock of a holder that is gone, and the folder of its socket. */
function removeStale(lock: string): void {
  const folder = path.dirname(readLock(lock)[3] ?? '');
  if (path.basename(folder).startsWith(socketPrefix))
    rmSync(folder, { recursive: true, force: true });
  rmSync(lock, { force: true });
}

/** Tries until the first instance listens, which it does a moment after it has the lock. */
const teller = `
const { connect } = require('node:net');
const [address, patience] = process.argv.slice(-2);
const input = require('node:fs').readFileSync(0);
const end = Date.now() + Number(patience);
(function attempt() {
  const socket = connect(address, () => socket.write(input));
  socket.on('data', () => process.exit(0));
  socket.on('error', () => (Date.now() < end ? setTimeout(attempt, 20) : process.exit(1)));
})();
setTimeout(() => process.exit(1), Number(patience));
`;
