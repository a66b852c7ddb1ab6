import { describe, expect, it } from 'vitest';
import type { Contact, ContactDetails } from '../../../shared/domain/records/contact.ts';
import { contactDetailsSchema } from '../../../shared/domain/records/contact.ts';
import { LINE_MAX } from '../../../shared/domain/records/fields.ts';
import {
  contactOf,
  details,
  emptyJournal,
  perform,
} from '../../../shared/domain/testing/journal.ts';
import { type DetailsForm, formOf } from './detailsForm.ts';
import { readDetails } from './readDetails.ts';

const today = '2026-11-24';

function contact(fields: Partial<ContactDetails> = {}): Contact {
  const journal = emptyJournal();
  perform(journal, {
    type: 'contact.create',
    input: { id: 'luca', details: details(fields), withSteps: false },
  });
  return contactOf(journal, 'luca');
}

const full = contact({
  givenName: 'Luca',
  familyName: 'Romano',
  company: '=1+1',
  tags: ['a, b', 'c'],
  emails: [
    { label: 'work', value: 'luca@example.it' },
    { label: 'work', value: 'not an address at all' },
  ],
  urls: [{ label: '', value: 'javascript:alert(1)' }],
  addresses: [
    {
      label: 'home',
      street: 'Via Verdi 1',
      city: 'Bologna',
      region: '',
      postalCode: '',
      country: '',
    },
  ],
  birthday: '--02-29',
  languages: ['it'],
  metOn: '2026-01-02',
});

function read(before: Contact, change: (form: DetailsForm) => Partial<DetailsForm>) {
  const form = formOf(before);
  return readDetails({ ...form, ...change(form) }, before, today);
}

describe('readDetails', () => {
  it('changes nothing of what was not touched, however strange', () => {
    expect(read(full, () => ({}))).toEqual({ ok: true, changed: {} });
    expect(read(contact(), () => ({}))).toEqual({ ok: true, changed: {} });
  });

  it('gives only what changed, and it fits the record', () => {
    const result = read(full, (form) => ({
      lines: { ...form.lines, city: ' Modena ' },
      rows: { ...form.rows, phones: [{ key: 1, label: ' mobile', value: '051 1' }] },
      tags: 'x, y; x,,',
      birthday: { day: '3', month: '12', year: '1980' },
      metOn: '',
    }));
    expect(result).toEqual({
      ok: true,
      changed: {
        city: 'Modena',
        phones: [{ label: 'mobile', value: '051 1' }],
        tags: ['x', 'y'],
        birthday: '1980-12-03',
        metOn: null,
      },
    });
    expect(contactDetailsSchema.partial().safeParse(result.ok && result.changed).success).toBe(
      true,
    );
  });

  it('drops lines left empty', () => {
    const result = read(full, (form) => ({
      rows: { ...form.rows, emails: [{ key: 1, label: 'work', value: '  ' }] },
      addresses: form.addresses.map((row) => ({ ...row, street: '', city: ' ' })),
    }));
    expect(result).toEqual({ ok: true, changed: { emails: [], addresses: [] } });
  });

  it('keeps first and last name with the name, and lets them go when it is another', () => {
    const renamed = (name: string) => read(full, (form) => ({ lines: { ...form.lines, name } }));
    expect(renamed('Luca Maria Romano')).toEqual({
      ok: true,
      changed: { name: 'Luca Maria Romano' },
    });
    expect(renamed('Gianluca Rossi')).toEqual({
      ok: true,
      changed: { name: 'Gianluca Rossi', givenName: '', familyName: '' },
    });
  });

  const line = (value: string) => [{ key: 1, label: '', value }];
  it.each<[string, (form: DetailsForm) => Partial<DetailsForm>, string]>([
    ['name', (form) => ({ lines: { ...form.lines, name: ' ' } }), 'contact.error.name'],
    [
      'company',
      (form) => ({ lines: { ...form.lines, company: 'x'.repeat(LINE_MAX + 1) } }),
      'contact.error.tooLong',
    ],
    [
      'gains.goals',
      (form) => ({ gains: { ...form.gains, goals: 'x'.repeat(LINE_MAX + 1) } }),
      'contact.error.tooLong',
    ],
    ['emails.0', (form) => ({ rows: { ...form.rows, emails: line('x') } }), 'contact.error.email'],
    ['urls.0', (form) => ({ rows: { ...form.rows, urls: line('a b') } }), 'contact.error.url'],
    [
      'urls.0',
      (form) => ({ rows: { ...form.rows, urls: line('javascript:alert(2)') } }),
      'contact.error.url',
    ],
    [
      'phones.0.label',
      (form) => ({
        rows: { ...form.rows, phones: [{ key: 1, label: 'x'.repeat(201), value: '1' }] },
      }),
      'contact.error.tooLong',
    ],
    [
      'emails',
      (form) => ({
        rows: {
          ...form.rows,
          emails: Array.from({ length: 101 }, (_, key) => ({
            key,
            label: '',
            value: `${key}@x.it`,
          })),
        },
      }),
      'contact.error.tooMany',
    ],
    ['tags', () => ({ tags: 'x'.repeat(201) }), 'contact.error.tooLong'],
    ['metOn', () => ({ metOn: '2026-02-30' }), 'contact.error.day'],
    ['metOn', () => ({ metOn: 'incomplete' }), 'contact.error.day'],
    ['metOn', () => ({ metOn: '2026-11-25' }), 'contact.error.future'],
    [
      'birthday',
      () => ({ birthday: { day: '30', month: '2', year: '' } }),
      'contact.error.birthday',
    ],
    [
      'birthday',
      () => ({ birthday: { day: '29', month: '2', year: '1981' } }),
      'contact.error.birthday',
    ],
    [
      'birthday',
      () => ({ birthday: { day: '', month: '', year: '1981' } }),
      'contact.error.birthday',
    ],
  ])('says what is wrong with %s', (place, change, key) => {
    const result = read(full, change);
    if (result.ok) throw new Error('it was accepted');
    expect([...result.problems].map(([at, problem]) => [at, problem.key])).toEqual([[place, key]]);
  });

  it('takes a leap day without a year, and an e-mail of ten thousand characters', () => {
    const long = `${'a'.repeat(10_000)}@example.it`;
    expect(
      read(contact(), (form) => ({
        birthday: { day: '29', month: '2', year: '' },
        rows: { ...form.rows, emails: line(long) },
      })),
    ).toEqual({
      ok: true,
      changed: { birthday: '--02-29', emails: [{ label: '', value: long }] },
    });
  });
});
