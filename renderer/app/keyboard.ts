import { flushSync } from 'react-dom';
import { listen } from '../data/bridge.ts';
import type { AppCommand } from './command.ts';
import { overlayOpen } from './overlay.ts';
import { isMac } from './platform.ts';
import { applicableCommands, performCommand } from './registry.ts';
import { isSingleKey, matchesShortcut } from './shortcut.ts';
import { isTextField } from './textField.ts';

/** Keys that a text field wants for itself. */
const fieldCommands: ReadonlySet<string> = new Set(['undo', 'redo']);

/**
 * Performs commands by their keys and by the application menu. Returns the way to stop.
 * Listens on the document: after every component, and before a host's menu, which may listen
 * on the window.
 */
export function startKeyboard(): () => void {
  document.addEventListener('keydown', onKeyDown);
  const stopMenu = listen('command.perform', ({ id }) => performCommand(id));
  return () => {
    document.removeEventListener('keydown', onKeyDown);
    stopMenu();
  };
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  const found = commandFor(event);
  if (!found) return;
  const overlay = overlayOpen();
  if (isSingleKey(found.shortcut) && (overlay || takesLetters(event.target))) return;
  if (fieldCommands.has(found.command.id) && isTextField(event.target)) return;
  // Even where it may not act now, the browser's own meaning (print, find) must not either.
  event.preventDefault();
  if (overlay) return;
  // Before the next key is handled: otherwise React may put a dialog off behind effects that
  // wait, and the first letters typed into it would be lost.
  flushSync(found.command.perform);
}

interface Found {
  readonly command: AppCommand;
  readonly shortcut: string;
}

function commandFor(event: KeyboardEvent): Found | null {
  const mac = isMac();
  for (const command of applicableCommands()) {
    const shortcuts = [command.shortcut ?? [], command.alsoShortcuts ?? []].flat();
    const shortcut = shortcuts.find((candidate) => matchesShortcut(event, candidate, mac));
    if (shortcut !== undefined) return { command, shortcut };
  }
  return null;
}

/** Letters are written there, or choose an option. */
function takesLetters(target: EventTarget | null): boolean {
  return isTextField(target) || target instanceof HTMLSelectElement;
}
