/** A shortcut such as `Mod+Shift+K`, `N` or `?`, taken apart. */
interface Shortcut {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
}

/** The part of a `KeyboardEvent` that a shortcut looks at. */
export type Stroke = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>;

function parse(shortcut: string): Shortcut {
  const parts = shortcut.split('+');
  return {
    key: parts.at(-1) ?? '',
    mod: parts.includes('Mod'),
    shift: parts.includes('Shift'),
  };
}

/** Whether the keys pressed are the shortcut. `mac`: Mod is Command. */
export function matchesShortcut(stroke: Stroke, shortcut: string, mac: boolean): boolean {
  const { key, mod, shift } = parse(shortcut);
  const modDown = mac ? stroke.metaKey : stroke.ctrlKey;
  const otherDown = mac ? stroke.ctrlKey : stroke.metaKey;
  if (stroke.altKey || otherDown || modDown !== mod) return false;
  if (!sameKey(stroke, key)) return false;
  // Signs such as "?" need Shift on some keyboards and not on others.
  return isSign(key) ? true : stroke.shiftKey === shift;
}

function isSign(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/i.test(key);
}

function sameKey({ key, code }: Stroke, wanted: string): boolean {
  if (key.toLowerCase() === wanted.toLowerCase()) return true;
  // On a keyboard without Latin letters the place of the key says which one is meant.
  return /^[a-z]$/i.test(wanted) && !/^[\u0020-\u007e]$/.test(key)
    ? code === `Key${wanted.toUpperCase()}`
    : false;
}

/** Whether it is a key that types something, and so works outside text fields only. */
export function isSingleKey(shortcut: string): boolean {
  return !parse(shortcut).mod;
}

/** The keys as people read them: "Ctrl K", "⌘ K"; Italian keyboards say Maiusc for Shift. */
export function shortcutKeys(shortcut: string, mac: boolean, language: 'en' | 'it'): string[] {
  const { key, mod, shift } = parse(shortcut);
  const keys: string[] = [];
  if (mod) keys.push(mac ? '⌘' : 'Ctrl');
  if (shift) keys.push(mac ? '⇧' : language === 'it' ? 'Maiusc' : 'Shift');
  keys.push(key.length === 1 ? key.toUpperCase() : key);
  return keys;
}

/** As `aria-keyshortcuts` wants it: "Control+K", "Meta+K". */
export function ariaShortcut(shortcut: string, mac: boolean): string {
  return shortcut.replace('Mod', mac ? 'Meta' : 'Control');
}
