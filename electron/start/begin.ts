import { app } from 'electron';
import { type Language, portable, textIn, writePortable } from '../../shared/i18n/index.ts';
import type { Launch } from '../cli/launch.ts';
import { runCheck } from '../checking/runCheck.ts';
import { pryingSwitch } from '../cli/machineSwitches.ts';
import { ownArguments } from '../cli/ownArguments.ts';
import { readLaunch } from '../cli/readLaunch.ts';
import { systemLanguage } from '../language/systemLanguage.ts';
import { version } from '../place/version.ts';
import { complain, leave, say } from './exits.ts';
import { openApp } from './openApp.ts';
import { runJobs } from '../jobs/runJobs.ts';

/** Reads the command line and does what it asks for. */
export async function begin(argv: readonly string[]): Promise<void> {
  const launch = read(argv);
  switch (launch.kind) {
    case 'mistake':
      await complain(writePortable(languageOf(launch), launch.text));
      leave(2);
      return;
    case 'help':
      await say(textIn(languageOf(launch))('cli.help', { version }));
      leave(0);
      return;
    case 'version':
      await say(version);
      leave(0);
      return;
    case 'check':
      leave(await runCheck(launch));
      return;
    case 'jobs':
      leave(await runJobs(launch));
      return;
    case 'window':
      await openApp(launch);
  }
}

function read(argv: readonly string[]): Launch {
  const launch = readLaunch(ownArguments(argv, app.isPackaged), process.cwd());
  const prying = app.isPackaged ? pryingSwitch(argv) : null;
  if (prying === null) return launch;
  const text = portable('cli.prying', { option: prying });
  return { kind: 'mistake', language: launch.language, text };
}

/** The language before the preferences can be read. */
function languageOf({ language }: Launch): Language {
  return language ?? systemLanguage(app.getPreferredSystemLanguages(), '').language;
}
