import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { LineBuffer } from './lineBuffer.ts';
import { RecordBytes } from './recordBytes.ts';

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom<unknown>(null, undefined, true, 0, [], [{ label: 'è', value: '"' }]),
);
const key = fc.constantFrom('id', 'name', 'city', 'è', '"', 'tags', '__proto__x');
const fields = fc.dictionary(key, value, { noNullPrototype: true });

test('whatever changes in whatever order, a line says what JSON.stringify would', () => {
  fc.assert(
    fc.property(
      fields,
      fc.array(fc.record({ fields, clean: fc.boolean(), again: fc.boolean() }), { maxLength: 8 }),
      (first, steps) => {
        const records = new RecordBytes();
        let before: object = first;
        for (const step of steps) {
          const after: object = step.clean ? step.fields : { ...before, ...step.fields };
          const out = new LineBuffer();
          out.begin('00000000');
          out.addText('{');
          // Only the members of a record are looked at, whatever they are.
          records.addChange(out, before as Contact, after as Contact);
          out.addText('}');
          out.end();
          const line = out.bytes.toString('utf8', 9, out.length - 1);
          expect(line).toBe(JSON.stringify({ before, after }));
          // As when the disk did not take the line, and what follows starts from before.
          if (!step.again) before = after;
        }
      },
    ),
  );
});

test('a text that is longer than the memory makes more of it', () => {
  const out = new LineBuffer();
  const text = 'è'.repeat(1_500_000);
  const after = { id: 'a', text };
  out.begin('00000000');
  new RecordBytes().addChange(out, { id: 'a', text: '' }, after);
  out.end();
  expect(out.bytes.toString('utf8', 9, out.length - 1)).toBe(
    `"before":{"id":"a","text":""},"after":${JSON.stringify(after)}`,
  );
  out.clear();
  expect(out.length).toBe(0);
});
