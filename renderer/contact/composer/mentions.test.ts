import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../shared/domain/records/contact.ts';
import { details, journalWithLuca, perform } from '../../../shared/domain/testing/journal.ts';
import { mentionBefore, mentionsIn, namedBefore } from './mentions.ts';

function contacts(): ReadonlyMap<string, Contact> {
  const journal = journalWithLuca();
  for (const [id, name] of [
    ['nicolo', 'Nicolò De’ Bianchi'],
    ['twin', 'Anna Rossi'],
    ['other', 'Anna Rossi'],
  ] as const) {
    perform(journal, {
      type: 'contact.create',
      input: { id, details: details({ name }), withSteps: false },
    });
  }
  return journal.tables.contacts;
}

describe('a name being typed', () => {
  it.each([
    ['With @lu', 'lu'],
    ['@Luca Ro', 'Luca Ro'],
    ['(@De’', 'De’'],
    ['mail@exa', null],
    ['@', null],
    ['@luca, and', null],
    ['@one two three four five', null],
  ])('%s', (text, query) => {
    expect(mentionBefore(text, text.length)?.query ?? null).toBe(query);
  });
});

describe('a name typed in full', () => {
  it.each([
    ['With @Luca Romano ', { contactId: 'luca', as: 'Luca Romano' }],
    ['With @luca romano met.', { contactId: 'luca', as: 'luca romano' }],
    ['@luca romano.', { contactId: 'luca', as: 'luca romano' }],
    ['@Nicolo De’ Bianchi,', { contactId: 'nicolo', as: 'Nicolo De’ Bianchi' }],
    ['@Anna Rossi ', null],
    ['@Luca ', null],
  ])('%s', (text, mention) => {
    expect(namedBefore(text, text.length, contacts())).toEqual(mention);
  });
});

it('drops a name that is no longer in the text', () => {
  const mentions = [{ contactId: 'luca', as: 'Luca Romano' }];
  expect(mentionsIn('With @Luca Romano', mentions)).toBe(mentions);
  expect(mentionsIn('With Luca Romano', mentions)).toEqual([]);
});
