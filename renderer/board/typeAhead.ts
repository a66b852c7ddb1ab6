import { fold } from '../../shared/domain/fold.ts';

/** After so long a pause, the next letter begins another name. */
const PAUSE_MS = 900;
/** Letters that are shortcuts of their own; with Shift they begin a name all the same. */
const shortcuts: ReadonlySet<string> = new Set(['m', 'n', '?']);

let typed = '';
let typedAt = 0;

/** Whether the next key goes on with a name: a space then is a part of it. */
export function isTyping(now = performance.now()): boolean {
  return typed !== '' && now - typedAt < PAUSE_MS;
}

/** The name is done: the next letter begins another, or is a shortcut again. */
export function endTyping(): void {
  typed = '';
}

export type Found =
  | { readonly kind: 'not-typing' }
  | { readonly kind: 'found'; readonly index: number };

/**
 * Goes to the next name that begins with what is being typed, accents and case aside.
 * @returns the index of the name, -1 when none begins so
 */
export function typeAhead(
  key: string,
  shift: boolean,
  nameAt: (index: number) => string,
  count: number,
  from: number,
  now = performance.now(),
): Found {
  const continues = typed !== '' && now - typedAt < PAUSE_MS;
  if (!continues && ((!shift && shortcuts.has(key)) || !/[\p{L}\p{N}]/u.test(key))) {
    return { kind: 'not-typing' };
  }
  typed = continues ? typed + fold(key) : fold(key);
  typedAt = now;
  // The first letter goes on to the next such name; more letters may stay on this one.
  const start = continues ? from : from + 1;
  for (let step = 0; step < count; step += 1) {
    const index = (start + step) % count;
    if (fold(nameAt(index).slice(0, 60)).startsWith(typed)) return { kind: 'found', index };
  }
  return { kind: 'found', index: -1 };
}
