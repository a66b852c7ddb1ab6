import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Contact,
  contactDetailsSchema,
  type ContactDetails,
} from '../../../shared/domain/records/contact.ts';
import { planImport } from '../../importing/planning/planImport.ts';
import { testJournal, testOptions } from '../../importing/testing/journals.ts';
import { card, readText } from '../../importing/testing/reading.ts';
import { exportCards } from './exportCards.ts';
import { writeCard } from './writeCard.ts';

/** Text without control characters and lone surrogates, as a person can type it. */
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replaceAll(/\p{C}/gu, '').trim())
  .filter((text) => text !== '');
const awkward = fc.constantFrom(
  'a;b,c\\d',
  'x\\',
  '\\n',
  'prima\nseconda',
  ';',
  ',',
  '"tra" virgolette',
  "l'ora: 12;30",
  '=1+1',
  '<b>',
  'È così',
);
const text = fc.oneof(word, awkward);
const maybe = fc.oneof(fc.constant(''), text);
const label = fc.oneof(
  fc.constantFrom('', 'home', 'work', 'other', 'mobile', 'work fax', 'Cantiere di Modena'),
  word,
);
const labelled = fc.record({ label, value: text });
const phone = fc.record({ label, value: fc.stringMatching(/^\+?[0-9][0-9 ]{5,14}[0-9]$/) });
const address = fc
  .record({ label, street: maybe, city: maybe, region: maybe, postalCode: maybe, country: maybe })
  .filter(({ label: _, ...lines }) => Object.values(lines).some((line) => line !== ''));
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const details: fc.Arbitrary<ContactDetails> = fc.record({
  name: text,
  givenName: maybe,
  familyName: maybe,
  company: maybe,
  role: maybe,
  trade: maybe,
  chapter: maybe,
  city: maybe,
  tags: fc.uniqueArray(text, { maxLength: 4 }),
  emails: fc.array(labelled, { maxLength: 3 }),
  phones: fc.array(phone, { maxLength: 3 }),
  addresses: fc.array(address, { maxLength: 2 }),
  urls: fc.array(labelled, { maxLength: 3 }),
  birthday: fc.oneof(fc.constant(null), day, fc.constantFrom('--02-29', '--12-31')),
  languages: fc.uniqueArray(text, { maxLength: 3 }),
  metOn: fc.oneof(fc.constant(null), day),
  metWhere: maybe,
  introducedBy: fc.constant(null),
  gains: fc.record({
    goals: maybe,
    accomplishments: maybe,
    interests: maybe,
    networks: maybe,
    skills: maybe,
  }),
  idealReferral: maybe,
  customFields: fc.array(fc.record({ label: word, value: text }), { maxLength: 3 }),
});

function contactOf(found: ContactDetails): Contact {
  return {
    ...found,
    id: 'anna',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    stageId: 'met',
    stageSince: '2026-01-01',
    rank: 'a0',
    overruled: false,
    cadence: null,
    notSuggested: [],
    releasedOn: null,
  };
}

async function exported(journal: ReturnType<typeof testJournal>): Promise<string> {
  let all = '';
  for await (const piece of exportCards(journal.journal)) all += piece;
  return all;
}

/** Imports a file into an empty journal. */
async function imported(file: string): Promise<ReturnType<typeof testJournal>> {
  const target = testJournal();
  const plan = await planImport(await readText(file), target.journal, testOptions('new'));
  await target.commit(plan.label, plan.changes);
  return target;
}

describe('vCard out and in again', () => {
  it('gives the same details', async () => {
    await fc.assert(
      fc.asyncProperty(details, async (found) => {
        const contact = contactOf(found);
        const source = testJournal({ table: 'contacts', id: 'anna', before: null, after: contact });
        const { drafts, problems, unmapped } = await readText(await exported(source));
        expect(problems).toEqual([]);
        expect(unmapped).toEqual([]);
        expect(drafts.map((draft) => draft.details)).toEqual([found]);
        expect(drafts[0]?.id).toBe('anna');
      }),
    );
  });

  it('keeps lines within 75 octets, ended and folded as the standard says', async () => {
    await fc.assert(
      fc.asyncProperty(details, async (found) => {
        // A person may write the sign of a broken character themselves; then it says nothing.
        fc.pre(!JSON.stringify(found).includes('\ufffd'));
        const file = writeCard(testJournal().journal, contactOf(found));
        expect(file.endsWith('END:VCARD\r\n')).toBe(true);
        for (const line of file.slice(0, -2).split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toContain('\ufffd');
        }
      }),
    );
  });
});

