import { expect, it } from 'vitest';
import { contactOf, decideOn, details, journalWithLuca, perform } from '../testing/journal.ts';

it('remembers whom not to suggest, once', () => {
  const journal = journalWithLuca();
  perform(journal, {
    type: 'contact.create',
    input: { id: 'anna', details: details({ name: 'Anna Rossi' }), withSteps: false },
  });
  const dismiss = {
    type: 'suggestion.dismiss',
    input: { contactId: 'luca', otherId: 'anna' },
  } as const;
  perform(journal, dismiss);
  perform(journal, dismiss);
  expect(contactOf(journal, 'luca').notSuggested).toEqual(['anna']);
  expect(contactOf(journal, 'anna').notSuggested).toEqual([]);
  expect(
    decideOn(journal, { ...dismiss, input: { contactId: 'luca', otherId: 'nobody' } }),
  ).toMatchObject({ ok: false, refusal: { key: 'refused.missing' } });
});
