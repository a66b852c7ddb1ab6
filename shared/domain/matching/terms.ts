import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as italianStem } from '@orama/stemmers/italian';
import { fold } from '../fold.ts';
import { concepts } from './concepts.ts';
import { kindOf, type WordKind } from './grammar.ts';
import { stopWords, weakWords } from './stopWords.ts';

/** A word of a text that can be matched, with everything it is compared by. */
export interface Term {
  /** As it was written. */
  readonly word: string;
  /** Its stems in both languages; nobody says which language a line of notes is in. */
  readonly stems: readonly string[];
  /** Fields of work it belongs to (concepts.ts). */
  readonly concepts: readonly string[];
  /** It turns up everywhere, and only supports a match. */
  readonly weak: boolean;
  /** What it is in a note; in a field, `word`. */
  readonly kind: WordKind;
}

const wordPattern = /[\p{L}\p{N}]+/gu;
/** Beyond this a text is not read: a page somebody pasted says nothing more about a person. */
export const TEXT_MAX = 4000;

type Known = Omit<Term, 'word' | 'kind'>;
const lookedUp = new Map<string, Known | null>();
/** Journals have some ten thousand words; a paste of noise may not fill the memory. */
const KNOWN_MAX = 200_000;

/**
 * The terms of a text, in order; stop words, numbers and single letters are left out.
 * @param inNote a sentence of a note, whose words are told apart by what they are
 */
export function termsOf(text: string, inNote = false): Term[] {
  const terms: Term[] = [];
  let before: { readonly word: string; readonly folded: string } | null = null;
  let last: string | null = null;
  for (const [word] of text.slice(0, TEXT_MAX).matchAll(wordPattern)) {
    const folded = fold(word);
    const known = lookUp(folded);
    const kind = inNote && known !== null ? kindOf(word, folded, last) : 'word';
    last = folded;
    if (known === null) continue;
    if (kind === 'name') {
      terms.push({ word, stems: [`n:${folded}`], concepts: [], weak: false, kind });
      before = null;
      continue;
    }
    terms.push({ word, ...known, kind });
    const phrase = before === null ? undefined : phrases.get(phraseKey(before.folded, folded));
    if (phrase !== undefined) {
      const both = `${before?.word} ${word}`;
      terms.push({ word: both, stems: [], concepts: phrase, weak: false, kind: 'word' });
    }
    before = { word, folded };
  }
  return terms;
}

function lookUp(folded: string): Known | null {
  const remembered = lookedUp.get(folded);
  if (remembered !== undefined) return remembered;
  const fresh = isWord(folded) ? look(folded) : null;
  if (lookedUp.size < KNOWN_MAX) lookedUp.set(folded, fresh);
  return fresh;
}

function isWord(folded: string): boolean {
  return folded.length > 1 && !/^\d/.test(folded) && !stopWords.has(folded);
}

function look(folded: string): Known {
  const stems = stemsOf(folded);
  const fields = new Set(stems.flatMap((stem) => conceptsByStem.get(stem) ?? []));
  return { stems, concepts: [...fields], weak: weakWords.has(folded) };
}

/** Marked with the language, so that an Italian stem does not meet an English one. */
function stemsOf(folded: string): string[] {
  return [italianKey(folded), englishKey(folded)];
}

/**
 * Snowball takes «cantiere», «cameriere» for verbs and cuts them shorter than their plurals, and
 * leaves so little of «saluto» or «serramenti» that «sala» and «Serra» are the same.
 */
function italianKey(folded: string): string {
  const stem = /ier[aei]$/.test(folded) ? folded.slice(0, -1) : italianStem(folded);
  const isCrushed = stem.length < 5 && folded.length - stem.length > 2;
  return `i:${isCrushed ? folded.replace(/[aeio]$/, '') : stem}`;
}

function englishKey(folded: string): string {
  return `e:${englishStem(folded)}`;
}

const conceptsByStem = new Map<string, string[]>();
const phrases = new Map<string, string[]>();

function phraseKey(first: string, second: string): string {
  return `${italianKey(first)} ${italianKey(second)}`;
}

for (const [index, line] of concepts.entries()) {
  const id = `c:${index}`;
  const [italian = '', english = ''] = line.split('|');
  learn(italian, id, italianKey);
  learn(english, id, englishKey);
}

function learn(words: string, id: string, stemOf: (word: string) => string): void {
  for (const entry of words.split(/\s+/).filter(Boolean)) {
    const parts = fold(entry).split('-');
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (parts.length === 1) add(conceptsByStem, stemOf(first), id);
    // Texts are read without their stop words: «consulente del lavoro» is two words.
    else add(phrases, phraseKey(first, last), id);
  }
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
