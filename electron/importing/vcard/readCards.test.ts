import { describe, expect, it } from 'vitest';
import { card, readOne, readText } from '../testing/reading.ts';

const v3 = (...lines: readonly string[]) => card('VERSION:3.0', ...lines);

describe('a card of Apple’s address book', () => {
  const apple = v3(
    'PRODID:-//Apple Inc.//macOS 15.1//EN',
    'N:Bellini;Marta;;Dott.ssa;',
    'FN:Dott.ssa Marta Bellini',
    'ORG:Studio Bellini;Fiscale',
    'TITLE:commercialista',
    'EMAIL;type=INTERNET;type=HOME:marta.privata@esempio.it',
    'EMAIL;type=INTERNET;type=WORK;type=pref:marta@studiobellini.example',
    'TEL;type=CELL;type=VOICE;type=pref:\u202a+39 333 555 0101\u202c',
    'item1.TEL:051 555 0102',
    'item1.X-ABLabel:Cantiere',
    'item2.ADR;type=WORK;type=pref:;;Via dei Mille 4\\, interno 2;Bologna;BO;40121;Italia',
    'item2.X-ABADR:it',
    'item3.URL;type=pref:https\\://studiobellini.example',
    'item3.X-ABLabel:_$!<HomePage>!$_',
    'X-SOCIALPROFILE;type=linkedin;x-user=martabellini:https://www.linkedin.com/in/martabellini',
    'BDAY;X-APPLE-OMIT-YEAR=1604:1604-01-22',
    'NOTE:Conosciuta in fiera.\\nCerca startup\\; figlia a Gand.',
    'CATEGORIES:Fisco,Capitolo Centro',
    'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMD',
    '  BAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/',
    'UID:7d0e4f2a',
  );

  it('gives the person’s details', async () => {
    const { details, note, uid } = await readOne(apple);
    expect(details).toMatchObject({
      name: 'Dott.ssa Marta Bellini',
      givenName: 'Marta',
      familyName: 'Bellini',
      company: 'Studio Bellini',
      role: 'commercialista',
      city: 'Bologna',
      birthday: '--01-22',
      tags: ['Fisco', 'Capitolo Centro'],
      phones: [
        { label: 'mobile', value: '+39 333 555 0101' },
        { label: 'Cantiere', value: '051 555 0102' },
      ],
      urls: [
        { label: 'homepage', value: 'https://studiobellini.example' },
        { label: 'linkedin', value: 'https://www.linkedin.com/in/martabellini' },
      ],
      addresses: [
        {
          label: 'work',
          street: 'Via dei Mille 4, interno 2',
          city: 'Bologna',
          region: 'BO',
          postalCode: '40121',
          country: 'Italia',
        },
      ],
    });
    expect(note).toBe('Conosciuta in fiera.\nCerca startup; figlia a Gand.');
    expect(uid).toBe('7d0e4f2a');
  });

  it('puts the preferred address first', async () => {
    const { details } = await readOne(apple);
    expect(details.emails).toEqual([
      { label: 'work', value: 'marta@studiobellini.example' },
      { label: 'home', value: 'marta.privata@esempio.it' },
    ]);
  });

  it('keeps the card word for word and says which properties have no place', async () => {
    const { drafts, unmapped } = await readText(apple);
    expect(drafts[0]?.raw).toBe(apple.trim().replaceAll('\r\n', '\n'));
    expect(unmapped).toEqual(['PHOTO', 'X-ABADR']);
  });
});

