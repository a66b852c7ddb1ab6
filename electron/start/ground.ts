import { join } from 'node:path';
import { app } from 'electron';
import type { Launch } from '../cli/launch.ts';
import { systemLanguage } from '../language/systemLanguage.ts';
import { Voice } from '../language/voice.ts';
import { PreferencesFile } from '../preferences/preferencesFile.ts';
import { PreferencesKeeper } from '../preferences/preferencesKeeper.ts';

/** What stands before any journal is open. */
export interface Ground {
  readonly preferences: PreferencesKeeper;
  readonly voice: Voice;
}

/** Reads the preferences of a data folder. The app must be ready: it knows the locale then. */
export async function layGround(dataDir: string, { language }: Launch): Promise<Ground> {
  const preferences = await PreferencesKeeper.open(
    new PreferencesFile(join(dataDir, 'preferences.json')),
    language === null ? {} : { language },
  );
  const system = systemLanguage(app.getPreferredSystemLanguages(), app.getSystemLocale(), language);
  return { preferences, voice: new Voice(preferences, system) };
}