describe('a card that was imported', () => {
  const lines = [
    'VERSION:3.0',
    'N:Bellini;Marta;Maria;Dott.ssa;',
    'FN:Dott.ssa Marta Bellini',
    'ORG:Studio Bellini;Fiscale',
    'EMAIL;type=INTERNET;type=WORK;X-SPAM=no:marta@studio.example',
    'EMAIL;type=HOME:marta@casa.example',
    'item1.TEL:051 555 0102',
    'item1.X-ABLabel:Cantiere',
    'item2.ADR;type=WORK:;;Via dei Mille 4;Bologna;BO;40121;Italia',
    'item2.X-ABADR:it',
    'X-SOCIALPROFILE;type=linkedin;x-user=marta:https://www.linkedin.com/in/marta',
    'NOTE:Cerca startup.',
    'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
    'TITLE:commercialista',
    'TITLE:revisora',
    'IMPP;X-SERVICE-TYPE=Skype:skype:marta.b',
    'UID:7d0e4f2a',
  ];

  it('comes back with all its lines', async () => {
    const out = await exported(await imported(card(...lines)));
    const unfolded = out.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded).toEqual(expect.arrayContaining(lines));
  });

  it('loses nothing in a second round', async () => {
    const once = await exported(await imported(card(...lines)));
    const twice = await exported(await imported(once));
    expect(twice.split('\r\n').toSorted()).toEqual(once.split('\r\n').toSorted());
  });

  it('shows what was changed since, and no longer what was', async () => {
    const journal = await imported(card(...lines));
    const [contact] = journal.journal.tables.contacts.values();
    const after: Contact = {
      ...contact!,
      emails: [{ label: 'work', value: 'nuova@studio.example' }],
      role: 'socia',
    };
    journal.journal.set('contacts', after.id, after);
    const [note] = journal.journal.tables.notes.values();
    journal.journal.set('noteBodies', note!.id, null);
    const out = (await exported(journal)).replaceAll('\r\n ', '').split('\r\n');
    expect(out).toEqual(
      expect.arrayContaining([
        'EMAIL;TYPE=INTERNET;TYPE=WORK:nuova@studio.example',
        'TITLE:socia',
        'TITLE:revisora',
      ]),
    );
    expect(out.filter((line) => /marta@|commercialista|NOTE|Cerca/.test(line))).toEqual([]);
  });

  it('of version 2.1 or 4.0 comes back as 3.0', async () => {
    const out = await exported(
      await imported(
        card(
          'VERSION:2.1',
          'FN:Luca Romano',
          'TEL;CELL:347 555 0112',
          'LABEL;WORK;ENCODING=QUOTED-PRINTABLE:Via Po=0D=0A10124',
        ) +
          card(
            'VERSION:4.0',
            'FN:Aylin Kaya',
            'PHOTO:data:image/png;base64,iVBORw0KGgo=',
            'RELATED;TYPE=friend:urn:uuid:1',
          ),
      ),
    );
    const unfolded = out.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded).toEqual(
      expect.arrayContaining([
        'TEL;TYPE=CELL:347 555 0112',
        'LABEL;TYPE=WORK:Via Po\\n10124',
        'PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=',
        'RELATED;TYPE=friend:urn:uuid:1',
      ]),
    );
    expect(unfolded.filter((line) => line === 'VERSION:3.0')).toHaveLength(2);
  });
});

describe('who introduced whom', () => {
  it('is found again, whichever comes first', async () => {
    const anna = contactOf({
      ...contactDetailsSchema.parse(blank('Anna Rossi')),
      introducedBy: 'bruno',
    });
    const bruno = { ...contactOf(contactDetailsSchema.parse(blank('Bruno Verdi'))), id: 'bruno' };
    const source = testJournal(
      { table: 'contacts', id: 'anna', before: null, after: anna },
      { table: 'contacts', id: 'bruno', before: null, after: bruno },
    );
    const target = await imported(await exported(source));
    expect(target.journal.tables.contacts.get('anna')?.introducedBy).toBe('bruno');
  });
});

function blank(name: string): unknown {
  const texts = [
    'givenName',
    'familyName',
    'company',
    'role',
    'trade',
    'chapter',
    'city',
    'metWhere',
    'idealReferral',
  ];
  const lists = ['tags', 'emails', 'phones', 'addresses', 'urls', 'languages', 'customFields'];
  return {
    name,
    ...Object.fromEntries(texts.map((field) => [field, ''])),
    ...Object.fromEntries(lists.map((field) => [field, []])),
    birthday: null,
    metOn: null,
    introducedBy: null,
    gains: { goals: '', accomplishments: '', interests: '', networks: '', skills: '' },
  };
}
