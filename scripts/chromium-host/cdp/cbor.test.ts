import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cborLength, decodeCbor, encodeCbor } from './cbor.ts';

const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.array(tie('value'), { maxLength: 300 }),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      tie('value'),
    ),
  ),
})).value;

test('what is written can be read, and its head tells its length', () => {
  fc.assert(
    fc.property(fc.record({ params: value }), (message) => {
      const bytes = Buffer.concat(encodeCbor(message as never));
      expect(cborLength(bytes)).toBe(bytes.length);
      expect(decodeCbor(bytes)).toEqual(message);
    }),
  );
});

test('members that are not there are left out', () => {
  expect(decodeCbor(Buffer.concat(encodeCbor({ id: 1, sessionId: undefined })))).toEqual({ id: 1 });
});

test('reads UTF-16 text and the other way to write an envelope', () => {
  const text = Buffer.from('Città \u{1F600}', 'utf16le');
  const body = Buffer.concat([
    Buffer.of(0xbf, 0x61, 0x61, 0x58, text.length),
    text,
    Buffer.of(0xff),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const bytes = Buffer.concat([Buffer.of(0xd8, 0x18, 0x5a), length, body]);
  expect(cborLength(bytes)).toBe(bytes.length);
  expect(decodeCbor(bytes)).toEqual({ a: 'Città \u{1F600}' });
});

test('waits for the head of a message', () => {
  expect(cborLength(Buffer.of(0xd8, 0x5a, 0, 0))).toBeNull();
});

test('says so when it meets something unknown', () => {
  expect(() => decodeCbor(Buffer.of(0xe0))).toThrow('not known');
});
