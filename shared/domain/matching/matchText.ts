import type { Day } from '../day.ts';

/** The fields of a contact that say what they look for, or what they do and know. */
export type MatchField =
  | 'idealReferral'
  | 'goals'
  | 'accomplishments'
  | 'interests'
  | 'networks'
  | 'skills'
  | 'trade'
  | 'role'
  | 'company'
  | 'tags';

/** Where a text stands. */
export type MatchSource =
  | { readonly kind: 'field'; readonly field: MatchField }
  | { readonly kind: 'note'; readonly noteId: string; readonly on: Day };

/** A piece of text with where it stands. */
export interface MatchText {
  readonly source: MatchSource;
  readonly text: string;
}

/** What is known about one person, sorted by what it says. */
export interface MatchPerson {
  readonly id: string;
  /** Where they are; the name of a town is no reason to meet. */
  readonly places: string;
  /** What they look for. */
  readonly wants: readonly MatchText[];
  /** What they do, know and have access to. */
  readonly offers: readonly MatchText[];
}

/** How much a text says, from its place: a trade is a fact, a line of a note a hint. */
export function weightOf(source: MatchSource): number {
  if (source.kind === 'note') return 0.75;
  switch (source.field) {
    case 'interests':
      return 0.5;
    case 'goals':
    case 'accomplishments':
    case 'company':
    case 'tags':
      return 0.85;
    case 'idealReferral':
    case 'networks':
    case 'skills':
    case 'trade':
    case 'role':
      return 1;
  }
}
