import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDebriefLine, type Somebody } from './parseLine.ts';

/** A Tuesday. */
const today = '2026-11-24';
const people: readonly Somebody[] = [
  { contactId: 'luca', name: 'Luca Romano', row: 3 },
  { contactId: 'marta', name: 'Marta Bellini', row: 1 },
  { contactId: 'anna', name: 'Anna', row: null },
  { contactId: 'anna-rossi', name: 'Anna Rossi', row: null },
  { contactId: 'twin-1', name: 'Paolo Conti', row: null },
  { contactId: 'twin-2', name: 'Paolo Conti', row: null },
  { contactId: 'double-here', name: 'Sara Neri', row: 5 },
  { contactId: 'double-away', name: 'Sara Neri', row: null },
];
const parse = (line: string) => parseDebriefLine(line, people, today);

describe('a line of the debrief', () => {
  it('is a number of the sheet and what comes next, with its day', () => {
    const { who, learned, help, next } = parse('3 call about the van, friday');
    expect(who).toMatchObject({ kind: 'known', somebody: { contactId: 'luca' } });
    expect({ learned, help, next }).toEqual({
      learned: '',
      help: '',
      next: { text: 'call about the van', dueOn: '2026-11-27' },
    });
  });

  it('says what was learned, how to help, and what comes next, in Italian as well', () => {
    expect(parse('1) apre a Modena; presentarle Elena; chiamare domani')).toMatchObject({
      who: { kind: 'known', somebody: { contactId: 'marta' } },
      learned: 'apre a Modena',
      help: 'presentarle Elena',
      next: { text: 'chiamare', dueOn: '2026-11-25' },
    });
  });

  it('takes the third part for the follow-up although it has no day', () => {
    expect(parse('3 likes wood; send the catalogue; call')).toMatchObject({
      learned: 'likes wood',
      help: 'send the catalogue',
      next: { text: 'call', dueOn: null },
    });
  });

  it('needs no words beside a day', () => {
    expect(parse('3 friday')).toMatchObject({ next: { text: '', dueOn: '2026-11-27' } });
  });

  it('leaves a day alone that belongs to the sentence', () => {
    const line = parse('3 the meeting of friday was too long');
    expect(line).toMatchObject({ learned: 'the meeting of friday was too long', next: null });
  });

  it('means somebody by the whole name, the longest first, whatever case or accent', () => {
    expect(parse('anna rossi opens a shop').who).toMatchObject({
      somebody: { contactId: 'anna-rossi' },
    });
    expect(parse('ÀNNA: opens a shop')).toMatchObject({
      who: { somebody: { contactId: 'anna' } },
      learned: 'opens a shop',
    });
  });

  it('asks for the number where a name is not enough, unless one of them was expected', () => {
    expect(parse('Paolo Conti; moves pianos').who).toEqual({
      kind: 'several',
      name: 'Paolo Conti',
    });
    expect(parse('Sara Neri; sings').who).toMatchObject({ somebody: { contactId: 'double-here' } });
  });

  it('makes a new person of a new name, and of a row that was blank on the paper', () => {
    expect(parse('Nora Quinn; furnishes hotels; call friday')).toMatchObject({
      who: { kind: 'new', name: 'Nora Quinn', row: null },
      learned: 'furnishes hotels',
      next: { text: 'call', dueOn: '2026-11-27' },
    });
    expect(parse('12 Nora Quinn, furnishes hotels').who).toEqual({
      kind: 'new',
      name: 'Nora Quinn',
      row: 12,
    });
    expect(parse('12 Luca Romano').who).toMatchObject({ somebody: { contactId: 'luca' } });
  });

  it.each(['', '   ', '77', '12 ;;', '§', '; ;'])('means nobody: %j', (line) => {
    expect(parse(line).who).toEqual({ kind: 'nobody' });
  });

  it('never fails and never invents, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (line) => {
        const { who, learned, help } = parse(line);
        expect(line).toContain(who.kind === 'new' ? who.name : '');
        for (const part of `${learned}; ${help}`.split('; ')) expect(line).toContain(part.trim());
      }),
    );
  });
});
