import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../../shared/domain/noteText/taskLine.ts';
import { emptyJournal, perform, today } from '../../../shared/domain/testing/journal.ts';
import { textIn } from '../../../shared/i18n/index.ts';
import { removedPresets, templatesOf } from './templatesOf.ts';

const en = textIn('en');

describe('templates', () => {
  it('are four in every journal, in the language shown, then one’s own', () => {
    const journal = emptyJournal();
    perform(journal, {
      type: 'template.save',
      input: { id: 'own', title: 'Mine', text: 'Words', kind: 'call' },
    });
    expect(templatesOf(journal, en).map(({ title }) => title)).toEqual([
      'First meeting',
      '1-2-1, GAINS both ways',
      'After an event',
      'Referral received',
      'Mine',
    ]);
    expect(templatesOf(journal, textIn('it'))[0]?.title).toBe('Primo incontro');
  });

  it('can be reworded, put out of sight and brought back', () => {
    const journal = emptyJournal();
    const own = { id: 'first-meeting', title: 'Hello', text: 'Who?', kind: 'call' } as const;
    perform(journal, { type: 'template.save', input: own });
    expect(templatesOf(journal, en)[0]).toMatchObject({ title: 'Hello', changed: true });
    perform(journal, { type: 'template.delete', input: own });
    expect(templatesOf(journal, en)).toHaveLength(3);
    expect(removedPresets(journal)).toEqual(['first-meeting']);
  });

  it.each(['en', 'it'] as const)('promise nothing by themselves (%s)', (language) => {
    for (const { text } of templatesOf(emptyJournal(), textIn(language))) {
      expect(tasksOf(text, { today, names: [] })).toEqual([]);
    }
  });
});
