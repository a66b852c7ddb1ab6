import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { journalWithLuca, perform } from '../../../shared/domain/testing/journal.ts';
import type { Language } from '../../../shared/i18n/index.ts';
import { exportReferrals } from './exportReferrals.ts';

async function table(language: Language): Promise<readonly Record<string, string>[]> {
  const journal = journalWithLuca();
  perform(journal, {
    type: 'referral.create',
    input: {
      id: 'r1',
      contactId: 'luca',
      direction: 'received',
      scope: 'outside',
      on: '2026-11-20',
      prospect: '=HYPERLINK("http://x")',
      need: '+39 333; due righe\ndi bisogno',
      heat: 4,
      status: 'won',
      value: { hundredths: 123_450, currency: 'EUR' },
    },
  });
  let raw = '';
  for await (const piece of exportReferrals(journal, language)) raw += piece;
  expect(raw.startsWith('\ufeff')).toBe(true);
  return Papa.parse<Record<string, string>>(raw.slice(1).trim(), { header: true }).data;
}

it('says everything of a referral, and nothing that a spreadsheet would run', async () => {
  expect(await table('en')).toEqual([
    {
      Day: '2026-11-20',
      Direction: 'Received',
      Person: 'Luca Romano',
      Company: '',
      'Whose business': 'outside: somebody else’s',
      'Who needs something': '\'=HYPERLINK("http://x")',
      'What they need': "'+39 333; due righe\ndi bisogno",
      Heat: '4',
      'How it stands': 'became work',
      'Prospect called on': '',
      'Giver told on': '',
      'Thanked on': '',
      Worth: '1234.50',
      Currency: 'EUR',
    },
  ]);
});

it('writes numbers as an Italian spreadsheet reads them', async () => {
  expect((await table('it'))[0]).toMatchObject({ Valore: '1234,50', Valuta: 'EUR' });
});
