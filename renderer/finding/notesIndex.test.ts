import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/domain/fold.ts';
import { type Note, plainNote } from '../../shared/domain/records/note.ts';
import { NotesIndex } from './notesIndex.ts';
import { snippetOf } from './snippet.ts';

function note(id: string, on: string): Note {
  return {
    id,
    contactId: 'anna',
    kind: 'call',
    on,
    minutes: null,
    eventId: null,
    createdAt: `${on}T08:00:00.000Z`,
    editedAt: `${on}T08:00:00.000Z`,
    excerpt: '',
    remember: null,
    printable: false,
    ...plainNote,
  };
}

const day = (index: number): string => `2026-01-${String((index % 28) + 1).padStart(2, '0')}`;

/** More than fit into one block, so that some are in blocks and some loose. */
function large(): NotesIndex {
  const index = new NotesIndex();
  for (let count = 0; count < 5000; count += 1) {
    const text = count % 1000 === 7 ? `La perché ${count}` : `Solo parole ${count}`;
    index.set(`n${count}`, note(`n${count}`, day(count)), text);
  }
  return index;
}

const ids = (index: NotesIndex, query: string, limit = 10): string[] =>
  index.find(query, limit).map(({ noteId }) => noteId);

describe('NotesIndex', () => {
  it('finds the newest first, wherever they are kept', () => {
    // The days of 7, 1007, 2007, 3007, 4007 within the month.
    expect(ids(large(), 'PERCHE')).toEqual(['n1007', 'n2007', 'n3007', 'n7', 'n4007']);
    expect(ids(large(), 'perche', 2)).toEqual(['n1007', 'n2007']);
    expect(ids(large(), 'perche 2007')).toEqual(['n2007']);
  });

  it('forgets what was deleted and follows what was rewritten', () => {
    const index = large();
    index.set('n3007', null);
    index.set('n2007', note('n2007', day(2007)), 'altro');
    index.set('n1', note('n1', '2026-02-01'), 'ora perché');
    expect(ids(index, 'perche')).toEqual(['n1', 'n1007', 'n7', 'n4007']);
    expect(ids(index, 'altro')).toEqual(['n2007']);
  });

  it('keeps the text when only the note around it changes', () => {
    const index = large();
    index.set('n7', note('n7', '2026-03-01'));
    expect(ids(index, 'perche 7', 1)).toEqual(['n7']);
  });

  it('shows a note as it is read, however it was typed and found', () => {
    const index = new NotesIndex();
    const typed = '! **Important**:\n[list](https://a.example) to **Città**\n- [ ] by friday #tag';
    index.set('n', note('n', day(1)), typed);
    const shown = (query: string) => index.find(query, 1)[0]?.snippet;
    const [before, after] = ['Important: list (https://a.example) to ', ' by friday #tag'];
    expect(shown('citta')).toEqual([before, 'Città', after]);
    expect(shown('a.example')?.[1]).toBe('a.example');
    // What is a mark and no word is found as before, and nothing is marked.
    expect(shown('[ ] **')).toEqual([`${before}Città${after}`]);
  });

  it('finds nothing across the border of two notes', () => {
    const index = large();
    expect(ids(index, 'parole \u0000')).toHaveLength(10);
    expect(ids(index, 'zzz')).toEqual([]);
    expect(ids(index, ' ')).toEqual([]);
  });
});

describe('snippetOf', () => {
  it('parts off the words that were found, with their accents', () => {
    expect(snippetOf('Ha detto perché sì, e città no', ['perche', 'citta'])).toEqual([
      'Ha detto ',
      'perché',
      ' sì, e ',
      'città',
      ' no',
    ]);
  });

  it('shows the piece where they stand', () => {
    const parts = snippetOf(`${'parola '.repeat(60)}ago ${'fieno '.repeat(60)}`, ['ago']);
    expect(parts[1]).toBe('ago');
    expect(parts.join('')).toMatch(/^… .*ago.* …$/);
    expect(parts.join('').length).toBeLessThan(160);
  });

  it('takes nothing away from a short text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string(), (text, word) => {
        const parts = snippetOf(text, [fold(word)].filter(Boolean));
        expect(parts.join('')).toBe(text.replaceAll(/\s+/g, ' ').trim());
      }),
    );
  });
});
