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

  it.each(['en', 'it'] as const)(
    'ask about them, and never what could be sold (%s)',
    (language) => {
      const [first, oneToOne] = templatesOf(emptyJournal(), textIn(language));
      expect(first?.text.match(/\*\*/g)).toHaveLength(10);
      for (const { text } of templatesOf(emptyJournal(), textIn(language))) {
        expect(text).not.toMatch(
          /sell|sale|sold|price|pitch|offer|product|vend|prezz|offert|prodott/i,
        );
      }
      // Each of the five letters of GAINS, both ways.
      expect(oneToOne?.text.match(/^- (?:theirs|suoi|sue): $/gm)).toHaveLength(5);
      expect(oneToOne?.text.match(/^- (?:mine|miei|mie): $/gm)).toHaveLength(5);
    },
  );

  it.each(['en', 'it'] as const)('promise nothing by themselves (%s)', (language) => {
    for (const { text } of templatesOf(emptyJournal(), textIn(language))) {
      expect(tasksOf(text, { today, names: [] })).toEqual([]);
    }
  });
});
