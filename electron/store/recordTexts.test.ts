import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { checksumOf, CHAIN_START } from './journalLine.ts';
import { LineBuffer } from './lineBuffer.ts';
import { RecordTexts } from './recordTexts.ts';

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom<unknown>('', null, undefined, true, 0, Number.NaN, [], [{ label: 'è' }]),
);
const key = fc.constantFrom('id', 'name', 'city', 'è', '"', 'tags', '__proto__x');
const fields = fc.dictionary(key, value, { noNullPrototype: true });

test('whatever changes in whatever order, the text is what JSON.stringify would say', () => {
  fc.assert(
    fc.property(
      fields,
      fc.array(fc.record({ fields, clean: fc.boolean(), again: fc.boolean() }), { maxLength: 8 }),
      (first, steps) => {
        const records = new RecordTexts();
        let before: object = first;
        for (const step of steps) {
          const after: object = step.clean ? step.fields : { ...before, ...step.fields };
          // Only the members of a record are looked at, whatever they are.
          const text = records.textOf(before as Contact, after as Contact);
          expect(`{${text}}`).toBe(JSON.stringify({ before, after }));
          // As when the disk did not take the line, and what follows starts from before.
          if (!step.again) before = after;
        }
      },
    ),
  );
});

test('lines are sealed one after the other; one that is longer than the memory makes more', () => {
  const out = new LineBuffer();
  const texts = ['{}', `{"text":"${'è'.repeat(1_500_000)}"}`, '{"text":"🙂"}'];
  let chain = CHAIN_START;
  let expected = '';
  for (const text of texts) {
    const next = out.addLine(text, chain);
    expect(next).toBe(checksumOf(chain, Buffer.from(` ${text}`)));
    chain = next;
    expected += `${chain} ${text}\n`;
  }
  expect(out.bytes.equals(Buffer.from(expected))).toBe(true);
  out.clear();
  expect(out.length).toBe(0);
});
