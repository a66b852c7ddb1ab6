import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type TableName, tableNames, tableSchemas } from '../../shared/domain/tables.ts';
import { steps, SCHEMA_VERSION } from './migrations/chain.ts';
import { kindOf } from './testing/kindOf.ts';

// docs/store-format.md is all that another reader has: it must not lag behind the records.
const text = readFileSync('docs/store-format.md', 'utf8');

/** The cells of the first table after a place in the document, without its two lines of head. */
function tableAfter(place: string): string[][] {
  const from = text.indexOf(place);
  if (from === -1) throw new Error(`the document does not say: ${place}`);
  const [lines = ''] = /(?:^\|.*\n)+/m.exec(text.slice(from)) ?? [];
  return lines
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}

test.each(tableNames)('the document has every field of %s, and its kind', (name: TableName) => {
  const fields = tableAfter(`### \`${name}\`\n`).map(([field, kind]) => [field, kind]);
  const expected = Object.entries(tableSchemas[name].shape).map(([field, schema]) => [
    `\`${field}\``,
    kindOf(schema),
  ]);
  expect(fields).toEqual(expected);
});

test.each(steps)('the document says what version $version added', ({ version, tables, fields }) => {
  const place = `**Version ${version}** added the tables `;
  const [sentence = ''] = text
    .slice(text.indexOf(place) + place.length)
    .split(', and these fields');
  expect(sentence.match(/\w+/g)?.filter((word) => word !== 'and')).toEqual(tables);
  const expected = Object.entries(fields).flatMap(([table, added]) =>
    Object.entries(added).map(([field, value]) => [
      `\`${table}\``,
      `\`${field}\``,
      `\`${JSON.stringify(value)}\``,
    ]),
  );
  expect(tableAfter(place)).toEqual(expected);
});

test('the document is of the version that is written, and has its tables in order', () => {
  expect(text).toContain(`Format version ${SCHEMA_VERSION} `);
  // In their order, wherever the lines break.
  const tables = tableNames.map((name) => `\`${name}\``).join(', ');
  expect(text.replaceAll(/\s+/g, ' ')).toContain(`always in this order: ${tables}.`);
});
