import type { Accelerator } from '../bridgeMessages.ts';

/** Names of keys in Electron's accelerators, and what `KeyboardEvent.key` calls them. */
const keyNames: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  tab: 'tab',
  backspace: 'backspace',
  delete: 'delete',
  insert: 'insert',
  return: 'enter',
  enter: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  home: 'home',
  end: 'end',
  pageup: 'pageup',
  pagedown: 'pagedown',
  escape: 'escape',
  esc: 'escape',
};

/**
 * `CmdOrCtrl+Shift+Z` as the key event that it means.
 * https://www.electronjs.org/docs/latest/tutorial/keyboard-shortcuts#accelerators
 */
export function parseAccelerator(
  text: string,
  index: number,
  platform: NodeJS.Platform = process.platform,
): Accelerator {
  const mac = platform === 'darwin';
  const parts = text.toLowerCase().replace(/\+\+$/, '+plus').split('+');
  const name = parts.pop() ?? '';
  const has = (...names: readonly string[]) => names.some((one) => parts.includes(one));
  const either = has('cmdorctrl', 'commandorcontrol');
  return {
    index,
    key: keyNames[name] ?? name,
    ctrl: has('ctrl', 'control') || (either && !mac),
    meta: has('cmd', 'command', 'meta', 'super') || (either && mac),
    alt: has('alt', 'option', 'altgr'),
    shift: has('shift'),
  };
}
