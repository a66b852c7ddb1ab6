import type { AppInfo } from '../../shared/ipc/contract.ts';
import { attendeeHandlers } from '../attendees/attendeeHandlers.ts';
import type { BackupDesk } from '../backups/backupDesk.ts';
import { backupHandlers } from '../backups/backupHandlers.ts';
import type { OpenDialog } from '../dialogs/openDialog.ts';
import { exchangeHandlers } from '../exchange/exchangeHandlers.ts';
import type { ImportDesk } from '../importing/importDesk.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { journalHandlers } from '../journals/journalHandlers.ts';
import { openLink } from '../links/openLink.ts';
import { performMenu } from '../menu/performMenu.ts';
import type { DailyReminder } from '../notifications/dailyReminder.ts';
import { version } from '../place/version.ts';
import { preferencesHandlers } from '../preferences/preferencesHandlers.ts';
import { VersionDesk } from '../versions/versionDesk.ts';
import { versionHandlers } from '../versions/versionHandlers.ts';
import { type Printing, printHandlers } from '../printing/printHandlers.ts';
import { printPageHandlers } from '../printing/printPageHandlers.ts';
import type { MainWindow } from '../window/mainWindow.ts';

interface Parts extends Printing {
  readonly window: MainWindow;
  readonly imports: ImportDesk;
  readonly askForFiles: OpenDialog;
  readonly backups: BackupDesk;
  readonly reminder: DailyReminder;
}

/** An answer for every channel of the contract, one file an area. */
export function allHandlers(parts: Parts): Handlers {
  const { keeper, preferences, voice, window, now } = parts;
  return {
    'app.info': () => appInfo(parts),
    ...preferencesHandlers(preferences),
    ...journalHandlers(keeper, now),
    ...exchangeHandlers(parts),
    ...attendeeHandlers(voice, parts.askForFiles),
    ...backupHandlers(parts.backups),
    ...versionHandlers(new VersionDesk(keeper)),
    ...printHandlers(parts),
    ...printPageHandlers(parts.desk),
    'shell.open': ({ url }) => openLink(url, window.browserWindow, voice.text),
    'reminder.show': () => ({ shown: parts.reminder.showNow() }),
    'menu.perform': (input) => performMenu(input, window.browserWindow),
  };
}

async function appInfo({ keeper, voice }: Parts): Promise<AppInfo> {
  const state = await keeper.whenSettled();
  return {
    version,
    platform: platform(),
    locale: voice.system.locale,
    systemLanguage: voice.system.language,
    dataDir: keeper.folder,
    demo: keeper.isDemo,
    copyOf: keeper.copyOf,
    readOnly: state.kind === 'open' ? keeper.store.readOnly : null,
  };
}

/** Other systems that Node runs on behave like Linux. */
function platform(): AppInfo['platform'] {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}
