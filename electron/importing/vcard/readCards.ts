import { portable } from '../../../shared/i18n/index.ts';
import type { Draft } from '../draft.ts';
import { type ProblemList, excerpt } from '../problem.ts';
import { splitCards } from './cards.ts';
import { draftOfCard, readLines, versionOf } from './readCard.ts';

/** Longest card that a journal keeps, in UTF-16 code units. */
const MAX_CARD = 50_000_000;

export interface CardsReading {
  readonly file: string;
  readonly problems: ProblemList;
  /** Names of properties without a place of their own. */
  readonly unmapped: Set<string>;
  /** The versions seen. */
  readonly versions: Set<string>;
}

/** The people of a file of cards, one card at a time; `null` for a card that is nobody. */
export function* readCards(text: string, reading: CardsReading): Generator<Draft | null> {
  const { file, problems, unmapped, versions } = reading;
  for (const piece of splitCards(text)) {
    if (piece.kind === 'stray') {
      problems.add(
        file,
        piece.line,
        portable('import.problem.stray', { text: excerpt(piece.text) }),
      );
      continue;
    }
    if (piece.kind === 'unfinished') {
      const name = piece.lines.find((line) => /^(?:[\w-]+\.)?FN[;:]/i.test(line)) ?? '';
      const found = excerpt(name.slice(name.indexOf(':') + 1));
      problems.add(file, piece.line, portable('import.problem.unfinished', { text: found }));
      yield null;
      continue;
    }
    if (lengthOf(piece.card.lines) > MAX_CARD) {
      problems.add(file, piece.card.line, portable('import.problem.tooLong', { limit: MAX_CARD }));
      yield null;
      continue;
    }
    const lines = readLines(piece.card);
    versions.add(versionOf(lines) ?? '');
    const draft = draftOfCard(piece.card, lines, file, problems);
    for (const line of draft?.kept ?? []) unmapped.add(propertyName(line));
    yield draft;
  }
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

function propertyName(line: string): string {
  return (/^(?:[\w-]+\.)?([\w-]+)/.exec(line)?.[1] ?? excerpt(line, 20)).toUpperCase();
}

/** "vCard 3.0"; "vCard" when a file mixes versions or tells none. */
export function cardFormat(versions: ReadonlySet<string>): string {
  const [version = ''] = versions;
  return versions.size === 1 && /^[234]\.[01]$/.test(version) ? `vCard ${version}` : 'vCard';
}
