import { app, powerMonitor } from 'electron';
import type { JournalKeeper } from '../journals/journalKeeper.ts';
import type { PreferencesKeeper } from '../preferences/preferencesKeeper.ts';
import type { MainWindow } from '../window/mainWindow.ts';
import type { DailyReminder } from './dailyReminder.ts';
import { WaitingNumber } from './waitingNumber.ts';

/** As exact as a clock on a wall, and soon after a sleep that the system did not tell of. */
const LOOK_EVERY_MS = 60_000;
/** After a change: what one sitting writes is counted once. */
const SETTLED_MS = 250;

interface Watched {
  readonly keeper: JournalKeeper;
  readonly preferences: PreferencesKeeper;
  readonly window: MainWindow;
  readonly reminder: DailyReminder;
  readonly now: () => Date;
}

/** Keeps the number in the dock and the title, and says the day's word when its time comes. */
export function watchWaiting({ keeper, preferences, window, reminder, now }: Watched): void {
  const number = new WaitingNumber(keeper, now, (waiting) => {
    app.setBadgeCount(waiting);
    window.showWaiting(waiting);
  });
  const look = (): void => {
    number.look();
    reminder.look();
  };
  let settling: NodeJS.Timeout | undefined;
  const lookSoon = (): void => {
    clearTimeout(settling);
    settling = setTimeout(look, SETTLED_MS).unref();
  };
  keeper.onState(lookSoon);
  keeper.onChange(lookSoon);
  preferences.onChange(() => {
    reminder.followChoice();
    lookSoon();
  });
  powerMonitor.on('resume', lookSoon);
  setInterval(look, LOOK_EVERY_MS).unref();
}
