import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isAlive, makeProfile, removeProfile } from './profile.ts';

test.skipIf(process.platform === 'win32')('a profile is private', () => {
  const folder = makeProfile();
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  removeProfile(folder);
});

test('a profile goes away', () => {
  const folder = makeProfile();
  expect(existsSync(folder)).toBe(true);
  removeProfile(folder);
  expect(existsSync(folder)).toBe(false);
});

test('what a crash left is swept by the next start, what runs is kept', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const left = mkdtempSync(path.join(tmpdir(), `coltiva-browser-${pid}-`));
  const other = mkdtempSync(path.join(tmpdir(), `coltiva-browser-${process.ppid}-`));
  const own = makeProfile();
  expect(existsSync(left)).toBe(false);
  expect(existsSync(other)).toBe(true);
  removeProfile(own);
  rmSync(other, { recursive: true });
});

test('tells the living from the dead', () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(spawnSync(process.execPath, ['-e', '']).pid)).toBe(false);
});
