import { type Day, isDay } from '../../../shared/domain/day.ts';
import type { Contact, ContactDetails } from '../../../shared/domain/records/contact.ts';
import { type Labelled, LINE_MAX } from '../../../shared/domain/records/fields.ts';
import { type PortableText, portable } from '../../../shared/i18n/index.ts';
import { webLink } from '../contactLinks.ts';
import {
  addressParts,
  type DetailsForm,
  formOf,
  gainsLetters,
  lineFields,
  type RowField,
  rowFields,
} from './detailsForm.ts';

const LABEL_MAX = 200;
const TAG_MAX = 200;
/** As in shared/domain/records/contact.ts. */
const most = {
  emails: 100,
  phones: 100,
  urls: 100,
  addresses: 100,
  customFields: 500,
  tags: 1000,
  languages: 100,
} as const;

/** By the place of the field: `name`, `gains.goals`, `emails.0`, `emails.0.label`. */
export type Problems = ReadonlyMap<string, PortableText>;
export type ReadDetails =
  | { readonly ok: true; readonly changed: Partial<ContactDetails> }
  | { readonly ok: false; readonly problems: Problems };

/**
 * What the form changes of a contact, or what is wrong with its fields. What was there
 * already is not judged: an import may have brought stranger things than a person types.
 */
export function readDetails(form: DetailsForm, contact: Contact, today: Day): ReadDetails {
  const problems = problemsOf(form, contact, today);
  if (problems.size > 0) return { ok: false, problems };
  const before = formOf(contact);
  const { name, givenName, familyName } = form.lines;
  const details: ContactDetails = {
    ...trimmed(form.lines),
    ...(keepsParts(form, before) ? { givenName, familyName } : { givenName: '', familyName: '' }),
    name: name.trim(),
    gains: trimmed(form.gains),
    emails: filled(form.rows.emails),
    phones: filled(form.rows.phones),
    urls: filled(form.rows.urls),
    customFields: filled(form.rows.customFields),
    addresses: form.addresses
      .map(({ key: _key, ...address }) => trimmed(address))
      .filter((address) => addressParts.some((part) => address[part] !== '')),
    // A tag may hold a comma of its own; only what was rewritten is taken apart.
    tags: form.tags === before.tags ? contact.tags : listed(form.tags),
    languages: form.languages === before.languages ? contact.languages : listed(form.languages),
    birthday: birthdayOf(form.birthday),
    metOn: form.metOn === '' ? null : form.metOn,
    introducedBy: form.introducedBy,
  };
  return { ok: true, changed: differences(contact, details) };
}

function problemsOf(form: DetailsForm, contact: Contact, today: Day): Problems {
  const problems = new Map<string, PortableText>();
  const tooLong = (place: string, value: string, max: number): void => {
    if (value.length > max) problems.set(place, portable('contact.error.tooLong', { max }));
  };
  const tooMany = (place: string, count: number, max: number): void => {
    if (count > max) problems.set(place, portable('contact.error.tooMany', { max }));
  };
  for (const field of lineFields) tooLong(field, form.lines[field], LINE_MAX);
  if (form.lines.name.trim() === '') problems.set('name', portable('contact.error.name'));
  for (const letter of gainsLetters) tooLong(`gains.${letter}`, form.gains[letter], LINE_MAX);
  for (const field of rowFields) {
    const rows = form.rows[field];
    tooMany(field, rows.length, most[field]);
    rows.forEach(({ label, value }, index) => {
      tooLong(`${field}.${index}.label`, label, LABEL_MAX);
      tooLong(`${field}.${index}`, value, LINE_MAX);
      const known = contact[field].some((row) => row.value === value);
      const problem = known || value.trim() === '' ? null : problemOfRow(field, value.trim());
      if (problem) problems.set(`${field}.${index}`, problem);
    });
  }
  tooMany('addresses', form.addresses.length, most.addresses);
  form.addresses.forEach((address, index) => {
    tooLong(`addresses.${index}.label`, address.label, LABEL_MAX);
    for (const part of addressParts) {
      tooLong(`addresses.${index}.${part}`, address[part], LINE_MAX);
    }
  });
  for (const field of ['tags', 'languages'] as const) {
    const values = listed(form[field]);
    tooMany(field, values.length, most[field]);
    for (const value of values) tooLong(field, value, TAG_MAX);
  }
  const { day, month, year } = form.birthday;
  if (birthdayOf(form.birthday) === null && day + month + year !== '') {
    problems.set('birthday', portable('contact.error.birthday'));
  }
  if (form.metOn !== '' && !isDay(form.metOn)) {
    problems.set('metOn', portable('contact.error.day'));
  } else if (form.metOn > today && form.metOn !== contact.metOn) {
    problems.set('metOn', portable('contact.error.future'));
  }
  return problems;
}

function problemOfRow(field: RowField, value: string): PortableText | null {
  switch (field) {
    case 'emails':
      return /^[^\s@]+@[^\s@]+$/.test(value) ? null : portable('contact.error.email');
    case 'urls':
      return webLink(value) === null ? portable('contact.error.url') : null;
    case 'phones':
    case 'customFields':
      return null;
  }
}

/** First and last name stay with the name; a new name without them makes them untrue. */
function keepsParts(form: DetailsForm, before: DetailsForm): boolean {
  const { name, givenName, familyName } = form.lines;
  if (name === before.lines.name) return true;
  if (givenName !== before.lines.givenName || familyName !== before.lines.familyName) return true;
  return name.includes(givenName) && name.includes(familyName);
}

/** `YYYY-MM-DD`, `--MM-DD` without a year; `null` for none or for a day that does not exist. */
function birthdayOf({ day, month, year }: DetailsForm['birthday']): string | null {
  if (!/^\d{1,2}$/.test(day.trim()) || month === '') return null;
  const monthAndDay = `${month.padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  if (year.trim() === '') return isDay(`2000-${monthAndDay}`) ? `--${monthAndDay}` : null;
  const whole = `${year.trim()}-${monthAndDay}`;
  return isDay(whole) ? whole : null;
}

/** Each once, in the order typed. */
function listed(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map((part) => part.trim()))].filter(
    (part) => part !== '',
  );
}

/** Lines that say something, without the keys of the form. */
function filled(rows: readonly Labelled[]): Labelled[] {
  return rows
    .map(({ label, value }) => ({ label: label.trim(), value: value.trim() }))
    .filter(({ value }) => value !== '');
}

function trimmed<Lines extends Readonly<Record<string, string>>>(lines: Lines): Lines {
  // The same names, each again a text.
  return Object.fromEntries(
    Object.entries(lines).map(([name, value]) => [name, value.trim()]),
  ) as Lines;
}

function differences(contact: Contact, details: ContactDetails): Partial<ContactDetails> {
  return Object.fromEntries(
    Object.entries(details).filter(
      ([name, value]) =>
        // The names of the details are names of the contact.
        JSON.stringify(contact[name as keyof ContactDetails]) !== JSON.stringify(value),
    ),
  );
}
