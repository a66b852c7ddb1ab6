import { folded } from './normalise.ts';

/** Titles say nothing about who somebody is. */
const titles = new Set([
  'dott',
  'dottssa',
  'dr',
  'ssa',
  'ing',
  'avv',
  'arch',
  'geom',
  'rag',
  'prof',
  'sig',
  'signora',
  'mr',
  'mrs',
  'ms',
]);

/** The words of a name that tell people apart, in order of the alphabet. */
export function nameWords(name: string): readonly string[] {
  const words = folded(name)
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !titles.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].sort();
}

/** Whether two names share a word: enough beside a key that only one person has. */
export function namesTouch(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((word) => b.includes(word));
}

/**
 * Whether two names are the same but for a middle name or a title: needed beside a key that
 * several people share, such as an office's telephone.
 */
export function namesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length > 0 &&
    short.every((word) => long.includes(word)) &&
    (short.length > 1 || long.length === 1)
  );
}
