import { crc32 } from 'node:zlib';
import fc from 'fast-check';

/**
 * Version 1 of the stored schema and of the files, as docs/store-format.md described them:
 * written down once and never changed, so that no later change of ours can hide in it.
 */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type OldRecord = Readonly<Record<string, Json>> & { readonly id: string };
export type OldTables = ReadonlyMap<string, ReadonlyMap<string, OldRecord>>;

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const line: fc.Arbitrary<Json> = fc.string({ unit: 'grapheme', maxLength: 12 });
const day: fc.Arbitrary<Json> = fc.constantFrom('2026-02-28', '2024-02-29', '1999-12-31');
const instant: fc.Arbitrary<Json> = fc.constantFrom('2026-11-24T18:30:05.123Z');
const local: fc.Arbitrary<Json> = fc.constantFrom('2026-11-24T18:30');
const small: fc.Arbitrary<Json> = fc.nat(99);
const yes: fc.Arbitrary<Json> = fc.boolean();
const rank: fc.Arbitrary<Json> = fc.constantFrom('a0', 'a0V', 'Zz');
const labelled = listOf(fc.record({ label: line, value: line }));
const orNull = (of: fc.Arbitrary<Json>): fc.Arbitrary<Json> => fc.option(of);
const oneOf = (...words: readonly string[]): fc.Arbitrary<Json> => fc.constantFrom(...words);

function listOf(of: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.array(of, { maxLength: 2 });
}

const gains = fc.record({
  goals: line,
  accomplishments: line,
  interests: line,
  networks: line,
  skills: line,
});

/** The tables in their order, each with its fields but `id`. */
const shapes: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<Json>>>>> = {
  stages: {
    preset: orNull(oneOf('met', 'trusted')),
    title: orNull(line),
    description: orNull(line),
    color: oneOf('stage-1', 'stage-4'),
    idealDays: small,
    maxDays: small,
    rank,
  },
  contacts: {
    name: line,
    givenName: line,
    familyName: line,
    company: line,
    role: line,
    trade: line,
    chapter: line,
    city: line,
    tags: listOf(line),
    emails: labelled,
    phones: labelled,
    addresses: listOf(
      fc.record({
        label: line,
        street: line,
        city: line,
        region: line,
        postalCode: line,
        country: line,
      }),
    ),
    urls: labelled,
    birthday: orNull(oneOf('--02-29', '1970-01-01')),
    languages: listOf(line),
    metOn: orNull(day),
    metWhere: line,
    introducedBy: orNull(id),
    gains,
    idealReferral: line,
    customFields: labelled,
    createdAt: instant,
    updatedAt: instant,
    stageId: id,
    stageSince: day,
    rank,
    overruled: yes,
    releasedOn: orNull(day),
  },
  notes: {
    contactId: id,
    kind: oneOf('1-2-1', 'meeting', 'call', 'message', 'event', 'other'),
    on: day,
    minutes: orNull(small),
    eventId: orNull(id),
    createdAt: instant,
    editedAt: instant,
    excerpt: line,
    remember: orNull(line),
    printable: yes,
  },
  noteBodies: { text: line },
  followUps: {
    contactId: id,
    type: oneOf('promise', 'reminder', 'step'),
    owner: oneOf('me', 'them'),
    text: line,
    step: orNull(oneOf('24h', '7d', '30d')),
    dueOn: orNull(day),
    createdAt: instant,
    noteId: orNull(id),
    eventId: orNull(id),
    outcome: orNull(
      fc.record({ kind: oneOf('done', 'skipped'), on: day, at: instant, note: line }),
    ),
  },
  stageMoves: {
    contactId: id,
    fromStageId: orNull(id),
    toStageId: id,
    on: day,
    at: instant,
    reason: line,
    overruled: yes,
  },
  events: {
    title: line,
    place: line,
    startsAt: local,
    endsAt: orNull(local),
    intention: line,
    createdAt: instant,
  },
  attendances: { eventId: id, contactId: id, expected: yes, met: yes },
  referrals: {
    contactId: id,
    direction: oneOf('given', 'received'),
    on: day,
    prospect: line,
    need: line,
    heat: orNull(small),
    status: oneOf('open', 'contacted', 'won', 'lost'),
    closedOn: orNull(day),
    thankedOn: orNull(day),
    createdAt: instant,
  },
  imports: {
    at: instant,
    fileName: line,
    format: line,
    created: small,
    updated: small,
    skipped: small,
  },
  sources: { contactId: id, importId: id, format: oneOf('vcard', 'csv'), raw: line },
};

const names = Object.keys(shapes);

/** A record put in a table, or one taken out. */
export interface OldStep {
  readonly table: string;
  readonly id: string;
  readonly after: OldRecord | null;
}

const step: fc.Arbitrary<OldStep> = fc
  .tuple(fc.constantFrom(...names), id)
  .chain(([table, it]) =>
    fc
      .option(fc.record({ id: fc.constant(it), ...shapes[table] }), { freq: 5 })
      .map((after) => ({ table, id: it, after: after as OldRecord | null })),
  );

/** The commands of a store's life, and after which the last snapshot was made. */
export const oldLife = fc
  .array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
  .chain((commands) =>
    fc.record({ commands: fc.constant(commands), snapshotAt: fc.nat(commands.length) }),
  );

export interface OldFiles {
  readonly snapshot: string;
  readonly journal: string;
  /** What both together hold. */
  readonly tables: OldTables;
}

export function filesOf(commands: readonly (readonly OldStep[])[], snapshotAt: number): OldFiles {
  const tables = new Map(names.map((name) => [name, new Map<string, OldRecord>()]));
  const head = { storeId: 's', generation: 1 };
  let chain = '00000000';
  let lines = sealed({ format: 'coltiva-journal', version: 1, ...head, revision: 0, chain }, chain);
  let snapshot = snapshotOf(tables, { ...head, revision: 0, chain });
  for (const [index, steps] of commands.entries()) {
    const revision = index + 1;
    const changes = steps.map(({ table, id: it, after }) => {
      const before = tables.get(table)?.get(it) ?? null;
      if (after === null) tables.get(table)?.delete(it);
      else tables.get(table)?.set(it, after);
      return { table, id: it, before, after };
    });
    const at = '2026-11-24T18:30:05.123Z';
    const label = { key: 'did.demo', params: {} };
    const entry = sealed({ revision, at, cause: 'do', label, changes }, chain);
    chain = entry.slice(0, 8);
    lines += entry;
    if (revision === snapshotAt) snapshot = snapshotOf(tables, { ...head, revision, chain });
  }
  return { snapshot, journal: lines, tables };
}

function sealed(value: object, previous: string): string {
  const rest = ` ${JSON.stringify(value)}`;
  return `${hex(crc32(`${previous}${rest}`))}${rest}\n`;
}

function snapshotOf(tables: OldTables, head: object): string {
  const first = { format: 'coltiva', version: 1, ...head, savedAt: '2026-11-24T18:30:05.123Z' };
  const parts = [...tables].map(([name, records]) => {
    const lines = [...records.values()].map((record) => JSON.stringify(record));
    return `"${name}":[\n${lines.join(',\n')}${lines.length > 0 ? '\n' : ''}]`;
  });
  const body = `${JSON.stringify(first).slice(0, -1)},"tables":{\n${parts.join(',\n')}\n`;
  const count = [...tables.values()].reduce((sum, { size }) => sum + size, 0);
  return `${body}},"records":${count},"checksum":"${hex(crc32(body))}"}\n`;
}

function hex(checksum: number): string {
  return checksum.toString(16).padStart(8, '0');
}
