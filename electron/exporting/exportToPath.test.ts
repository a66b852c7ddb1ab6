import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planImport } from '../importing/planning/planImport.ts';
import { type TestJournal, testJournal, testOptions } from '../importing/testing/journals.ts';
import { card, readText } from '../importing/testing/reading.ts';
import { tableNames } from '../../shared/domain/tables.ts';
import { SCHEMA_VERSION } from '../store/migrations/chain.ts';
import { exportFormatOf, exportToPath } from './exportToPath.ts';

const options = {
  language: 'en',
  app: '0.1.0',
  now: '2026-11-24T09:00:00.000Z',
  zone: 'Europe/Rome',
} as const;

async function full(): Promise<TestJournal> {
  const journal = testJournal();
  const cards =
    card('VERSION:3.0', 'FN:Zoe Zeta', 'NOTE:Prima', 'TEL:333') +
    card('VERSION:3.0', 'FN:Anna Alfa');
  const plan = await planImport(await readText(cards), journal.journal, testOptions());
  await journal.commit(plan.label, plan.changes);
  return journal;
}

const folder = () => mkdtemp(join(tmpdir(), 'coltiva-export-'));

describe('exporting to a file', () => {
  it('writes everything as JSON, private to the person, the same each time', async () => {
    const path = join(await folder(), 'diario.json');
    const { journal } = await full();
    expect(await exportToPath(journal, path, 'json', options)).toEqual({
      fileName: 'diario.json',
      contacts: 2,
      events: 0,
    });
    const first = await readFile(path, 'utf8');
    await exportToPath(journal, path, 'json', options);
    expect(await readFile(path, 'utf8')).toBe(first);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const { tables, ...rest } = JSON.parse(first);
    expect(rest).toEqual({
      format: 'coltiva-journal',
      version: SCHEMA_VERSION,
      exportedAt: options.now,
      app: '0.1.0',
    });
    expect(Object.keys(tables)).toEqual(tableNames);
    expect(tables.noteBodies.map(({ text }: { text: string }) => text)).toEqual(['Prima']);
    for (const name of tableNames) {
      expect(new Map(tables[name].map((record: { id: string }) => [record.id, record]))).toEqual(
        new Map<string, unknown>(journal.tables[name]),
      );
    }
  });

  it('takes an exported journal back into an empty one, word for word', async () => {
    const path = join(await folder(), 'diario.json');
    const { journal } = await full();
    await exportToPath(journal, path, 'json', options);
    const reading = await readText(await readFile(path, 'utf8'));
    expect(reading.files[0]).toEqual({ name: 'file', format: 'Coltiva', refusal: null });
    const target = testJournal();
    const plan = await planImport(reading, target.journal, testOptions());
    expect([plan.created, plan.examples.map(({ name }) => name)]).toEqual([
      2,
      ['Zoe Zeta', 'Anna Alfa'],
    ]);
    await target.commit(plan.label, plan.changes);
    expect(target.journal.tables).toEqual(journal.tables);
    const again = await planImport(reading, target.journal, testOptions());
    expect([again.refusal?.key, again.changes]).toEqual(['import.refused.notEmpty', []]);
  });

  it('leaves the old file alone, and nothing beside it, when it fails', async () => {
    const place = await folder();
    const path = join(place, 'contatti.vcf');
    await writeFile(path, 'vecchio');
    const { journal } = await full();
    const abort = new AbortController();
    abort.abort(new Error('basta'));
    await expect(
      exportToPath(journal, path, 'vcf', { ...options, signal: abort.signal }),
    ).rejects.toThrow('basta');
    expect(await readFile(path, 'utf8')).toBe('vecchio');
    expect(await readdir(place)).toEqual(['contatti.vcf']);
    await expect(
      exportToPath(journal, join(place, 'manca', 'x.csv'), 'csv', options),
    ).rejects.toMatchObject({
      code: 'storage',
      text: { key: 'export.cannotSave', params: { reason: 'ENOENT' } },
    });
  });

  it('knows the format by the end of the name', () => {
    expect(['a.json', 'b.VCF', 'c.csv', 'd.txt', 'json'].map(exportFormatOf)).toEqual([
      'json',
      'vcf',
      'csv',
      null,
      null,
    ]);
  });
});

describe('a damaged export', () => {
  const whole = { format: 'coltiva-journal', version: SCHEMA_VERSION, tables: {} };
  const contact = { id: 'anna', name: 'Anna' };
  const move = {
    id: 'm',
    contactId: 'nessuno',
    fromStageId: null,
    toStageId: 'met',
    on: '2026-01-01',
    at: '2026-01-01T00:00:00.000Z',
    reason: '',
    overruled: false,
  };
  it.each([
    ['a newer one', { ...whole, version: SCHEMA_VERSION + 1 }, 'import.refused.newer', undefined],
    ['no tables', { format: 'coltiva-journal', version: 1 }, 'import.refused.damaged', 'tables'],
    [
      'a record that does not fit',
      { ...whole, tables: { contacts: [contact] } },
      'import.refused.damaged',
      'contacts[0]',
    ],
    [
      'a record of nobody',
      { ...whole, tables: { stageMoves: [move] } },
      'import.refused.damaged',
      'stageMoves m',
    ],
  ])('%s is refused', async (_, json, key, place) => {
    const { files } = await readText(JSON.stringify(json));
    expect(files[0]?.refusal).toMatchObject({ key, params: place === undefined ? {} : { place } });
  });

  it('cut short is refused', async () => {
    const { files } = await readText(JSON.stringify(whole).slice(0, -4));
    expect(files[0]?.refusal?.params).toEqual({ place: 'JSON' });
  });
});
