import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode } from './wire.ts';

/** Across the bridge, where bytes are always copies. */
function through(value: unknown): unknown {
  const { text, bytes } = encode(value);
  return decode({ text, bytes: bytes.map((part) => part.slice()) });
}

test('carries whatever JSON can say, unchanged', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(through(value)).toEqual(structuredClone(value));
    }),
  );
});

test('carries what JSON cannot say, as structured clone does', () => {
  const leaf = fc.oneof(
    fc.double(),
    fc.bigInt(),
    fc.date(),
    fc.constant(undefined),
    fc.uint8Array(),
    fc.float64Array(),
    fc.int16Array(),
    fc.string({ unit: 'binary' }),
  );
  const tree = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      leaf,
      fc.array(tie('tree'), { maxLength: 5 }),
      fc.dictionary(fc.string(), tie('tree'), { maxKeys: 5 }),
      fc.array(tie('tree'), { maxLength: 5 }).map((items) => new Set(items)),
      fc
        .array(fc.tuple(fc.string(), tie('tree')), { maxLength: 5 })
        .map((entries) => new Map(entries)),
    ),
  })).tree;
  fc.assert(
    fc.property(tree, (value) => {
      expect(through(value)).toStrictEqual(structuredClone(value));
    }),
    { numRuns: 25 },
  );
});

test('carries names that mean something to JavaScript as ordinary properties', () => {
  const value: unknown = JSON.parse('{"__proto__":{"a":1},"constructor":2,"toJSON":3}');
  const back = through([value, undefined]);
  expect(JSON.stringify(back)).toBe('[{"__proto__":{"a":1},"constructor":2,"toJSON":3},null]');
  expect(through({ ['__proto__']: undefined })).toEqual({ ['__proto__']: undefined });
});

test('takes the own properties of an object with a class, as structured clone does', () => {
  class Point {
    readonly x = 1;
    toJSON(): string {
      return 'not asked';
    }
  }
  expect(through(new Point())).toStrictEqual({ x: 1 });
});

test('keeps an error’s name and message', () => {
  const back = through(new RangeError('too far'));
  expect(back).toBeInstanceOf(Error);
  expect(back).toMatchObject({ name: 'RangeError', message: 'too far' });
});

test('sends only the part of a buffer that a view shows', () => {
  const part = new Uint8Array([0, 1, 2, 3, 4]).subarray(1, 3);
  expect(through(part)).toStrictEqual(new Uint8Array([1, 2]));
  expect(through(new DataView(new ArrayBuffer(4), 2))).toStrictEqual(
    new DataView(new ArrayBuffer(2)),
  );
});

test('refuses what structured clone refuses, and cycles', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  expect(() => encode({ deep: [() => 1] })).toThrow('could not be cloned: function at deep.0');
  expect(() => encode(Symbol('s'))).toThrow('could not be cloned');
  expect(() => encode(cycle)).toThrow('A cycle cannot be sent: self');
  const twice = { a: 1 };
  expect(through([twice, twice])).toEqual([twice, twice]);
});
