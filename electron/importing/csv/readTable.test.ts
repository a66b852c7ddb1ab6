import { describe, expect, it } from 'vitest';
import { readOne, readText } from '../testing/reading.ts';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const preamble = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed it, with ""privacy"" in mind."',
  '',
].join('\n');

describe('LinkedIn’s Connections.csv', () => {
  it('reads a row behind the notes', async () => {
    const draft = await readOne(
      `${preamble}\n${header}\nMarta,Bellini,https://www.linkedin.com/in/martabellini,marta@studio.example,"Bellini, Rossi & Figli",Commercialista,12 Mar 2024\n`,
    );
    expect(draft.line).toBe(5);
    expect(draft.details).toMatchObject({
      name: 'Marta Bellini',
      givenName: 'Marta',
      familyName: 'Bellini',
      company: 'Bellini, Rossi & Figli',
      role: 'Commercialista',
      emails: [{ label: '', value: 'marta@studio.example' }],
      urls: [{ label: 'linkedin', value: 'https://www.linkedin.com/in/martabellini' }],
      metOn: '2024-03-12',
      metWhere: 'LinkedIn',
    });
  });

  it('does not care for the order of columns, the delimiter or the case', async () => {
    for (const delimiter of [',', ';', '\t']) {
      const rows = [
        ['connected on', 'LAST NAME', 'First Name ', 'Company', 'URL'],
        ['7-Feb-22', 'Ferri', 'Giorgio', 'Ferri Serramenti', 'https://www.linkedin.com/in/gferri'],
      ];
      const draft = await readOne(rows.map((row) => row.join(delimiter)).join('\r\n'));
      expect(draft.details).toMatchObject({
        name: 'Giorgio Ferri',
        metOn: '2022-02-07',
        emails: [],
      });
    }
  });

  it('counts lines over line ends inside quotes', async () => {
    const { drafts } = await readText(
      `${header}\nA,Uno,,,"Ditta\ndi ""Uno""",x,1 Jan 2024\n\nB,Due,,,,y,2 Jan 2024\n`,
    );
    expect(drafts.map(({ line, details }) => [line, details.company])).toEqual([
      [2, 'Ditta\ndi "Uno"'],
      [5, ''],
    ]);
  });

  it('lists a row with no name and takes the others', async () => {
    const { drafts, problems } = await readText(
      `${header}\n,,https://www.linkedin.com/in/nessuno,,Acme,Capo,1 Jan 2024\nB,Due,,,,y,2 Jan 2024\n`,
    );
    expect(drafts.map(({ details }) => details.name)).toEqual(['B Due']);
    expect(problems.map(({ line, text }) => [line, text.key])).toEqual([
      [2, 'import.problem.noNameRow'],
    ]);
  });

  it('keeps columns it does not know with the contact, and names them', async () => {
    const { drafts, unmapped } = await readText(
      `${header},Voto,,Voto\nB,Due,,,,y,2 Jan 2024,otto,senza nome,nove\n`,
    );
    expect(drafts[0]?.details.customFields).toEqual([
      { label: 'Voto', value: 'otto' },
      { label: '(9)', value: 'senza nome' },
      { label: 'Voto', value: 'nove' },
    ]);
    expect(unmapped).toEqual(['(9)', 'Voto']);
  });

  it('keeps a day that it cannot read, and says so', async () => {
    const { drafts, problems } = await readText(`${header}\nB,Due,,,,y,03/04/2024\n`);
    expect(drafts[0]?.details.metOn).toBe(null);
    expect(drafts[0]?.details.customFields).toEqual([
      { label: 'Connected On', value: '03/04/2024' },
    ]);
    expect(problems.map(({ text }) => text.key)).toEqual(['import.problem.date']);
  });

  it('does not let one open quote swallow the file', async () => {
    const { drafts, problems } = await readText(
      `${header}\nA,Uno,,,"Aperta,x,1 Jan 2024\nB,Due,,,,y,2 Jan 2024\nC,Tre,,,5" tubi,y,2 Jan 2024\n`,
    );
    expect(drafts.map(({ details }) => [details.name, details.company])).toEqual([
      ['B Due', ''],
      ['C Tre', '5" tubi'],
    ]);
    expect(problems.map(({ line, text }) => [line, text.key])).toEqual([
      [2, 'import.problem.quote'],
    ]);
  });

  it('does not guess which of too many cells is which', async () => {
    const { drafts, problems } = await readText(
      `${header}\nA,Uno,,,Rossi, Bianchi,Capo,1 Jan 2024,\n`,
    );
    expect(drafts).toEqual([]);
    expect(problems.map(({ text }) => text.key)).toEqual(['import.problem.cells']);
  });

  it('takes formulas and markup as text', async () => {
    const { details } = await readOne(`${header}\n=1+1,<b>Due</b>,,@x,+39,-1,2 Jan 2024\n`);
    expect(details).toMatchObject({ name: '=1+1 <b>Due</b>', company: '+39', role: '-1' });
  });
});

