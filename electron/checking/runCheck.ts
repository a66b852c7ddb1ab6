import { app } from 'electron';
import { join } from 'node:path';
import { portable } from '../../shared/i18n/index.ts';
import type { Launch } from '../cli/launch.ts';
import { reasonLine } from '../jobs/reasonLine.ts';
import { dataFolder, putMachineFiles } from '../place/dataFolder.ts';
import { temporaryFolder } from '../place/temporaryFolder.ts';
import { complain, type ExitCode, say } from '../start/exits.ts';
import { layGround } from '../start/ground.ts';
import { placeOf } from '../store/place.ts';
import { checkStore } from './checkStore.ts';
import { repairStore } from './repairStore.ts';

/** `--check` and `--repair`: a report on standard output, and 0 when all is as it should be. */
export async function runCheck(launch: Extract<Launch, { kind: 'check' }>): Promise<ExitCode> {
  putMachineFiles(temporaryFolder());
  await app.whenReady();
  const dataDir = dataFolder(launch.dataDir);
  const { preferences, voice } = await layGround(dataDir, launch);
  const dir = launch.demo ? join(dataDir, 'demo') : dataDir;
  const backupFolder = (): string | null => (launch.demo ? null : preferences.current.backupFolder);
  try {
    const options = { dir, backupFolder };
    const repaired = launch.repair ? await repairStore(options) : null;
    const checked = await checkStore(placeOf(options));
    if (checked === null) {
      await complain(voice.write(portable('cli.noJournal', { folder: dir })));
      return 1;
    }
    const lines = [...(repaired?.lines ?? []), ...checked.lines];
    const isGood = checked.isGood && (repaired?.isGood ?? true);
    const end = portable(isGood ? 'cli.check.good' : 'cli.check.bad');
    for (const line of [portable('cli.check.folder', { folder: dir }), ...lines, end]) {
      await say(voice.write(line));
    }
    return isGood ? 0 : 1;
  } catch (error) {
    await complain(reasonLine(error, voice));
    return 1;
  }
}
