import { listen } from '../data/bridge.ts';
import type { AppCommand } from './command.ts';
import { isMac } from './platform.ts';
import { applicableCommands, performCommand } from './registry.ts';
import { isSingleKey, matchesShortcut } from './shortcut.ts';
import { isTextField } from './textField.ts';

/** Keys that a text field wants for itself. */
const fieldShortcuts: ReadonlySet<string> = new Set(['undo', 'redo']);

/** Performs commands by their keys and by the application menu. Returns the way to stop. */
export function startKeyboard(): () => void {
  addEventListener('keydown', onKeyDown);
  const stopMenu = listen('command.perform', ({ id }) => performCommand(id));
  return () => {
    removeEventListener('keydown', onKeyDown);
    stopMenu();
  };
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  const command = commandFor(event);
  if (!command) return;
  if (isTextField(event.target)) {
    if (fieldShortcuts.has(command.id)) return;
    if (writes(event)) return;
  }
  // Letters choose an option there.
  if (event.target instanceof HTMLSelectElement && writes(event)) return;
  // Even where it may not act now, the browser's own meaning (print, find) must not either.
  event.preventDefault();
  if (overlayOpen()) return;
  command.perform();
}

function commandFor(event: KeyboardEvent): AppCommand | undefined {
  const mac = isMac();
  const overlay = overlayOpen();
  return applicableCommands().find((command) =>
    [command.shortcut, ...(command.alsoShortcuts ?? [])].some(
      (shortcut) =>
        shortcut !== undefined &&
        !(overlay && isSingleKey(shortcut)) &&
        matchesShortcut(event, shortcut, mac),
    ),
  );
}

function writes({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey;
}

/** Whether a dialog or menu has the keyboard. */
function overlayOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}
