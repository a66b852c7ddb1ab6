import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { inlinesOf } from './inline.ts';
import { namesOf } from './namesOf.ts';
import { plainLine, rememberLines, wordsAsRead } from './plain.ts';
import { shortenNote } from './shortenNote.ts';
import { tasksOf } from './taskLine.ts';

const reader = { today: '2026-11-24', names: namesOf({ name: 'Luca Romano', givenName: '' }) };
const read = (text: string) => tasksOf(text, reader).map(({ raw: _, ...task }) => task);
const promise = { type: 'promise', owner: 'me', done: false } as const;

describe('tasksOf', () => {
  it.each([
    ['- [ ] send the list by Friday', { ...promise, text: 'send the list', dueOn: '2026-11-27' }],
    ['* [] chiamare domani', { ...promise, text: 'chiamare', dueOn: '2026-11-25' }],
    ['  - [x] fatto', { ...promise, text: 'fatto', dueOn: null, done: true }],
    ['- [ ] Luca: tre nomi', { ...promise, owner: 'them', text: 'tre nomi', dueOn: null }],
    ['- [ ] lei: il listino', { ...promise, owner: 'them', text: 'il listino', dueOn: null }],
    ['- [ ] them: a number', { ...promise, owner: 'them', text: 'a number', dueOn: null }],
    ['- [ ] io: il listino', { ...promise, text: 'il listino', dueOn: null }],
    ['- [ ] Note: with a colon', { ...promise, text: 'Note: with a colon', dueOn: null }],
    ['+ promessa il listino 26/11', { ...promise, text: 'il listino', dueOn: '2026-11-26' }],
    ['+ promise: the list', { ...promise, text: 'the list', dueOn: null }],
    [
      '+ promemoria chiamare',
      { ...promise, type: 'reminder' as const, text: 'chiamare', dueOn: null },
    ],
    [
      '- [ ] **Luca**: the [list](https://a.example) **by Friday**',
      { ...promise, owner: 'them', text: 'the list', dueOn: '2026-11-27' },
    ],
    ['- [ ] pagare 31/12/9999', { ...promise, text: 'pagare', dueOn: '9999-12-31' }],
    ['- [ ] il 31/02', { ...promise, text: 'il 31/02', dueOn: null }],
  ])('%s', (line, task) => {
    expect(read(line)).toEqual([task]);
  });

  it.each([
    '',
    '- [ ]',
    '- [ ] ',
    '- item',
    '[ ] no dash',
    '1 + 1',
    '+ 39 051',
    `- [ ] ${'x'.repeat(20_001)}`,
  ])('finds no promise in %.30s', (line) => {
    expect(read(line)).toEqual([]);
  });

  it.each([
    ['empty lines', '\n'],
    ['spaces', ' '],
    ['brackets', '[ ]'],
    ['control characters', '\u0000\u0007\u2028'],
    ['promises', '- [ ] a\n'],
  ])('is quick with fifty megabytes of %s', (_, part) => {
    const text = part.repeat(Math.ceil(50_000_000 / part.length));
    expect(read(text).length).toBeLessThanOrEqual(100);
    expect(rememberLines(text)).toEqual([]);
    expect(shortenNote(text, 420).length).toBeLessThanOrEqual(422);
  });

  it('reads a hundred at most', () => {
    expect(read('- [ ] a\n'.repeat(300))).toHaveLength(100);
  });
});

describe('blocksOf', () => {
  it('tells paragraphs from lists and promises', () => {
    expect(blocksOf('One\nTwo\n- a\n- [x] b\n1. c\n\nEnd')).toEqual([
      { kind: 'lines', text: 'One\nTwo' },
      {
        kind: 'list',
        ordered: false,
        items: [
          { text: 'a', task: null, raw: '- a' },
          { text: 'b', task: 'done', raw: '- [x] b' },
        ],
      },
      { kind: 'list', ordered: true, items: [{ text: 'c', task: null, raw: '1. c' }] },
      { kind: 'lines', text: '\nEnd' },
    ]);
  });

  it('leaves no line out', () => {
    const line = fc.constantFrom('', 'a', '- b', '- [ ] c', '1. d', '+ promise e', '  ', '-', '**');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const back = blocksOf(lines.join('\n')).flatMap((block) =>
          block.kind === 'lines' ? block.text.split('\n') : block.items.map(({ raw }) => raw),
        );
        expect(back).toEqual(lines);
      }),
    );
  });
});

describe('inlinesOf', () => {
  it('tells bold, links and tags from text', () => {
    expect(inlinesOf('a **b c** [d](https://e.example/f) #g-h, 1#2')).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'bold', text: 'b c' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'd', address: 'https://e.example/f' },
      { kind: 'text', text: ' ' },
      { kind: 'tag', text: '#g-h' },
      { kind: 'text', text: ', 1#2' },
    ]);
  });

  it.each(['** a **', '****', '2 * 3 * 4', '[a] (b)', '[](x)', '# title', 'a#b', '<b>x</b>'])(
    'leaves %s alone',
    (line) => {
      expect(inlinesOf(line)).toEqual([{ kind: 'text', text: line }]);
    },
  );

  it('is quick with what only looks like marks', () => {
    const text = `${'**a '.repeat(20_000)}${'['.repeat(20_000)}${'#'.repeat(20_000)}`;
    expect(inlinesOf(text).length).toBeGreaterThan(0);
  });
});

describe('plain lines', () => {
  it.each([
    ['- [ ] **Bold** word', 'Bold word'],
    ['! Looks for sites', 'Looks for sites'],
    ['+ promise the list', 'promise the list'],
    ['[Site](https://a.example)', 'Site'],
    ['-5 degrees', '-5 degrees'],
    ['- ! Roof in **March**', 'Roof in March'],
    ['- [ ]', ''],
    ['!important', '!important'],
  ])('%s', (line, plain) => {
    expect(plainLine(line)).toBe(plain);
  });

  it('reads a text as the page shows it', () => {
    expect(
      wordsAsRead('**Roof**\r\n- [ ] the [list](https://a.example)\n! **Two** sons\n1. one'),
    ).toBe('Roof\nthe list (https://a.example)\nTwo sons\n1. one');
  });

  it('finds the lines to remember', () => {
    expect(rememberLines('Lunch.\n! Son joins in **January**\r\n!no\n  ★ Two\n! ')).toEqual([
      'Son joins in January',
      'Two',
    ]);
  });
});

describe('shortenNote', () => {
  it('keeps lines, and closes bold that it cut', () => {
    expect(shortenNote('One  two\n\n- three\n', 40)).toBe('One two\n- three');
    expect(shortenNote('a **bold and long** end', 16)).toBe('a **bold and**…');
    expect(shortenNote('The [price list](https://a.example/list)', 32)).toBe('The price list…');
    expect(shortenNote('Was it **so** or **not so**', 20)).toBe('Was it **so** or…');
  });

  it('never takes more than it may, bold aside', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 4, max: 60 }),
        (text, max) => {
          expect(shortenNote(text, max).length).toBeLessThanOrEqual(max + 2);
        },
      ),
    );
  });
});
