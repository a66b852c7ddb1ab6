import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { MatchIndex } from './matchIndex.ts';
import type { MatchPerson } from './matchText.ts';
import { type LabelledPair, labelledPairs } from './testing/labelledPairs.ts';

const wanting = (index: number): string => `wants-${index}`;
const offering = (index: number): string => `offers-${index}`;

/** Everybody of the labelled set in one journal, so that frequent words are known as such. */
function everybody(): MatchIndex {
  const index = new MatchIndex();
  for (const [row, { wants, offers, place }] of labelledPairs.entries()) {
    index.set(wanting(row), person(wanting(row), place, wants, ''));
    index.set(offering(row), person(offering(row), place, '', offers));
  }
  return index;
}

function person(
  id: string,
  place: LabelledPair['place'],
  wants: string,
  offers: string,
): MatchPerson {
  const note = { kind: 'note', noteId: id, on: '2026-11-20' } as const;
  const ideal = { kind: 'field', field: 'idealReferral' } as const;
  const skills = { kind: 'field', field: 'skills' } as const;
  return {
    id,
    places: 'Bologna',
    wants: wants === '' ? [] : [{ source: place === 'notes' ? note : ideal, text: wants }],
    offers: offers === '' ? [] : [{ source: place === 'notes' ? note : skills, text: offers }],
  };
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function score(pairs: readonly (readonly [LabelledPair, boolean])[]): Score {
  const count = (useful: boolean, said: boolean) =>
    pairs.filter(([pair, answer]) => pair.useful === useful && answer === said).length;
  const hits = count(true, true);
  const precision = hits / Math.max(1, hits + count(false, true));
  const recall = hits / (hits + count(true, false));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) || 0 };
}

type Part = Pick<LabelledPair, 'part' | 'place'>;

function matched({ part, place }: Part): Score {
  const index = everybody();
  return score(
    labelledPairs.flatMap((pair, row) =>
      pair.part === part && pair.place === place
        ? [
            [
              pair,
              index
                .suggest(wanting(row), { limit: 200 })
                .some(({ contactId }) => contactId === offering(row)),
            ] as const,
          ]
        : [],
    ),
  );
}

/** Plain word overlap: how many words of four letters or more both texts share. */
function overlap({ part, place }: Part, enough: number): Score {
  const words = (text: string) => new Set(fold(text).match(/[\p{L}]{4,}/gu) ?? []);
  return score(
    labelledPairs
      .filter((pair) => pair.part === part && pair.place === place)
      .map((pair) => {
        const offered = words(pair.offers);
        const shared = [...words(pair.wants)].filter((word) => offered.has(word));
        return [pair, shared.length >= enough] as const;
      }),
  );
}

const percent = (value: number): string => `${Math.round(value * 100)} %`;
const line = (name: string, { precision, recall, f1 }: Score): string =>
  `${name}: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`;

describe('the labelled pairs', () => {
  it('are enough, and as many useful as not in each half', () => {
    expect(labelledPairs.length).toBeGreaterThanOrEqual(60);
    for (const part of ['tune', 'judge'] as const) {
      const share = labelledPairs.filter((pair) => pair.part === part);
      expect(share.filter(({ useful }) => useful).length / share.length).toBeCloseTo(0.5, 0);
    }
  });

  it.each([
    { part: 'tune', place: 'fields' },
    { part: 'judge', place: 'fields' },
    { part: 'tune', place: 'notes' },
    { part: 'judge', place: 'notes' },
  ] as const)('beats plain word overlap ($part, $place)', (half) => {
    const ours = matched(half);
    // The baseline may choose whichever number of words serves it best.
    const plain = [1, 2].map((enough) => overlap(half, enough)).toSorted((a, b) => b.f1 - a.f1)[0]!;
    const pairs = labelledPairs.filter(
      ({ part, place }) => part === half.part && place === half.place,
    ).length;
    console.log(
      `${half.part}, ${pairs} pairs in ${half.place}\n  ${line('matcher', ours)}\n  ${line('word overlap', plain)}`,
    );
    expect(ours.precision).toBeGreaterThan(plain.precision);
    expect(ours.recall).toBeGreaterThan(plain.recall);
  });
});
