import fc from 'fast-check';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listOf, readAttendeeFile } from './attendeeList.ts';

const named = (text: string) => listOf(text).people.map(({ name, email }) => [name, email]);

describe('a list of attendees', () => {
  it.each([
    ['Anna Rossi', ['Anna Rossi', '']],
    ['  Rossi, Anna', ['Anna Rossi', '']],
    ['De Luca, Marco', ['Marco De Luca', '']],
    ['Anna Rossi, idraulica', ['Anna Rossi', '']],
    ['Anna Rossi, idraulica, Bologna', ['Anna Rossi', '']],
    ['1. Anna Rossi', ['Anna Rossi', '']],
    ['12) Anna Rossi', ['Anna Rossi', '']],
    ['- Anna Rossi', ['Anna Rossi', '']],
    ['[x] Anna Rossi', ['Anna Rossi', '']],
    ['Anna Rossi <Anna@Rossi.example>', ['Anna Rossi', 'anna@rossi.example']],
    ['"Rossi, Anna" <anna@rossi.example>', ['Anna Rossi', 'anna@rossi.example']],
    ['anna@rossi.example', ['', 'anna@rossi.example']],
    ['Anna Rossi, anna@rossi.example', ['Anna Rossi', 'anna@rossi.example']],
    ['anna@rossi.example, Anna Rossi', ['Anna Rossi', 'anna@rossi.example']],
    ['Anna Rossi\t340 1234567\tanna@rossi.example', ['Anna Rossi', 'anna@rossi.example']],
    ['Anna Rossi;Rossi Impianti;anna@rossi.example', ['Anna Rossi', 'anna@rossi.example']],
    ['محمد علي', ['محمد علي', '']],
    ['O’Neil, Sean', ['Sean O’Neil', '']],
    ['Anna\u200B \u0007Rossi', ['Anna Rossi', '']],
  ])('reads “%s”', (line, person) => {
    expect(named(line)).toEqual([person]);
  });

  it.each([
    'Anna Rossi <a@x.example>, "Neri, Ugo" <u@x.example>, Eva Blu',
    'Anna Rossi <a@x.example>; Neri, Ugo <u@x.example>; Eva Blu',
    'Anna Rossi <a@x.example>, Ugo Neri (u@x.example) <u@x.example>,\nEva Blu, fioraia',
  ])('reads the recipients %j', (line) => {
    expect(named(line)).toEqual([
      ['Anna Rossi', 'a@x.example'],
      ['Ugo Neri', 'u@x.example'],
      ['Eva Blu', ''],
    ]);
  });

  it('takes addresses in one line for as many people, and two of one person for one', () => {
    expect(named('a@x.example, u@x.example')).toEqual([
      ['', 'a@x.example'],
      ['', 'u@x.example'],
    ]);
    expect(named('Anna Rossi, a@x.example, b@x.example')).toEqual([['Anna Rossi', 'a@x.example']]);
    expect(named('Anna Rossi <a@x.example>, idraulica, Bologna')).toHaveLength(1);
  });

  it.each([
    ['Name,E-mail\nAnna Rossi,anna@rossi.example'],
    ['Cognome;Nome;Azienda;Indirizzo e-mail\nRossi;Anna;Impianti;anna@rossi.example'],
    ['First Name,Last Name,Company,Email\nAnna,Rossi,"Rossi, sons",ANNA@rossi.example'],
    ['Nome\tTelefono\tEmail\nAnna Rossi\t340\tanna@rossi.example'],
    ['﻿Nome e cognome;Posta elettronica\r\nAnna Rossi;anna@rossi.example\r\n'],
  ])('reads the table %j', (table) => {
    expect(named(table.replace('\uFEFF', ''))).toEqual([['Anna Rossi', 'anna@rossi.example']]);
  });

  it('counts nobody twice, and says which lines name nobody', () => {
    const list = listOf('Anna Rossi\n\n---\nanna rossi\n0123 456\nUgo Neri\n');
    expect(list.people.map(({ name }) => name)).toEqual(['Anna Rossi', 'Ugo Neri']);
    expect(list.unread).toEqual([
      { line: 3, text: '---' },
      { line: 5, text: '0123 456' },
    ]);
  });

  it('takes names of 200 characters and lists of 2,000 people, and no paragraph for a name', () => {
    const long = `Anna ${'Maria '.repeat(32)}Rossi`;
    const many = Array.from(
      { length: 2000 },
      (_one, index) => `Person ${index}, p${index}@x.example`,
    );
    const list = listOf([long, 'word '.repeat(100), ...many].join('\n'));
    expect(list.people).toHaveLength(2001);
    expect(list.people[0]?.name).toBe(long);
    expect(list.unread.map(({ line }) => line)).toEqual([2]);
  });

  it('reads a line as long as a list may be at once', () => {
    for (const line of ['a'.repeat(3_900_000), 'a@'.repeat(1_900_000), '<'.repeat(3_900_000)]) {
      expect(listOf(`Anna Rossi\n${line}`).people[0]?.name).toBe('Anna Rossi');
    }
    const recipients = Array.from(
      { length: 50_000 },
      (_one, index) => `"P, Q" <p${index}@x.example>`,
    );
    expect(named(recipients.join(', '))).toHaveLength(50_000);
  });

  it('names only what is in the list, whatever that is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        let people: ReturnType<typeof listOf>['people'];
        try {
          ({ people } = listOf(text));
        } catch {
          return;
        }
        for (const { name, email } of people) {
          expect(name + email).not.toBe('');
          for (const word of name.split(' ')) expect(text).toContain(word);
          expect(text.toLowerCase()).toContain(email);
        }
      }),
    );
  });

  it.each([
    ['', 'attendees.refused.nobody'],
    ['---\n123', 'attendees.refused.nobody'],
    ['BEGIN:VCARD\nFN:Anna\nEND:VCARD', 'attendees.refused.import'],
    ['Anna Rossi\n'.repeat(400_000), 'attendees.refused.tooLong'],
  ])('refuses %.20j in words', (text, key) => {
    expect(() => listOf(text)).toThrow(
      expect.objectContaining({ code: 'refused', text: { key, params: {} } }),
    );
  });
});

describe('a file with such a list', () => {
  const file = async (bytes: Uint8Array | string): Promise<string> => {
    const path = join(await mkdtemp(join(tmpdir(), 'coltiva-attendees-')), 'list.csv');
    await writeFile(path, bytes);
    return path;
  };

  it('is read in whatever encoding it has', async () => {
    const latin = Buffer.from('Nome;Email\r\nNicolò Però;n@x.example\r\n', 'latin1');
    for (const bytes of [latin, Buffer.from('\uFEFFNome;Email\nNicolò Però;n@x.example')]) {
      expect((await readAttendeeFile(await file(bytes))).people).toMatchObject([
        { name: 'Nicolò Però', email: 'n@x.example' },
      ]);
    }
  });

  it('is refused in words when it is none', async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);
    await expect(readAttendeeFile(await file(picture))).rejects.toMatchObject({
      text: { key: 'import.refused.picture' },
    });
    await expect(readAttendeeFile(join(tmpdir(), 'coltiva-not-there.csv'))).rejects.toMatchObject({
      text: { key: 'import.refused.unreadable', params: { reason: 'ENOENT' } },
    });
  });
});
