import { fold } from '../../shared/domain/fold.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { Vocabulary } from './slips.ts';

interface Entry {
  readonly id: string;
  /** Folded words, each with a space before it: name, then company, then everything else. */
  readonly words: string;
  readonly nameEnd: number;
  readonly companyEnd: number;
  /** First letters of the name's words: «ar» for Anna Rossi. */
  readonly initials: string;
  /** The digits of all telephone numbers, each number with a space before it. */
  readonly phones: string;
}

interface Scored {
  readonly entry: Entry;
  readonly points: number;
}

/** Fields may hold 20,000 characters; beyond this nobody searches. */
const FIELD_MAX = 300;
/** Fewer digits than that are in every number. */
const DIGITS_MIN = 3;
const WORDS_MAX = 8;
/** Words that a slip may have meant; each is looked for. */
const MEANT_MAX = 4;

const weight = {
  whole: 8,
  name: 6,
  initials: 5,
  phone: 5,
  company: 3,
  other: 2,
  slipInName: 2,
  slip: 1,
} as const;

/** What one word of a query stands for: itself, or words it may be a slip of. */
interface Wanted {
  readonly word: string;
  /** The word as it begins in an entry: with a space before it. */
  readonly begins: string;
  /** Likewise. */
  readonly meant: readonly string[];
}

/**
 * Contacts by name, initials, company, trade, tags, place and telephone: beginnings of words,
 * and where that finds nobody, with slips of the finger. A scan of all of them: no index to
 * build, and a journal of 20,000 is three megabytes of words.
 */
export class PeopleIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #vocabulary = new Vocabulary();

  set(id: string, contact: Contact | null): void {
    const known = this.#entries.get(id);
    if (known) this.#vocabulary.remove(distinct(known));
    if (contact === null) {
      this.#entries.delete(id);
      return;
    }
    const entry = entryOf(contact);
    this.#entries.set(id, entry);
    this.#vocabulary.add(distinct(entry));
  }

  /** @returns ids of contacts, the best first. */
  find(query: string, limit: number): string[] {
    const asked = query.slice(0, FIELD_MAX);
    const words = wordsOf(asked).slice(0, WORDS_MAX);
    if (words.length === 0) return [];
    if (!/\p{L}/u.test(asked)) {
      const digits = asked.replaceAll(/\D/g, '').replace(/^00/, '');
      if (digits.length >= DIGITS_MIN) return this.#best((entry) => byPhone(entry, digits), limit);
    }
    const exact = words.map((word) => ({ word, begins: ` ${word}`, meant: [] }));
    const found = this.#best((entry) => pointsOf(entry, exact), limit);
    return found.length > 0 ? found : this.#withSlips(words, limit);
  }

  #withSlips(words: readonly string[], limit: number): string[] {
    const wanted = words.map((word) => ({
      word,
      begins: ` ${word}`,
      meant: this.#meantBy(word).map((other) => ` ${other}`),
    }));
    if (wanted.every(({ meant }) => meant.length === 0)) return [];
    return this.#best((entry) => pointsOf(entry, wanted), limit);
  }

  /** One slip in a word of four letters, two in a long one. */
  #meantBy(word: string): readonly string[] {
    if (word.length < 4) return [];
    return this.#vocabulary.near(word, word.length < 8 ? 1 : 2, MEANT_MAX);
  }

  #best(judge: (entry: Entry) => number, limit: number): string[] {
    const best: Scored[] = [];
    for (const entry of this.#entries.values()) {
      const points = judge(entry);
      if (points > 0) keep(best, { entry, points }, limit);
    }
    return best.map(({ entry }) => entry.id);
  }
}

function byPhone({ phones }: Entry, digits: string): number {
  return phones.includes(digits) ? weight.phone : 0;
}

/** 0 when a word is nowhere; otherwise the more, the nearer to the name. */
function pointsOf(entry: Entry, wanted: readonly Wanted[]): number {
  let points = 0;
  for (const { word, begins, meant } of wanted) {
    const alone = wanted.length === 1 && word.length > 1;
    const found =
      pointsFor(entry, begins) ||
      (alone && entry.initials === word ? weight.initials : 0) ||
      slipPoints(entry, meant);
    if (found === 0) return 0;
    points += found;
  }
  return points;
}

function pointsFor({ words, nameEnd, companyEnd }: Entry, begins: string): number {
  const at = words.indexOf(begins);
  if (at === -1) return 0;
  if (at < nameEnd) return words[at + begins.length] === ' ' ? weight.whole : weight.name;
  return at < companyEnd ? weight.company : weight.other;
}

/** A slip in a name is more likely meant than one in a company. */
function slipPoints({ words, nameEnd }: Entry, meant: readonly string[]): number {
  for (const begins of meant) {
    const at = words.indexOf(begins);
    if (at !== -1) return at < nameEnd ? weight.slipInName : weight.slip;
  }
  return 0;
}

/** Keeps the best in order: most queries of one letter find thousands. */
function keep(best: Scored[], scored: Scored, limit: number): void {
  const last = best.at(-1);
  if (best.length === limit && last !== undefined && order(scored, last) >= 0) return;
  const index = best.findIndex((other) => order(scored, other) < 0);
  best.splice(index === -1 ? best.length : index, 0, scored);
  if (best.length > limit) best.pop();
}

/** The more points, the sooner; then in the plain order of letters, which costs nothing. */
function order(a: Scored, b: Scored): number {
  if (a.points !== b.points) return b.points - a.points;
  if (a.entry.words !== b.entry.words) return a.entry.words < b.entry.words ? -1 : 1;
  return a.entry.id < b.entry.id ? -1 : 1;
}

function entryOf(contact: Contact): Entry {
  const name = wordsOf(short(contact.name));
  const company = wordsOf(short(contact.company));
  const { trade, role, tags, chapter, city, metWhere } = contact;
  const other = wordsOf([trade, role, ...tags, chapter, city, metWhere].map(short).join(' '));
  const nameEnd = spaced(name).length;
  return {
    id: contact.id,
    words: `${spaced(name)}${spaced(company)}${spaced(other)} `,
    nameEnd,
    companyEnd: nameEnd + spaced(company).length,
    initials: name.map((word) => word.slice(0, 1)).join(''),
    phones: contact.phones.map(({ value }) => ` ${value.replaceAll(/\D/g, '')}`).join(''),
  };
}

function distinct({ words }: Entry): ReadonlySet<string> {
  return new Set(words.split(' ').filter(Boolean));
}

function spaced(words: readonly string[]): string {
  return words.map((word) => ` ${word}`).join('');
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function short(text: string): string {
  return text.slice(0, FIELD_MAX);
}
