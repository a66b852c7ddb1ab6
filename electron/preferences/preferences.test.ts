import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPreferences, type Preferences } from '../../shared/domain/preferences.ts';
import { PreferencesFile } from './preferencesFile.ts';
import { PreferencesKeeper } from './preferencesKeeper.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coltiva-'));
});
afterEach(() => rm(folder, { recursive: true }));

const path = (): string => join(folder, 'data', 'preferences.json');
const open = (): Promise<PreferencesKeeper> => PreferencesKeeper.open(new PreferencesFile(path()));

describe('preferences', () => {
  it('are the defaults where nothing was chosen', async () => {
    expect((await open()).current).toEqual(defaultPreferences);
  });

  it('come back as they were chosen', async () => {
    const keeper = await open();
    await keeper.set({ language: 'it' });
    await keeper.set({ theme: 'dark' });
    expect((await open()).current).toEqual({
      ...defaultPreferences,
      language: 'it',
      theme: 'dark',
    });
  });

  it('keep the last of several changes made at once', async () => {
    const keeper = await open();
    await Promise.all([
      keeper.set({ paper: 'a4' }),
      keeper.set({ paper: 'letter' }),
      keeper.set({ language: 'en' }),
    ]);
    expect((await open()).current).toEqual({
      ...defaultPreferences,
      paper: 'letter',
      language: 'en',
    });
  });

  it('tell listeners until they leave', async () => {
    const keeper = await open();
    const heard: Preferences[] = [];
    const leave = keeper.onChange((preferences) => heard.push(preferences));
    await keeper.set({ theme: 'light' });
    leave();
    await keeper.set({ theme: 'dark' });
    expect(heard).toEqual([{ ...defaultPreferences, theme: 'light' }]);
  });

  it('give way to the command line for one run, until the person chooses', async () => {
    await (await open()).set({ language: 'en' });
    const keeper = await PreferencesKeeper.open(new PreferencesFile(path()), { language: 'it' });
    await keeper.set({ theme: 'dark' });
    expect(keeper.current).toMatchObject({ language: 'it', theme: 'dark' });
    expect((await open()).current).toMatchObject({ language: 'en', theme: 'dark' });
    await keeper.set({ language: 'system' });
    expect(keeper.current.language).toBe('system');
  });

  it('are in force although the disk refuses them', async () => {
    await writeFile(join(folder, 'data'), 'a file where the folder should be');
    const keeper = await open();
    await expect(keeper.set({ language: 'it' })).rejects.toThrow();
    expect(keeper.current.language).toBe('it');
    await expect(keeper.settled()).resolves.toBeUndefined();
  });

  it('keep what is understood of a file that is partly not', async () => {
    await (await open()).set({});
    await writeFile(path(), JSON.stringify({ language: 'it', theme: 'sepia', __proto__x: 1 }));
    expect((await open()).current).toEqual({ ...defaultPreferences, language: 'it' });
  });

  it.each(['', '{"language": "it"', '[]', 'null', '"it"'])(
    'set a file aside that says %j',
    async (text) => {
      await (await open()).set({});
      await writeFile(path(), text);
      const keeper = await open();
      expect(keeper.current).toEqual(defaultPreferences);
      expect(await readFile(path(), 'utf8')).toBe(text);
      await keeper.set({ language: 'en' });
      const names = await readdir(join(folder, 'data'));
      const aside = names.find((name) => name.includes('unreadable'));
      expect(await readFile(join(folder, 'data', aside ?? ''), 'utf8')).toBe(text);
      expect((await open()).current.language).toBe('en');
    },
  );
});
