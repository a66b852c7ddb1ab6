import { contactCommands } from '../contact/commands.ts';
import { templateCommands } from '../contact/templates/commands.ts';
import { newContactCommands } from '../contact-new/commands.ts';
import { eventCommands } from '../events/commands.ts';
import { exportCommands } from '../exporting/commands.ts';
import { importCommands } from '../importing/commands.ts';
import { paperCommands } from '../paper/commands.ts';
import { quickNoteCommands } from '../quick-note/commands.ts';
import { referralCommands } from '../referrals/commands.ts';
import { historyCommands } from '../history/commands.ts';
import { reviewCommands } from '../review/commands.ts';
import { searchCommands } from '../search/commands.ts';
import { stageCommands } from '../stages/commands.ts';
import { todayCommands } from '../today/commands.ts';
import type { AppCommand } from './command.ts';
import { appCommands } from './commands.ts';
import { currentRoute } from './route.ts';
import { windowCommands } from './windowCommands.ts';

/**
 * Every command there is. Where two have the same id or shortcut, the first that applies to
 * the screen wins: so a screen's own `print` comes before the general one.
 */
const commands: readonly AppCommand[] = [
  ...contactCommands,
  ...newContactCommands,
  ...quickNoteCommands,
  ...templateCommands,
  ...searchCommands,
  ...reviewCommands,
  ...historyCommands,
  ...eventCommands,
  ...todayCommands,
  ...stageCommands,
  ...paperCommands,
  ...importCommands,
  ...exportCommands,
  ...referralCommands,
  ...appCommands,
  ...windowCommands,
];

/** The commands that apply to the screen shown, each id once. */
export function applicableCommands(): AppCommand[] {
  const byId = new Map<string, AppCommand>();
  const route = currentRoute();
  for (const command of commands) {
    if (byId.has(command.id) || command.when?.(route) === false) continue;
    byId.set(command.id, command);
  }
  return [...byId.values()];
}

/** Performs the command of an id, as the application menu asks; an unknown one does nothing. */
export function performCommand(id: string): void {
  applicableCommands()
    .find((command) => command.id === id)
    ?.perform();
}
