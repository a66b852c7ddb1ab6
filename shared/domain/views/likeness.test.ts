import { describe, expect, it } from 'vitest';
import { details, emptyJournal, perform } from '../testing/journal.ts';
import { likeContacts, type Newcomer } from './likeness.ts';

const journal = emptyJournal();
for (const [id, fields] of Object.entries({
  anna: { name: 'Anna Rossi', emails: [{ label: 'work', value: 'anna@rossi.example' }] },
  nicolo: { name: 'Nicolò D’Àvila', phones: [{ label: 'mobile', value: '+39 333 123 45 67' }] },
  marco: { name: 'Marco Bianchi' },
  li: { name: 'Li Wei' },
})) {
  perform(journal, {
    type: 'contact.create',
    input: { id, details: details(fields), withSteps: false },
  });
}

const like = (newcomer: Partial<Newcomer>): string[] =>
  likeContacts(journal, { name: '', email: '', phone: '', ...newcomer }, 3).map(({ id }) => id);

describe('people who may be in the journal already', () => {
  it.each([
    ['the same words', 'Anna Rossi', 'anna'],
    ['another order', 'ROSSI, Anna', 'anna'],
    ['no accents', 'Nicolo D Avila', 'nicolo'],
    ['a letter too few', 'Marco Bianhi', 'marco'],
    ['a letter too many', 'Marcco Bianchi', 'marco'],
    ['another letter', 'Anna Rissi', 'anna'],
    ['letters that changed places', 'Anna Rsosi', 'anna'],
    ['a slip and another order', 'Bianchi Macro', 'marco'],
  ])('are found with %s', (_, name, id) => {
    expect(like({ name })).toEqual([id]);
  });

  it.each([
    'Anna',
    'Rossi',
    'Anna Bianchi',
    'Anna Maria Rossi',
    'Lu Wei',
    'Marca Bianca',
    'Marcoo Biianchi',
  ])('are not found by %s', (name) => {
    expect(like({ name })).toEqual([]);
  });

  it('are found by e-mail and by telephone, however they are written', () => {
    expect(like({ name: 'A. R.', email: ' Anna@Rossi.example ' })).toEqual(['anna']);
    expect(like({ phone: '0039 3331234567' })).toEqual(['nicolo']);
    expect(like({ phone: '333-1234567' })).toEqual(['nicolo']);
    expect(like({ phone: '333 12' })).toEqual([]);
  });

  it('come with the surest first', () => {
    expect(like({ name: 'Anna Rosi', phone: '3331234567' })).toEqual(['nicolo', 'anna']);
  });
});
