import { describe, expect, it } from 'vitest';
import { contactOf, journalWithLuca } from '../../shared/domain/testing/journal.ts';
import { textIn } from '../../shared/i18n/index.ts';
import { formOf } from './details/detailsForm.ts';
import { withLabelsShown, withLabelsStored } from './details/labelsInForm.ts';
import { labelWords, storedLabel } from './labelWords.ts';

describe('labels of addresses', () => {
  it.each([
    ['work', 'lavoro'],
    ['Mobile', 'cellulare'],
    ['work fax', 'fax del lavoro'],
    ['negozio', 'negozio'],
    ['', ''],
  ])('%s is shown in Italian as %s', (label, shown) => {
    expect(labelWords(label, textIn('it'))).toBe(shown);
  });

  it('come back as they are stored, whatever language they were typed in', () => {
    expect(storedLabel('lavoro', textIn('it'))).toBe('work');
    expect(storedLabel('Negozio', textIn('it'))).toBe('Negozio');
  });

  it('leave every stored label as it was when the form is opened and saved', () => {
    for (const language of ['en', 'it'] as const) {
      const text = textIn(language);
      for (const label of ['home', 'work', 'mobile', 'work fax', 'other', ' own ', 'WORK', '']) {
        const luca = contactOf(journalWithLuca(), 'luca');
        const contact = { ...luca, phones: [{ label, value: '1' }] };
        const form = withLabelsShown(formOf(contact), text);
        expect(withLabelsStored(form, text).rows.phones[0]?.label).toBe(label);
      }
    }
  });
});
