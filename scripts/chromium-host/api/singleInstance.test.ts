import { spawnSync } from 'node:child_process';
import { mkdtempSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseLock, requestLock } from './singleInstance.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coltiva-lock-'));
});

afterEach(() => {
  releaseLock();
  rmSync(folder, { recursive: true });
});

const lock = () => path.join(folder, 'SingletonLock');
const ignore = () => undefined;

test('takes a free folder, and gives it back', () => {
  expect(requestLock(folder, {}, ignore)).toBe(true);
  expect(readlinkSync(lock())).toContain(`${hostname()}|${process.pid}|`);
  releaseLock();
  expect(() => readlinkSync(lock())).toThrow('ENOENT');
});

test('takes over from a process that is gone, and sweeps behind it', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const left = mkdtempSync(path.join(tmpdir(), 'coltiva-single-'));
  symlinkSync([hostname(), pid, '1', path.join(left, 'socket')].join('|'), lock());
  expect(requestLock(folder, {}, ignore)).toBe(true);
  expect(() => rmSync(left, { recursive: true })).toThrow('ENOENT');
});

test.runIf(process.platform === 'linux')('is not fooled by another process of that id', () => {
  symlinkSync([hostname(), process.ppid, 'long ago', '/nowhere/socket'].join('|'), lock());
  expect(requestLock(folder, {}, ignore)).toBe(true);
});

test('leaves the folder to another machine', () => {
  symlinkSync(['another-machine', '1', '1', '/nowhere/socket'].join('|'), lock());
  expect(requestLock(folder, {}, ignore)).toBe(false);
});

test('asking again changes nothing', () => {
  expect(requestLock(folder, {}, ignore)).toBe(true);
  const before = readlinkSync(lock());
  expect(requestLock(folder, {}, ignore)).toBe(true);
  expect(readlinkSync(lock())).toBe(before);
});
