import { describe, expect, it } from 'vitest';
import { decideOn, emptyJournal, perform } from '../testing/journal.ts';

const own = { id: 'own', title: 'Mine', text: 'Words', kind: 'call' } as const;

describe('templates', () => {
  it('are saved, reworded and removed', () => {
    const journal = emptyJournal();
    perform(journal, { type: 'template.save', input: own });
    perform(journal, { type: 'template.save', input: { ...own, text: 'Other' } });
    expect(journal.tables.templates.get('own')).toMatchObject({ text: 'Other', removed: false });
    perform(journal, { type: 'template.delete', input: own });
    expect(journal.tables.templates.size).toBe(0);
  });

  it('that every journal has are hidden rather than removed, and come back as they were', () => {
    const journal = emptyJournal();
    const input = { id: 'first-meeting', title: 'First meeting', kind: 'meeting' } as const;
    perform(journal, { type: 'template.delete', input });
    expect(journal.tables.templates.get('first-meeting')?.removed).toBe(true);
    perform(journal, { type: 'template.reset', input: { id: 'first-meeting' } });
    expect(journal.tables.templates.size).toBe(0);
  });

  it('that are not there cannot be removed', () => {
    expect(decideOn(emptyJournal(), { type: 'template.delete', input: own })).toMatchObject({
      ok: false,
    });
  });
});
