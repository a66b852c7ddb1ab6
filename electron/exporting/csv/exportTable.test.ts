import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { blankDetails, type Contact } from '../../../shared/domain/records/contact.ts';
import type { Language } from '../../../shared/i18n/index.ts';
import { testJournal } from '../../importing/testing/journals.ts';
import { defuseCell } from './defuseCell.ts';
import { exportTable } from './exportTable.ts';

describe('defusing', () => {
  it.each([
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['+39 333', "'+39 333"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['Anna = Rossi', 'Anna = Rossi'],
    ["'=già", "'=già"],
    ['', ''],
  ])('%j becomes %j', (cell, defused) => {
    expect(defuseCell(cell)).toBe(defused);
  });
});

describe('the table', () => {
  const contact: Contact = {
    ...blankDetails,
    name: '=cmd|" /C calc"!A0',
    company: 'Rossi; Bianchi, "soci"',
    emails: [
      { label: 'work', value: '@anna' },
      { label: '', value: 'anna@esempio.it' },
    ],
    gains: { ...blankDetails.gains, goals: '-due righe\ndi obiettivi' },
    customFields: [{ label: '+Voto', value: '=9' }],
    id: 'anna',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    stageId: 'trusted',
    stageSince: '2026-01-01',
    rank: 'a0',
    overruled: false,
    cadence: null,
    notSuggested: [],
    releasedOn: null,
  };

  async function table(language: Language): Promise<{ raw: string; row: Record<string, string> }> {
    const { journal } = testJournal({
      table: 'contacts',
      id: 'anna',
      before: null,
      after: contact,
    });
    let raw = '';
    for await (const piece of exportTable(journal, language)) raw += piece;
    const { data } = Papa.parse<Record<string, string>>(raw.replace('\ufeff', ''), {
      header: true,
    });
    return { raw, row: data[0] ?? {} };
  }

  it('has no cell that a spreadsheet would run', async () => {
    const { raw } = await table('en');
    const cells = Papa.parse<string[]>(raw.replace('\ufeff', '')).data.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
    expect(cells).toContain('\'=cmd|" /C calc"!A0');
    expect(cells).toContain("'+Voto");
  });

  it('has headers and stages in the person’s language, and is read by their spreadsheet', async () => {
    const { raw, row } = await table('it');
    expect(raw.startsWith('\ufeffNome e cognome;')).toBe(true);
    expect(row).toMatchObject({
      Azienda: 'Rossi; Bianchi, "soci"',
      Fase: 'Fiducia',
      'E-mail': "'@anna; anna@esempio.it",
      Obiettivi: "'-due righe\ndi obiettivi",
    });
  });
});
