import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planImport } from './planning/planImport.ts';
import { readFiles } from './readFiles.ts';
import { testJournal, testOptions } from './testing/journals.ts';

const folder = new URL('../../e2e/files/', import.meta.url);

async function read(...names: readonly string[]) {
  const files = await Promise.all(
    names.map(async (name) => ({
      name,
      bytes: await readFile(fileURLToPath(new URL(name, folder))),
    })),
  );
  return readFiles(files, testOptions());
}

describe('the files of the end-to-end tests', () => {
  it('hold whom they say, and share one person', async () => {
    const reading = await read('Connections.csv', 'contacts-3.0.vcf', 'contacts-4.0.vcf');
    expect(reading.files.map(({ format }) => format)).toEqual([
      'LinkedIn Connections.csv',
      'vCard 3.0',
      'vCard 4.0',
    ]);
    expect(reading.problems.map(({ file, line, text }) => [file, line, text.key])).toEqual([
      ['Connections.csv', 31, 'import.problem.noNameRow'],
      ['contacts-3.0.vcf', 40, 'import.problem.noName'],
    ]);
    expect(reading.unmapped).toEqual(['RELATED', 'X-ABADR']);
    const plan = await planImport(reading, testJournal().journal, testOptions());
    expect([plan.created, plan.updated, plan.skipped]).toEqual([29, 0, 1]);
  });

  it.each([
    ['broken.vcf', 'import.refused.noCards'],
    ['not-a-card.vcf', 'import.refused.picture'],
    ['empty.csv', 'import.refused.empty'],
  ])('%s is refused', async (name, key) => {
    const { files, drafts } = await read(name);
    expect(files.map(({ refusal }) => refusal?.key)).toEqual([key]);
    expect(drafts).toEqual([]);
  });
});
