import { fold } from '../fold.ts';
import type { MatchPerson, MatchText } from './matchText.ts';
import {
  keysOf,
  type MatchReason,
  Reading,
  reasonsFor,
  strengthOf,
  termsIn,
  type Vocabulary,
} from './scoring.ts';
import { termsOf } from './terms.ts';

/** Somebody to introduce to a person, and why. */
export interface Suggestion {
  readonly contactId: string;
  /** `answers`: they do what the person looks for; `asks`: they look for what the person does. */
  readonly direction: 'answers' | 'asks';
  /** 1 is one certain reason. */
  readonly strength: number;
  /** The strongest first, at most `REASONS`. */
  readonly reasons: readonly MatchReason[];
}

/** Below this a match is a coincidence; chosen on the `tune` half of the labelled pairs. */
export const ENOUGH = 0.42;
const REASONS = 4;
/** A weaker reason counts, but says nothing to a person. */
const TOLD = 0.15;
/** Candidates judged exactly, after a rough count of shared keys. */
const CANDIDATES = 60;
/** A journal of three people does not tell which words are frequent. */
const SMOOTHING = 20;
/** Many builders are no reason not to name one to somebody who looks for a builder. */
const FIELD_FLOOR = 0.6;

type Side = 'wants' | 'offers';

/**
 * What everybody looks for and does, by stems and fields of work. Offline, and pure: the same
 * people give the same suggestions.
 */
export class MatchIndex {
  readonly #people = new Map<string, { readonly person: MatchPerson; readonly slot: number }>();
  /** Slots are never used twice, so that taking somebody out need not search the lists. */
  readonly #slots: (string | null)[] = [];
  /** Words of places; one that nobody lives in any more does no harm. */
  readonly #places = new Set<string>();
  readonly #postings: Record<Side, Map<string, number[]>> = {
    wants: new Map(),
    offers: new Map(),
  };

  /** Puts a person in, over what was known of them; `null` takes them out. */
  set(id: string, person: MatchPerson | null): void {
    const known = this.#people.get(id);
    if (known) {
      this.#slots[known.slot] = null;
      this.#people.delete(id);
    }
    if (person === null) return;
    const slot = this.#slots.push(id) - 1;
    this.#people.set(id, { person, slot });
    for (const { word } of termsOf(person.places)) this.#places.add(fold(word));
    this.#post('wants', person.wants, slot);
    this.#post('offers', person.offers, slot);
    if (this.#slots.length > 1000 && this.#slots.length > 3 * this.#people.size) this.#rebuild();
  }

  /** Whom to introduce to this person: who answers what they look for, and who looks for them. */
  suggest(
    id: string,
    options: {
      readonly limit: number;
      readonly skip?: (otherId: string) => boolean;
      /** The same for all people of a list, when each is asked about. */
      readonly reading?: Reading;
    },
  ): Suggestion[] {
    const mine = this.#people.get(id)?.person;
    if (mine === undefined) return [];
    const { limit, skip = () => false, reading = new Reading() } = options;
    const best = new Map<string, Suggestion>();
    const consider = (otherId: string, direction: Suggestion['direction']): void => {
      const other = this.#people.get(otherId)?.person;
      if (other === undefined || otherId === id || skip(otherId)) return;
      const suggestion =
        direction === 'answers'
          ? this.#judge(mine, other, reading)
          : this.#judge(other, mine, reading);
      if (suggestion === null) return;
      const known = best.get(otherId);
      if (known !== undefined && known.strength >= suggestion.strength) return;
      best.set(otherId, { ...suggestion, contactId: otherId, direction });
    };
    for (const otherId of this.#likely(mine.wants, 'offers')) consider(otherId, 'answers');
    for (const otherId of this.#likely(mine.offers, 'wants')) consider(otherId, 'asks');
    return [...best.values()]
      .toSorted((a, b) => b.strength - a.strength || (a.contactId < b.contactId ? -1 : 1))
      .slice(0, limit);
  }

  #judge(
    wanting: MatchPerson,
    offering: MatchPerson,
    reading: Reading,
  ): Pick<Suggestion, 'strength' | 'reasons'> | null {
    const reasons = reasonsFor(wanting.wants, offering.offers, this.#vocabulary, reading);
    const strength = strengthOf(reasons);
    if (strength < ENOUGH) return null;
    const told = reasons.filter(({ weight }) => weight >= TOLD);
    return { strength, reasons: (told.length > 0 ? told : reasons).slice(0, REASONS) };
  }

  readonly #vocabulary: Vocabulary = {
    specificity: (key) => {
      const people = this.#people.size + SMOOTHING;
      const sharing = Math.max(1, this.#postings.offers.get(key)?.length ?? 0);
      const rarity = Math.log(people / Math.min(sharing, people)) / Math.log(people / 2);
      return Math.min(1, Math.max(rarity, key.startsWith('c:') ? FIELD_FLOOR : 0));
    },
    isPlace: (word) => this.#places.has(fold(word)),
  };

  /** Those who share the rarest keys, the likeliest first. */
  #likely(texts: readonly MatchText[], side: Side): string[] {
    const points = new Map<number, number>();
    for (const key of keysIn(texts)) {
      const slots = this.#postings[side].get(key);
      if (slots === undefined) continue;
      const worth = this.#vocabulary.specificity(key);
      for (const slot of slots) points.set(slot, (points.get(slot) ?? 0) + worth);
    }
    return [...points]
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
      .flatMap(([slot]) => this.#slots[slot] ?? [])
      .slice(0, CANDIDATES);
  }

  #post(side: Side, texts: readonly MatchText[], slot: number): void {
    for (const key of keysIn(texts)) {
      const slots = this.#postings[side].get(key);
      if (slots === undefined) this.#postings[side].set(key, [slot]);
      else slots.push(slot);
    }
  }

  #rebuild(): void {
    const people = [...this.#people.values()];
    this.#people.clear();
    this.#slots.length = 0;
    this.#postings.wants.clear();
    this.#postings.offers.clear();
    for (const { person } of people) this.set(person.id, person);
  }
}

/** Weak words make no match, so they need no place in the index. */
function keysIn(texts: readonly MatchText[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const text of texts) {
    for (const term of termsIn(text)) {
      if (!term.weak) for (const key of keysOf(term)) keys.add(key);
    }
  }
  return keys;
}
