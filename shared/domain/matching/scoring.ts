import { shorten } from '../views/shorten.ts';
import { type MatchSource, type MatchText, weightOf } from './matchText.ts';
import { withoutMentions } from './grammar.ts';
import { type Term, termsOf } from './terms.ts';

/** One reason for a suggestion. */
export interface MatchReason {
  /** The word in what one looks for, and the word it met, each as written. */
  readonly wanted: string;
  readonly offered: string;
  readonly wantedIn: MatchSource;
  readonly offeredIn: MatchSource;
  /** The texts around both words, shortened for a line. */
  readonly wantedText: string;
  readonly offeredText: string;
  /** 0 to 1. */
  readonly weight: number;
}

const QUOTE_MAX = 160;
/** The same field of work in other words is a little less certain than the same word. */
const CONCEPT = 0.8;
/** A word that everybody writes supports a match and never makes one. */
const WEAK = 0.1;

/** A word that tells what happened, in a note, or a name, is not enough by itself. */
const TOLD = 0.3;
const NAME = 0.6;

/** What a journal knows about its words. */
export interface Vocabulary {
  /** How much it says that two people share a key: 1 for rare ones, less for frequent ones. */
  readonly specificity: (key: string) => number;
  /** Whether a word, as written, is the name of a place where people are. */
  readonly isPlace: (word: string) => boolean;
}

interface Offered {
  readonly term: Term;
  readonly text: MatchText;
}

/**
 * Texts that were read while many people are compared with each other: each is read once, not
 * once for everybody it is compared with. Kept no longer than one comparison of a list, since
 * the terms of a whole journal would fill the memory.
 */
export class Reading {
  readonly #terms = new Map<MatchText, readonly Term[]>();
  readonly #offered = new Map<readonly MatchText[], ReadonlyMap<string, Offered>>();

  termsIn(text: MatchText): readonly Term[] {
    const known = this.#terms.get(text);
    if (known !== undefined) return known;
    const terms = termsIn(text);
    this.#terms.set(text, terms);
    return terms;
  }

  offeredBy(offers: readonly MatchText[]): ReadonlyMap<string, Offered> {
    const known = this.#offered.get(offers);
    if (known !== undefined) return known;
    const offered = offeredByKey(offers);
    this.#offered.set(offers, offered);
    return offered;
  }
}

/**
 * The reasons why what is offered answers what is wanted: each wanted word counts once, with
 * the best word it meets, and each field of work once. The strongest first.
 */
export function reasonsFor(
  wants: readonly MatchText[],
  offers: readonly MatchText[],
  { specificity, isPlace }: Vocabulary,
  reading: Reading,
): MatchReason[] {
  const offered = reading.offeredBy(offers);
  const best = new Map<string, MatchReason>();
  for (const want of wants) {
    for (const term of reading.termsIn(want)) {
      for (const key of keysOf(term)) {
        const met = offered.get(key);
        if (met === undefined) continue;
        const kind = key.startsWith('c:') ? CONCEPT : 1;
        const common = term.weak || met.term.weak || isPlace(term.word) ? WEAK : 1;
        const told = Math.min(sayingOf(term), sayingOf(met.term));
        const weight =
          kind *
          common *
          told *
          specificity(key) *
          weightOf(want.source) *
          weightOf(met.text.source);
        const known = best.get(key);
        if (known !== undefined && known.weight >= weight) continue;
        best.set(key, {
          wanted: term.word,
          offered: met.term.word,
          wantedIn: want.source,
          offeredIn: met.text.source,
          wantedText: shorten(want.text, QUOTE_MAX),
          offeredText: shorten(met.text.text, QUOTE_MAX),
          weight,
        });
      }
    }
  }
  return oncePerWord([...best.values()].toSorted((a, b) => b.weight - a.weight));
}

/** How strongly the reasons speak together; 1 is one certain answer. */
export function strengthOf(reasons: readonly MatchReason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0);
}

/** The terms of a text, read as what it is. */
export function termsIn(text: MatchText): readonly Term[] {
  return isNote(text) ? termsOf(withoutMentions(text.text), true) : termsOf(text.text);
}

function isNote({ source }: MatchText): boolean {
  return source.kind === 'note';
}

function sayingOf({ kind, concepts }: Term): number {
  switch (kind) {
    case 'name':
      return NAME;
    case 'told':
      return concepts.length === 0 ? TOLD : 1;
    case 'word':
      return 1;
  }
}

/** Stems, and fields of work. */
export function keysOf(term: Term): readonly string[] {
  return [...term.stems, ...term.concepts];
}

function offeredByKey(offers: readonly MatchText[]): ReadonlyMap<string, Offered> {
  const byKey = new Map<string, Offered>();
  for (const text of offers) {
    for (const term of termsIn(text)) {
      for (const key of keysOf(term)) {
        const known = byKey.get(key);
        if (known === undefined || weightOf(known.text.source) < weightOf(text.source)) {
          byKey.set(key, { term, text });
        }
      }
    }
  }
  return byKey;
}

/** One pair of words may meet by both stems and by a field of work: that is one reason. */
function oncePerWord(reasons: readonly MatchReason[]): MatchReason[] {
  const wanted = new Set<string>();
  const offered = new Set<string>();
  return reasons.filter((reason) => {
    const one = reason.wanted.toLowerCase();
    const other = reason.offered.toLowerCase();
    if (wanted.has(one) || offered.has(other)) return false;
    wanted.add(one);
    offered.add(other);
    return true;
  });
}