describe('exports of address books', () => {
  it('reads Google’s', async () => {
    const columns =
      'First Name,Middle Name,Last Name,Phonetic First Name,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Website 1 - Label,Website 1 - Value';
    const { drafts, files, problems, unmapped } = await readText(
      `${columns}\nSofia,,Neri,,Sofi,Neri Legale,Avvocata,1985-07-09,"Diritto del lavoro",Capitolo ::: * myContacts,* Work,sofia@neri.example ::: s.neri@neri.example,Mobile,+39 348 555 0109,Home,"Via Verdi 2, Parma",Via Verdi 2,Parma,43121,Profile,https://neri.example\n`,
    );
    expect(files[0]?.format).toBe('Google Contacts CSV');
    expect(problems).toEqual([]);
    expect(drafts[0]?.note).toBe('Diritto del lavoro');
    expect(drafts[0]?.details).toMatchObject({
      name: 'Sofia Neri',
      company: 'Neri Legale',
      role: 'Avvocata',
      birthday: '1985-07-09',
      tags: ['Capitolo'],
      city: 'Parma',
      emails: [
        { label: 'work', value: 'sofia@neri.example' },
        { label: 'work', value: 's.neri@neri.example' },
      ],
      phones: [{ label: 'mobile', value: '+39 348 555 0109' }],
      addresses: [{ label: 'home', street: 'Via Verdi 2', city: 'Parma', postalCode: '43121' }],
      customFields: [{ label: 'Nickname', value: 'Sofi' }],
    });
    expect(unmapped).toEqual(['Nickname']);
  });

  it('reads Outlook’s', async () => {
    const { details } = await readOne(
      'Title,First Name,Middle Name,Last Name,Company,Job Title,Business Street,Business City,Business Phone,Mobile Phone,E-mail Address,Birthday,Categories,Notes\nIng.,Paolo,,Conti,Conti Traslochi,titolare,Via Emilia 9,Reggio,0522 555 0110,349 555 0111,paolo@conti.example,0/0/00,Edilizia;Capitolo,Puntuale\n',
    );
    expect(details).toMatchObject({
      name: 'Ing. Paolo Conti',
      company: 'Conti Traslochi',
      role: 'titolare',
      tags: ['Edilizia', 'Capitolo'],
      birthday: null,
      phones: [
        { label: 'mobile', value: '349 555 0111' },
        { label: 'work', value: '0522 555 0110' },
      ],
      addresses: [{ label: 'work', street: 'Via Emilia 9', city: 'Reggio' }],
    });
  });
});

describe('what a file is', () => {
  it.each([
    ['', 'import.refused.empty'],
    ['\ufeff  \n \n', 'import.refused.empty'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'import.refused.noEvents'],
    ['<!DOCTYPE html><p>Ciao', 'import.refused.html'],
    ['<?xml version="1.0"?><Workbook/>', 'import.refused.xml'],
    ['{"name":"Anna"}', 'import.refused.json'],
    ['Caro diario, oggi niente.', 'import.refused.unknown'],
    [
      'Slips Audit Report,,\n,,\nFrom,To,Slip Type,Inside/Outside,Detail\n',
      'import.refused.report',
    ],
    [`${header}\n`, 'import.refused.noRows'],
  ])('%j is refused', async (text, key) => {
    const { files, drafts } = await readText(text, 'Connections.csv');
    expect(files.map(({ refusal }) => refusal?.key)).toEqual([key]);
    expect(drafts).toEqual([]);
  });

  it('says which columns an unknown table has', async () => {
    const { files } = await readText(
      'Nominativo;Ditta;Cellulare\nAnna Rossi;Rossi;333\n',
      'contatti.vcf',
    );
    expect(files[0]?.refusal).toEqual({
      key: 'import.refused.columns',
      params: { columns: 'Nominativo, Ditta, Cellulare' },
    });
  });
});
