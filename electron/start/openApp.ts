import { app } from 'electron';
import { BackupDesk } from '../backups/backupDesk.ts';
import { checkWeekly } from '../backups/checkWeekly.ts';
import type { Launch } from '../cli/launch.ts';
import { openDialogOver } from '../dialogs/openDialog.ts';
import { saveDialogOver } from '../dialogs/saveDialog.ts';
import { folderDialogOver } from '../dialogs/folderDialog.ts';
import { importQuestion } from '../exchange/importQuestion.ts';
import { ImportDesk } from '../importing/importDesk.ts';
import { routeCalls } from '../ipc/router.ts';
import { importTarget } from '../journals/importTarget.ts';
import { decisionContext, localZone } from '../journals/journalContext.ts';
import { JournalKeeper } from '../journals/journalKeeper.ts';
import { lightChanges } from '../journals/lightChanges.ts';
import { keepMenu } from '../menu/applicationMenu.ts';
import { claimFolder, dataFolder } from '../place/dataFolder.ts';
import { followTheme } from '../preferences/theme.ts';
import { PrintDesk } from '../printing/printDesk.ts';
import { serveApp } from '../protocol/appProtocol.ts';
import { DailyReminder } from '../notifications/dailyReminder.ts';
import { showNotice } from '../notifications/systemNotice.ts';
import { watchWaiting } from '../notifications/watchWaiting.ts';
import { closeBeforeQuitting } from '../quitting/closeBeforeQuitting.ts';
import { followLifecycle } from '../window/lifecycle.ts';
import { MainWindow } from '../window/mainWindow.ts';
import { pagesSession, sealSessions } from '../window/sealSession.ts';
import { allHandlers } from './allHandlers.ts';
import { layGround } from './ground.ts';
import { rendererFolder } from './rendererFolder.ts';
import { stepPlanOf } from '../../shared/domain/preferences.ts';

/** The app with its window. Resolves when the window and the journal are open. */
export async function openApp(launch: Extract<Launch, { kind: 'window' }>): Promise<void> {
  const dataDir = dataFolder(launch.dataDir);
  if (!claimFolder(dataDir, { demo: launch.demo })) {
    app.quit();
    return;
  }
  await app.whenReady();
  const now = (): Date => new Date();
  const { preferences, voice } = await layGround(dataDir, launch);
  const keeper = new JournalKeeper({
    dataDir,
    now,
    language: () => voice.language,
    backupFolder: () => preferences.current.backupFolder,
    onOutside: () => window.announce('versions.found', null),
    report: (error) => process.stderr.write(`store: ${String(error)}\n`),
  });
  const complain = (error: unknown): void =>
    void process.stderr.write(`window: ${String(error)}\n`);
  const window = new MainWindow(preferences, voice, app.isPackaged);
  const desk = new PrintDesk();
  const askForFiles = openDialogOver(() => window.browserWindow);
  const imports = new ImportDesk({
    chooseFiles: () => askForFiles(importQuestion(voice.text)),
    journal: () => importTarget(keeper.store),
    context: () => decisionContext(now()),
    locale: () => voice.system.locale,
    zone: localZone,
    firstSteps: () => stepPlanOf(preferences.current),
    announce: (progress) => window.announce('import.progress', progress),
  });

  const backups = new BackupDesk({
    keeper,
    preferences,
    now,
    askForFolder: () => folderDialogOver(() => window.browserWindow)(voice.text('backups.choose')),
    announce: (check) => window.announce('backups.checked', check),
  });

  const reminder = new DailyReminder({
    keeper,
    preferences,
    now,
    text: () => voice.text,
    show: (notice) =>
      showNotice(notice, () => {
        void window.show();
        window.announce('command.perform', { id: 'go.today' });
      }),
  });

  followTheme(preferences);
  sealSessions();
  serveApp(pagesSession(), rendererFolder);
  routeCalls({
    handlers: allHandlers({
      desk,
      keeper,
      preferences,
      voice,
      now,
      window,
      imports,
      askForFiles,
      backups,
      reminder,
      packaged: app.isPackaged,
      askWhereToSave: saveDialogOver(() => window.browserWindow),
    }),
    known: (page) => (window.isPage(page) ? 'window' : desk.isPrintPage(page) ? 'print' : null),
    report: (name, error) => process.stderr.write(`${name}: ${String(error)}\n`),
  });
  keeper.onState((state) => window.announce('journal.state', state));
  keeper.onOpening((progress) => window.announce('journal.opening', progress));
  keeper.onChange((event) => window.announce('journal.changed', lightChanges(event)));
  preferences.onChange((current) => window.announce('preferences.changed', current));
  checkWeekly(keeper, backups, now);
  watchWaiting({ keeper, preferences, window, reminder, now });
  closeBeforeQuitting({ keeper, preferences, voice });
  followLifecycle({
    show: () => window.show().catch(complain),
    askedForDemo: () => keeper.openDemo().catch(complain),
  });
  keepMenu(preferences, voice, (id) => window.announce('command.perform', { id }));

  // Side by side: the page loads while the journal is read.
  await Promise.all([launch.demo ? keeper.openDemo() : keeper.openOwn(), window.show()]);
}
