import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRank } from '../../../shared/domain/rank.ts';
import { blankDetails, type Contact } from '../../../shared/domain/records/contact.ts';
import { tableNames, tableSchemas } from '../../../shared/domain/tables.ts';
import type { Change } from '../../../shared/domain/tables.ts';
import { type TestJournal, testJournal, testOptions } from '../testing/journals.ts';
import { card, readText } from '../testing/reading.ts';
import type { ImportPlan } from './plan.ts';
import { planImport } from './planImport.ts';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const v3 = (...lines: readonly string[]) => card('VERSION:3.0', ...lines);

function contact(
  fields: Partial<Contact> & { readonly id: string; readonly name: string },
): Change {
  const after: Contact = {
    ...blankDetails,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    stageId: 'met',
    stageSince: '2026-01-01',
    rank: 'a5',
    overruled: false,
    cadence: null,
    notSuggested: [],
    releasedOn: null,
    ...fields,
  };
  return { table: 'contacts', id: after.id, before: null, after };
}

async function plan(target: TestJournal, text: string): Promise<ImportPlan> {
  return planImport(
    await readText(text, 'file.vcf'),
    target.journal,
    testOptions(`n${target.commits.length}-`),
  );
}

async function imported(target: TestJournal, text: string): Promise<ImportPlan> {
  const found = await plan(target, text);
  await target.commit(found.label, found.changes);
  return found;
}

const counts = ({ created, updated, skipped }: ImportPlan) => [created, updated, skipped];
const people = ({ journal }: TestJournal) => [...journal.tables.contacts.values()];

describe('newcomers', () => {
  it('come to the first stage, below those who are there, in the order of the file', async () => {
    const target = testJournal(contact({ id: 'old', name: 'Vecchia Guardia' }));
    await imported(target, v3('FN:Uno Primo') + v3('FN:Due Secondo') + v3('FN:Tre Terzo'));
    expect(
      people(target)
        .toSorted(byRank)
        .map(({ name }) => name),
    ).toEqual(['Vecchia Guardia', 'Uno Primo', 'Due Secondo', 'Tre Terzo']);
    expect(new Set(people(target).map(({ stageId }) => stageId))).toEqual(new Set(['met']));
  });

  it('begin their timeline on the day they were met, with steps only where those lie ahead', async () => {
    const target = testJournal();
    await imported(
      target,
      `${header}\nA,Lontana,,,,,12 Mar 2019\nB,Ieri,,,,,23 Nov 2026\nC,Ottobre,,,,,30 Oct 2026\n`,
    );
    expect([...target.journal.tables.stageMoves.values()].map(({ on }) => on)).toEqual([
      '2019-03-12',
      '2026-11-23',
      '2026-10-30',
    ]);
    const steps = [...target.journal.tables.followUps.values()].map(({ contactId, dueOn }) => [
      target.journal.tables.contacts.get(contactId)?.familyName,
      dueOn,
    ]);
    expect(steps).toEqual([
      ['Ieri', '2026-11-24'],
      ['Ieri', '2026-11-30'],
      ['Ieri', '2026-12-23'],
      ['Ottobre', '2026-11-29'],
    ]);
  });

  it('bring a note of the file as an entry of today', async () => {
    const target = testJournal();
    await imported(target, v3('FN:Anna Rossi', 'NOTE:Prima riga\\nseconda'));
    expect([...target.journal.tables.notes.values()]).toMatchObject([
      { kind: 'other', on: '2026-11-24', excerpt: 'Prima riga', printable: false },
    ]);
    expect([...target.journal.tables.noteBodies.values()].map(({ text }) => text)).toEqual([
      'Prima riga\nseconda',
    ]);
  });

  it('write records that fit the journal, and one of the import', async () => {
    const { changes } = await plan(testJournal(), v3('FN:Anna Rossi', 'NOTE:x', 'TEL:1'));
    for (const { table, after } of changes)
      expect(tableSchemas[table].safeParse(after).error).toBe(undefined);
    expect(changes.find(({ table }) => table === 'imports')?.after).toMatchObject({
      fileName: 'file.vcf',
      format: 'vCard 3.0',
      created: 1,
      updated: 0,
      skipped: 0,
    });
  });
});