describe('vCard 2.1', () => {
  it('decodes quoted-printable over soft line breaks, in its charset', async () => {
    const { details, note } = await readOne(
      card(
        'VERSION:2.1',
        'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Citt=E0;Niccol=F2',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Niccol=C3=B2 Citt=C3=A0',
        'TEL;CELL;VOICE:+39 340 555 0103',
        'TEL;WORK;FAX:051 555 0104',
        'EMAIL;PREF;INTERNET:niccolo@esempio.it',
        'ADR;WORK;ENCODING=QUOTED-PRINTABLE:;;Via Roma 1=0D=0AScala B;Modena;MO;41121;Italia',
        'NOTE;ENCODING=QUOTED-PRINTABLE:Prima riga, che =',
        'continua=0D=0A=',
        'seconda riga',
      ),
    );
    expect(details).toMatchObject({
      name: 'Niccolò Città',
      givenName: 'Niccolò',
      familyName: 'Città',
      phones: [
        { label: 'mobile', value: '+39 340 555 0103' },
        { label: 'work fax', value: '051 555 0104' },
      ],
      emails: [{ label: '', value: 'niccolo@esempio.it' }],
    });
    expect(details.addresses[0]?.street).toBe('Via Roma 1\nScala B');
    expect(note).toBe('Prima riga, che continua\nseconda riga');
  });

  it.each(['CHARSET=WINDOWS-1252', 'CHARSET=ISO-8859-1', 'CHARSET=NESSUNO', 'LANGUAGE=it'])(
    'knows what Windows writes between quotes, with %s',
    async (charset) => {
      const line = `FN;${charset};ENCODING=QUOTED-PRINTABLE:=93Citt=E0=94 =96 100=80`;
      expect((await readOne(card('VERSION:2.1', line))).details.name).toBe('“Città” – 100€');
    },
  );

  it('reads past a photo folded as Outlook folds it, and one not folded at all', async () => {
    const { details } = await readOne(
      card(
        'VERSION:2.1',
        'N:Ferri;Giorgio',
        'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
        ' /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRof',
        ' Hh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwh',
        '',
        'LOGO;BASE64:',
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
        'YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
        '',
        'TEL;HOME:059 555 0105',
      ),
    );
    expect(details.name).toBe('Giorgio Ferri');
    expect(details.phones).toEqual([{ label: 'home', value: '059 555 0105' }]);
  });

  it('keeps the card of an assistant inside a card', async () => {
    const { drafts, problems, unmapped } = await readText(
      card(
        'VERSION:2.1',
        'FN:Elena Villa',
        'AGENT:',
        'BEGIN:VCARD',
        'VERSION:2.1',
        'FN:Piero Assistente',
        'END:VCARD',
        'TITLE:agente',
      ),
    );
    expect(drafts.map(({ details }) => [details.name, details.role])).toEqual([
      ['Elena Villa', 'agente'],
    ]);
    expect(problems).toEqual([]);
    expect(unmapped).toEqual(['AGENT']);
  });
});

describe('vCard 4.0', () => {
  it('reads uris, preference, days and structured dates', async () => {
    const { details } = await readOne(
      card(
        'VERSION:4.0',
        'FN:Aylin Kaya',
        'N:Kaya;Aylin;;;',
        'BDAY:19940203',
        'TEL;VALUE=uri;PREF=2;TYPE="work,voice":tel:+39-051-555-0106;ext=12',
        'TEL;VALUE=uri;PREF=1;TYPE=cell:tel:+39-347-555-0107',
        'EMAIL;TYPE=work:aylin@kayadesign.example',
        'ORG:Kaya Design',
        'ROLE:interior designer',
        'LANG;PREF=1:it',
        'LANG:tr',
        'PHOTO:data:image/png;base64,iVBORw0KGgo=',
        'ADR;TYPE=home;LABEL="Via Po 3: scala A":;;Via Po 3;Torino;TO;10124;Italia;;;;;;;;;;;',
      ),
    );
    expect(details).toMatchObject({
      name: 'Aylin Kaya',
      birthday: '1994-02-03',
      trade: 'interior designer',
      languages: ['it', 'tr'],
      phones: [
        { label: 'mobile', value: '+39-347-555-0107' },
        { label: 'work', value: '+39-051-555-0106 ext. 12' },
      ],
      addresses: [{ label: 'home', street: 'Via Po 3', city: 'Torino' }],
    });
  });
});

