import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDebriefNote, writeDebriefNote } from './note.ts';

const line = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((text) => text.replaceAll(/[\n\r→]/g, ' ').trim());

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(line, line, (learned, help) => {
      expect(readDebriefNote(writeDebriefNote({ learned, help }))).toEqual({ learned, help });
    }),
  );
});

it('keeps what was added by hand with what was learned', () => {
  expect(readDebriefNote('Opens a shop\n→ Introduce Elena\nIn March')).toEqual({
    learned: 'Opens a shop\nIn March',
    help: 'Introduce Elena',
  });
});
