import { portable } from '../../../shared/i18n/index.ts';
import { type Draft, PersonBuilder } from '../draft.ts';
import { type ProblemList, excerpt } from '../problem.ts';
import type { RawCard } from './cards.ts';
import { type CardLine, lexCard } from './lexer.ts';
import { parseProperty, type Property, textOf } from './property.ts';
import { type Reading, readProperty } from './readProperty.ts';

/** A property of a card with what it means to us. */
export interface ReadLine {
  readonly line: CardLine;
  /** `null` where the line is no property. */
  readonly property: Property | null;
  readonly reading: Reading | null;
}

/** The properties of a card in the order of the file. Never throws. */
export function readLines(card: RawCard): ReadLine[] {
  const lines = lexCard(card).map((line) => ({
    line,
    property: line.text === null ? null : parseProperty(line.text),
  }));
  const properties = lines.map(({ property }) => property).filter((property) => property !== null);
  const labels = new Map(
    properties
      .filter((property) => property.name === 'X-ABLABEL' && property.group !== null)
      .map((property) => [property.group, textOf(property)]),
  );
  const ownParts = properties.some((property) => property.name === 'X-COLTIVA-N');
  return lines.map(({ line, property }) => ({
    line,
    property,
    reading: property && read(property, labels.get(property.group) ?? null, ownParts),
  }));
}

/** `X-COLTIVA-N` tells the parts of a name for which `N` is only a guess of ours. */
function read(property: Property, label: string | null, ownParts: boolean): Reading {
  if (ownParts && property.name === 'N') return { kind: 'frame' };
  return readProperty(property, label);
}

export function versionOf(lines: readonly ReadLine[]): string | null {
  const version = lines.find(({ property }) => property?.name === 'VERSION')?.property;
  return version ? textOf(version) : null;
}

/** Reads one card; `null` when it is nobody, with the reason among the problems. */
export function draftOfCard(
  card: RawCard,
  lines: readonly ReadLine[],
  file: string,
  problems: ProblemList,
): Draft | null {
  if (isGroup(lines)) {
    problems.add(file, card.line, portable('import.problem.group'));
    return null;
  }
  const builder = new PersonBuilder();
  const kept: string[] = [];
  for (const { line, property, reading } of preferredFirst(lines)) {
    if (property === null || reading === null) {
      problems.add(file, line.line, portable('import.problem.line', { text: excerpt(line.raw) }));
      kept.push(line.raw);
    } else if (reading.kind === 'kept') {
      kept.push(line.raw);
    } else if (reading.kind === 'facet') {
      const { taken, tooLong } = builder.add(reading.facet);
      if (tooLong) problems.add(file, line.line, tooLong);
      if (!taken) kept.push(line.raw);
    }
  }
  const person = builder.person('by-company');
  if (person === null) {
    problems.add(file, card.line, portable('import.problem.noName'));
    return null;
  }
  return { file, line: card.line, format: 'vcard', raw: card.lines.join('\n'), kept, ...person };
}

/** A list of people in the clothes of a card. */
function isGroup(lines: readonly ReadLine[]): boolean {
  return lines.some(
    ({ property }) =>
      property !== null &&
      ['KIND', 'X-ADDRESSBOOKSERVER-KIND'].includes(property.name) &&
      textOf(property).toLowerCase() === 'group',
  );
}

/** The address or number that its owner prefers comes first, as in the contact. */
function preferredFirst(lines: readonly ReadLine[]): ReadLine[] {
  return lines.toSorted((a, b) => preference(a.property) - preference(b.property));
}

function preference(property: Property | null): number {
  if (property === null) return 101;
  const pref = Number(property.parameters.get('pref'));
  if (pref >= 1 && pref <= 100) return pref;
  return property.types.includes('pref') ? 1 : 101;
}
