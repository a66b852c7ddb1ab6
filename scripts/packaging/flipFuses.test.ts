import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import type { AfterPackContext } from 'app-builder-lib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import flipAllFuses from './flipFuses.mjs';

/** Marks the fuses in Electron's binary; version and number of fuses come after it. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coltiva-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A file that holds so many fuses, all on, where a packaged program would be. */
async function binaryWith(fuses: number): Promise<{ file: string; context: AfterPackContext }> {
  const file = path.join(folder, 'coltiva');
  const wire = `${sentinel}\x01${String.fromCharCode(fuses)}${'1'.repeat(fuses)}`;
  await writeFile(file, `program ${wire} rest`, 'latin1');
  const context = {
    appOutDir: folder,
    electronPlatformName: 'linux',
    packager: { executableName: 'coltiva', appInfo: { productFilename: 'Coltiva' } },
  };
  return { file, context: context as unknown as AfterPackContext };
}

it('turns off what would open the program to others (O12)', async () => {
  const { file, context } = await binaryWith(9);
  await flipAllFuses(context);
  const wire = await getCurrentFuseWire(file);
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ];
  expect(off.map((fuse) => wire[fuse])).toEqual(off.map(() => FuseState.DISABLE));
  expect(on.map((fuse) => wire[fuse])).toEqual(on.map(() => FuseState.ENABLE));
});

it('stops at a fuse that nobody has decided on', async () => {
  const { file, context } = await binaryWith(10);
  const before = await readFile(file);
  await expect(flipAllFuses(context)).rejects.toThrow('strictlyRequireAllFuses');
  expect(await readFile(file)).toEqual(before);
});
