import { expect, it } from 'vitest';
import { journalWithLuca, perform, today } from '../testing/journal.ts';
import { followUpPaper } from './followUpPaper.ts';

it('puts everything open in one group each, the most urgent first, and closed ones in none', () => {
  const journal = journalWithLuca();
  const add = (id: string, dueOn: string | null, owner: 'me' | 'them' = 'me') =>
    perform(journal, {
      type: 'followUp.create',
      input: { id, contactId: 'luca', type: 'promise', owner, text: `about ${id}`, dueOn },
    });
  add('tomorrow', '2026-11-25');
  add('today', '2026-11-24');
  add('late', '2026-11-20');
  add('someday', null);
  add('theirs', '2026-11-01', 'them');
  add('closed', '2026-11-20');
  perform(journal, {
    type: 'followUp.complete',
    input: { id: 'closed', kind: 'done', note: '' },
  });
  const paper = followUpPaper(journal, today);
  const ids = (group: keyof typeof paper): string[] => paper[group].map(({ id }) => id);
  expect(ids('now')).toEqual(['late', 'today']);
  expect(ids('later')).toEqual(['tomorrow']);
  expect(ids('undated')).toEqual(['someday']);
  expect(ids('theirs')).toEqual(['theirs']);
});
