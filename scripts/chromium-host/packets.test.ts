import { expect, test } from 'vitest';
import { packetReader, packets } from './packets.ts';
import { base64 } from './page/base64.ts';

const node = {
  to: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64'),
  from: (text: string) => new Uint8Array(Buffer.from(text, 'base64')),
};

function through(value: unknown): { readonly values: unknown[]; readonly count: number } {
  const values: unknown[] = [];
  const read = packetReader(node, (part) => values.push(part));
  const all = [...packets(value, base64)];
  for (const packet of all) read(packet);
  return { values, count: all.length };
}

test('a small message is one packet', () => {
  expect(through({ a: 1 })).toEqual({ values: [{ a: 1 }], count: 1 });
});

test('long text and many bytes are cut in pieces and come back whole', () => {
  const bytes = new Uint8Array(7_000_001).map((_byte, index) => index % 251);
  const text = 'é'.repeat(9_000_000);
  const { values, count } = through({ bytes, more: new Uint8Array(2), text });
  expect(count).toBeGreaterThan(5);
  expect(values).toHaveLength(1);
  const [back] = values as { bytes: Uint8Array; more: Uint8Array; text: string }[];
  expect(Buffer.compare(back?.bytes ?? new Uint8Array(), bytes)).toBe(0);
  expect(back?.more).toEqual(new Uint8Array(2));
  expect(back?.text === text).toBe(true);
});

test('messages follow each other without mixing their bytes', () => {
  const values: unknown[] = [];
  const read = packetReader(node, (value) => values.push(value));
  for (const packet of packets(new Uint8Array([1]), node)) read(packet);
  for (const packet of packets([new Uint8Array(), new Uint8Array([2])], node)) read(packet);
  expect(values).toEqual([new Uint8Array([1]), [new Uint8Array(), new Uint8Array([2])]]);
});
