import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, nodeFiles } from '../store/files.ts';
import { makeFolderAtOnce } from './makeFolderAtOnce.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coltiva-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe.each([
  ['makeFolder', (path: string) => makeFolder(nodeFiles, path)],
  ['makeFolderAtOnce', async (path: string) => makeFolderAtOnce(path)],
] as const)('%s', (_name, make) => {
  it('makes what is missing, for the person alone', async () => {
    await make(join(folder, 'a', 'b'));
    await make(join(folder, 'a', 'b'));
    for (const made of ['a', 'a/b']) {
      const found = await stat(join(folder, made));
      expect(found.isDirectory()).toBe(true);
      expect(found.mode & 0o777).toBe(0o700);
    }
  });

  it('fails below a file', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(make(join(folder, 'file', 'a'))).rejects.toThrow('ENOTDIR');
  });

  it.runIf(process.platform === 'linux')('fails where nothing can be made', async () => {
    await expect(make('/proc/coltiva/data')).rejects.toThrow('ENOENT');
  });
});
