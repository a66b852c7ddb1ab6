import ICAL from 'ical.js';

/** One property of a card, its escapes undone. */
export interface Property {
  /** In capitals, without its group: `TEL`. */
  readonly name: string;
  /** `item1` in `item1.TEL`; properties of one group belong together. */
  readonly group: string | null;
  /** `TYPE=` in small letters: `['cell', 'pref']`. */
  readonly types: readonly string[];
  /** The other parameters, their names in small letters. */
  readonly parameters: ReadonlyMap<string, string>;
  /** The parts of a structured value, each a list; `[[text]]` where there is no structure. */
  readonly parts: readonly (readonly string[])[];
}

/** The whole value as one text. */
export function textOf(property: Property): string {
  return property.parts
    .map((part) => part.join(','))
    .join(';')
    .trim();
}

/** One part of a structured value, its list joined. */
export function partOf(property: Property, index: number): string {
  return (property.parts[index] ?? [])
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(', ');
}

const text = { defaultType: 'text' };
const list = { defaultType: 'text', multiValue: ',' };
const structured = { defaultType: 'text', structuredValue: ';' };
const structuredLists = { defaultType: 'text', structuredValue: ';', multiValue: ',' };

/**
 * The properties that have a structure, for ical.js. Everything is text: its own types
 * for dates and telephones refuse or reshape what address books really write.
 */
const structures = {
  n: structuredLists,
  adr: structuredLists,
  org: structured,
  categories: list,
  nickname: list,
  'x-coltiva-n': structured,
  'x-coltiva-field': structured,
  'x-coltiva-languages': list,
};
const named: ReadonlyMap<string | symbol, object> = new Map(Object.entries(structures));
const designSet = {
  value: bare({ text: { fromICAL: unescape } }),
  param: bare({ type: { valueType: 'text', multiValue: ',' } }),
  property: new Proxy(bare({}), {
    // What has no structure is one text.
    has: () => true,
    get: (_, name) => named.get(name) ?? text,
  }),
  propertyGroups: true,
};

/** Without a prototype: a property named `CONSTRUCTOR` must be only an unknown one. */
function bare<Value extends object>(value: Value): Value {
  return Object.setPrototypeOf(value, null) as Value; // It returns its first argument.
}

/**
 * ical.js takes the `;` in `\\;` for an escaped one although the backslash is itself
 * escaped, so an escaped backslash travels through it as a character that no text holds.
 */
const backslash = '\u0000';

/** Reads a content line (contentLine.ts) with ical.js; `null` where the library refuses it. */
export function parseProperty(line: string): Property | null {
  const parsed = tryParse(closeStructure(line.replaceAll(String.raw`\\`, backslash)));
  if (!parsed) return null;
  const [name, parameters, values, isList] = parsed;
  const { type, group, ...others } = parameters;
  return {
    name: name.toUpperCase(),
    group: typeof group === 'string' ? group : null,
    types: flatten(type)
      .map((value) => value.trim().toLowerCase())
      .filter((value) => value !== ''),
    parameters: new Map(
      Object.entries(others).map(([key, value]) => [key, flatten(value).join(',')]),
    ),
    parts: isList ? [values.flatMap(flatten)] : toParts(values[0]),
  };
}

/**
 * ical.js gives the only part of a structured value bare, so that one part with a list in
 * it looks like several parts. With a separator behind there are always two at least.
 */
function closeStructure(line: string): string {
  return /^(?:[\w-]+\.)?(?:N|ADR|ORG|X-COLTIVA-N|X-COLTIVA-FIELD)[;:]/i.test(line)
    ? `${line};`
    : line;
}

type Parsed = readonly [string, Readonly<Record<string, unknown>>, readonly unknown[], boolean];

function tryParse(line: string): Parsed | null {
  try {
    // The library types this as `any`; a jCal property is [name, parameters, type, ...values].
    const found: unknown = ICAL.parse.property(line, designSet);
    if (!Array.isArray(found)) return null;
    // The check makes it an `any[]`; unknown is what it is.
    const [name, parameters, , ...values] = found as readonly unknown[];
    if (typeof name !== 'string' || !isRecord(parameters)) return null;
    return [name, parameters, values, named.get(name) === list];
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function toParts(value: unknown): string[][] {
  return Array.isArray(value) ? value.map((part) => flatten(part)) : [flatten(value)];
}

/** The library nests lists in lists; what is in them is text. */
function flatten(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((part: unknown) => flatten(part));
  return typeof value === 'string' ? [value.replaceAll(backslash, '\\')] : [];
}

/** Version 3.0 also escapes `;`, and Apple's programs `:`, where version 4.0 has neither. */
function unescape(value: string): string {
  return value.replaceAll(/\\([nN;:,])/g, (_, escaped: string) => {
    return escaped === 'n' || escaped === 'N' ? '\n' : escaped;
  });
}