describe('who is known already', () => {
  it.each([
    ['e-mail', { emails: [{ label: '', value: 'ANNA@esempio.it ' }] }, ['EMAIL:anna@esempio.it']],
    [
      'profile',
      { urls: [{ label: '', value: 'http://it.linkedin.com/in/anna/?x=1' }] },
      ['URL:https://www.linkedin.com/in/anna'],
    ],
    ['telephone', { phones: [{ label: '', value: '051 555 0102' }] }, ['TEL:+39 051 5550102']],
    ['name and company', { company: 'Rossi S.r.l.' }, ['ORG:rossi srl.']],
    ['name alone, if that is all there is', {}, ['TEL:051 555 0102']],
  ])('is recognised by %s', async (_, fields, lines) => {
    const fold = 'company' in fields ? { company: 'Rossi Srl' } : fields;
    const target = testJournal(contact({ id: 'anna', name: 'Anna Rossi', ...fold }));
    await imported(target, v3('FN:Rossi Anna', ...lines, 'TITLE:architetta'));
    expect(people(target).map(({ id, name, role }) => [id, name, role])).toEqual([
      ['anna', 'Anna Rossi', 'architetta'],
    ]);
  });

  it.each([
    [
      'an office’s mailbox',
      { emails: [{ label: '', value: 'info@rossi.example' }] },
      'Luca Rossi',
      ['EMAIL:info@rossi.example'],
    ],
    [
      'an office’s telephone',
      { phones: [{ label: '', value: '051 555 0102' }] },
      'Luca Rossi',
      ['TEL:051 555 0102'],
    ],
    [
      'a company’s site',
      { urls: [{ label: '', value: 'https://www.rossi.example/' }] },
      'Luca Rossi',
      ['URL:rossi.example'],
    ],
    [
      'a name, reached elsewhere',
      { emails: [{ label: '', value: 'anna@a.example' }] },
      'Anna Rossi',
      ['EMAIL:anna@b.example'],
    ],
    ['a name, at another company', { company: 'Rossi' }, 'Anna Rossi', ['ORG:Bianchi']],
    [
      'an address passed on',
      { emails: [{ label: '', value: 'socio@a.example' }] },
      'Bruno Verdi',
      ['EMAIL:socio@a.example'],
    ],
  ])('is not mistaken for somebody else by %s', async (_, fields, name, lines) => {
    const target = testJournal(contact({ id: 'anna', name: 'Anna Rossi', ...fields }));
    const { created } = await imported(target, v3(`FN:${name}`, ...lines));
    expect(created).toBe(1);
  });

  it('gains what was blank and loses nothing', async () => {
    const target = testJournal(
      contact({
        id: 'anna',
        name: 'Anna Rossi',
        company: 'Vecchia Ditta',
        emails: [{ label: 'home', value: 'anna@esempio.it' }],
        metOn: '2024-05-01',
        stageId: 'trusted',
      }),
    );
    const found = await imported(
      target,
      `${header}\nAnna,Rossi Bianchi,https://www.linkedin.com/in/anna,anna@esempio.it,Nuova Ditta,Direttrice,12 Mar 2020\n`,
    );
    expect(counts(found)).toEqual([0, 1, 0]);
    expect(people(target)[0]).toMatchObject({
      name: 'Anna Rossi',
      company: 'Vecchia Ditta',
      role: 'Direttrice',
      emails: [{ label: 'home', value: 'anna@esempio.it' }],
      urls: [{ label: 'linkedin', value: 'https://www.linkedin.com/in/anna' }],
      metOn: '2024-05-01',
      metWhere: '',
      stageId: 'trusted',
      rank: 'a5',
    });
  });

  it('is one person in two files', async () => {
    const target = testJournal();
    const found = await imported(
      target,
      v3('FN:Anna Rossi', 'EMAIL:anna@esempio.it') +
        v3('FN:Anna Rossi', 'EMAIL:anna@esempio.it', 'TEL:333 555 0113'),
    );
    expect(counts(found)).toEqual([1, 0, 1]);
    expect(people(target).map(({ phones }) => phones.length)).toEqual([1]);
  });
});

describe('the same file again', () => {
  const file = v3(
    'FN:Anna Rossi',
    'EMAIL:anna@esempio.it',
    'TITLE:architetta',
    'NOTE:Ciao',
    'CATEGORIES:a,b',
  );

  it('changes nothing, even after the contact was edited', async () => {
    const target = testJournal();
    await imported(target, file);
    const [anna] = people(target);
    target.journal.set('contacts', anna!.id, {
      ...anna!,
      name: 'Anna R.',
      emails: [],
      role: '',
      tags: [],
    });
    const again = await plan(target, file);
    expect([again.changes, counts(again)]).toEqual([[], [0, 0, 1]]);
  });

  it('changes nothing, whoever is in it', async () => {
    const few = (...values: readonly string[]) =>
      fc.option(fc.constantFrom(...values), { nil: null });
    const person = fc.record({
      FN: fc.constantFrom('Anna Rossi', 'Anna', 'Rossi Anna', 'Luca Rossi', 'Bruno Verdi'),
      ORG: few('Rossi', 'Verdi'),
      TITLE: few('capo', 'socia'),
      EMAIL: few('anna@a.example', 'info@rossi.example', 'luca@b.example'),
      TEL: few('051 555 0102', '+39 051 5550102', '333 555 0113'),
      URL: few('https://www.linkedin.com/in/anna', 'rossi.example'),
      NOTE: few('Ciao', 'Addio'),
      CATEGORIES: few('a', 'a,b'),
      UID: few('1', '2'),
      'X-FOO': few('x', 'y'),
    });
    const lines = (found: Readonly<Record<string, string | null>>) =>
      Object.entries(found).flatMap(([name, value]) =>
        value === null ? [] : [`${name}:${value}`],
      );
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 12 }), async (found) => {
        const text = found.map((one) => v3(...lines(one))).join('');
        const target = testJournal();
        const first = await imported(target, text);
        expect(first.created + first.skipped).toBe(found.length);
        expect(people(target)).toHaveLength(first.created);
        const again = await plan(target, text);
        expect([again.changes, counts(again)]).toEqual([[], [0, 0, found.length]]);
      }),
    );
  });

  it('is taken back in one step', async () => {
    const target = testJournal(
      contact({
        id: 'anna',
        name: 'Anna Rossi',
        emails: [{ label: '', value: 'anna@esempio.it' }],
      }),
    );
    const recordsOf = () =>
      structuredClone(tableNames.map((name) => [name, [...target.journal.tables[name]]]));
    const before = recordsOf();
    await imported(target, file + v3('FN:Bruno Verdi', 'NOTE:x'));
    expect(people(target)).toHaveLength(2);
    target.undo();
    expect(recordsOf()).toEqual(before);
  });
});

describe('cancelling', () => {
  it('stops the planning', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, n) => `A${n},B${n},,a${n}@esempio.it,,,1 Jan 2020`,
    );
    const reading = await readText(`${header}\n${rows.join('\n')}\n`);
    const abort = new AbortController();
    const options = {
      ...testOptions(),
      signal: abort.signal,
      onProgress: () => abort.abort(new Error('basta')),
    };
    await expect(planImport(reading, testJournal().journal, options)).rejects.toThrow('basta');
  });
});
