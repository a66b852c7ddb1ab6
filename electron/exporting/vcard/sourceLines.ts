import { type Facet, facetKey } from '../../importing/facet.ts';
import { ProblemList } from '../../importing/problem.ts';
import {
  draftOfCard,
  type ReadLine,
  readLines,
  versionOf,
} from '../../importing/vcard/readCard.ts';
import { asVersion3 } from './asVersion3.ts';

/** What the card that a contact was imported from can give back. */
export interface SourceLines {
  /** Its own lines for what it says, by the facet's key; only of a card of version 3.0. */
  readonly said: ReadonlyMap<string, readonly string[]>;
  /** Lines that have no place in Coltiva. */
  readonly kept: readonly string[];
  readonly uid: string | null;
  /** The highest `n` of its groups `item<n>`. */
  readonly groups: number;
}

/** Reads an imported card again; `raw` is what the import kept. */
export function sourceLines(raw: string): SourceLines {
  const card = { line: 1, lines: raw.split('\n') };
  const lines = readLines(card);
  const draft = draftOfCard(card, lines, '', new ProblemList());
  const hasNoRoom = new Set(draft?.kept);
  const labels = lines.filter(({ property }) => property?.name === 'X-ABLABEL');
  const isVersion3 = versionOf(lines) === '3.0';
  const said = new Map<string, string[]>();
  const kept: string[] = [];
  for (const { line, property, reading } of lines) {
    if (line.text === null || property === null || reading === null) continue;
    const facet = reading.kind === 'facet' && !hasNoRoom.has(line.raw) ? reading.facet : null;
    const own = facet === null || property.group === null ? [] : labelOf(property.group, labels);
    if (facet === null && reading.kind !== 'frame') kept.push(asVersion3(line.text));
    else if (facet !== null && isVersion3 && isSaid(facet))
      said.set(facetKey(facet), [line.text, ...own]);
  }
  return { said, kept, uid: draft?.uid ?? null, groups: highestGroup(lines) };
}

/** The ids are written anew: a card has one of each. */
function isSaid(facet: Facet): boolean {
  return facet.field !== 'id' && facet.field !== 'uid';
}

function labelOf(group: string, labels: readonly ReadLine[]): string[] {
  return labels.flatMap(({ line, property }) =>
    property?.group === group && line.text !== null ? [line.text] : [],
  );
}

function highestGroup(lines: readonly ReadLine[]): number {
  const numbers = lines.map(({ property }) =>
    Number(/^item(\d{1,6})$/i.exec(property?.group ?? '')?.[1] ?? 0),
  );
  return Math.max(0, ...numbers);
}
