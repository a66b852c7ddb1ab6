import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from './writeWhole.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coltiva-'));
});
afterEach(() => rm(folder, { recursive: true }));

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

it('writes a new file that only the person can read', async () => {
  const path = join(folder, 'sheet.pdf');
  await writeWhole(path, new Uint8Array([37, 80, 68, 70]));
  expect(await readFile(path, 'latin1')).toBe('%PDF');
  expect(await modeOf(path)).toBe(0o600);
  expect(await readdir(folder)).toEqual(['sheet.pdf']);
});

it('replaces a file and keeps its mode', async () => {
  const path = join(folder, 'export.json');
  await writeFile(path, 'old and much longer than what comes');
  await chmod(path, 0o644);
  await writeWhole(path, 'new');
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await modeOf(path)).toBe(0o644);
});

it('writes through a link and leaves the link', async () => {
  await writeFile(join(folder, 'real.json'), 'old');
  await symlink('real.json', join(folder, 'link.json'));
  await writeWhole(join(folder, 'link.json'), 'new');
  expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new');
  expect((await readdir(folder)).toSorted()).toEqual(['link.json', 'real.json']);
});

it('leaves nothing behind when it cannot', async () => {
  await mkdir(join(folder, 'taken.json'));
  await writeFile(join(folder, 'taken.json', 'inside'), '');
  await expect(writeWhole(join(folder, 'taken.json'), 'new')).rejects.toThrow();
  await expect(writeWhole(join(folder, 'missing', 'a.json'), 'new')).rejects.toThrow('ENOENT');
  expect(await readdir(folder)).toEqual(['taken.json']);
});