describe('files of several cards', () => {
  it('reads them all, whatever the line ends', async () => {
    const cards = [v3('FN:Uno Primo'), v3('FN:Due Secondo'), v3('FN:Tre Terzo')].join('');
    for (const newline of ['\n', '\r\n', '\r\r\n', '\r']) {
      const { drafts, files } = await readText(cards.replaceAll('\r\n', newline));
      expect(drafts.map(({ details }) => details.name)).toEqual([
        'Uno Primo',
        'Due Secondo',
        'Tre Terzo',
      ]);
      expect(files).toEqual([{ name: 'file', format: 'vCard 3.0', refusal: null }]);
    }
  });

  it('lists what it cannot take, with the line, and takes the rest', async () => {
    const { drafts, problems } = await readText(
      [
        'begin:vcard',
        'version:3.0',
        'fn:Sofia Neri',
        'questa non è una proprietà',
        'end:vcard',
        'testo fuori posto',
        'BEGIN:VCARD',
        'VERSION:3.0',
        'EMAIL:nessuno@esempio.it',
        'END:VCARD',
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Interrotta Metà',
        'BEGIN:VCARD',
        'VERSION:4.0',
        'KIND:group',
        'FN:Amici',
        'END:VCARD',
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Alla Fine',
      ].join('\n'),
    );
    expect(drafts.map(({ details }) => details.name)).toEqual(['Sofia Neri']);
    expect(problems.map(({ line, text }) => [line, text.key])).toEqual([
      [4, 'import.problem.line'],
      [6, 'import.problem.stray'],
      [7, 'import.problem.noName'],
      [11, 'import.problem.unfinished'],
      [14, 'import.problem.group'],
      [19, 'import.problem.unfinished'],
    ]);
  });

  it('refuses a file where no card is whole', async () => {
    const { files, drafts } = await readText('BEGIN:VCARD\nVERSION:3.0\nFN:Chi Lo Sa\nTEL:05');
    expect(files[0]?.refusal?.key).toBe('import.refused.noCards');
    expect(drafts).toEqual([]);
  });
});

describe('oddities', () => {
  it.each([
    ['BDAY:--0122', '--01-22'],
    ['BDAY:--01-22', '--01-22'],
    ['BDAY:1980-05-03', '1980-05-03'],
    ['BDAY:1980-05-03T00:00:00Z', '1980-05-03'],
    ['BDAY;VALUE=date:19800503', '1980-05-03'],
    ['BDAY:1604-02-29', '--02-29'],
    ['BDAY:1981-02-29', null],
    ['BDAY;VALUE=text:circa 1960', null],
  ])('%s is %s', async (line, birthday) => {
    expect((await readOne(v3('FN:Chiara Riva', line))).details.birthday).toBe(birthday);
  });

  it('is called by the company where there is no person', async () => {
    const { details } = await readOne(v3('N:;;;;', 'FN:', 'ORG:Riva Catering', 'TEL:02 555 0108'));
    expect(details.name).toBe('Riva Catering');
  });

  it('leaves a text beyond the limits out and says so', async () => {
    const { drafts, problems } = await readText(
      v3('FN:Luca Romano', `TITLE:${'x'.repeat(20_001)}`),
    );
    expect(drafts[0]?.details.role).toBe('');
    expect(drafts[0]?.raw).toContain('x'.repeat(20_001));
    expect(problems.map(({ line, text }) => [line, text.key])).toEqual([
      [4, 'import.problem.tooLong'],
    ]);
  });

  it('takes an e-mail of 10,000 characters and markup as they are', async () => {
    const email = `${'a'.repeat(10_000)}@esempio.it`;
    const { details } = await readOne(v3('FN:<img src=x onerror=alert(1)>', `EMAIL:${email}`));
    expect(details.name).toBe('<img src=x onerror=alert(1)>');
    expect(details.emails).toEqual([{ label: '', value: email }]);
  });

  it('does not mistake a property for a prototype', async () => {
    const { drafts, unmapped } = await readText(
      v3('FN:Davide Moretti', 'CONSTRUCTOR:x', '__PROTO__;__proto__=a;constructor=b:y'),
    );
    expect(drafts[0]?.details.name).toBe('Davide Moretti');
    expect(unmapped).toEqual(['__PROTO__', 'CONSTRUCTOR']);
  });

  it('undoes escaped backslashes before separators', async () => {
    const { details } = await readOne(
      v3('FN:A\\\\', 'N:Di\\\\;Anna\\;Lucia;;;', 'ORG:Uno\\\\;Due'),
    );
    expect(details).toMatchObject({
      name: 'A\\',
      familyName: 'Di\\',
      givenName: 'Anna;Lucia',
      company: 'Uno\\',
    });
  });
});
