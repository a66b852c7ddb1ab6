import { expect, test } from 'vitest';
import { parseStored } from './parse.ts';

test.each([
  '{"a":{"__proto__":{"polluted":true},"b":1}}',
  String.raw`{"a":{"__pr\u006fto__":{"polluted":true},"b":1}}`,
])('a key that could become a prototype is dropped: %s', (json) => {
  const parsed = parseStored(json) as { a: Record<string, unknown> };
  expect(Object.getOwnPropertyNames(parsed.a)).toEqual(['b']);
  expect(Object.assign({}, parsed.a)['polluted']).toBeUndefined();
});

test('words that people write about it stay, and so does everything else', () => {
  const value = { text: '"__proto__": \\u0041 \ud800', list: [null, 1.5, true, 'è'] };
  expect(parseStored(JSON.stringify(value))).toEqual(value);
});
