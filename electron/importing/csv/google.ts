import { readDay } from './dates.ts';
import { readBirthday } from '../vcard/birthday.ts';
import { type LabelKind, labelOf } from '../vcard/labels.ts';
import { joined, type Layout, type Row, RowReader } from './layout.ts';

const SEVERAL = ' ::: ';

/** Google's export of contacts, the current layout and the one before it. */
export const google: Layout = {
  name: 'Google Contacts CSV',
  nameless: 'by-company',
  read(row, { thisYear }) {
    const reader = new RowReader(row);
    const given = reader.take('first name', 'given name');
    const family = reader.take('last name', 'family name');
    const middle = reader.take('middle name', 'additional name');
    const whole = joined(
      reader.take('name prefix'),
      given,
      middle,
      family,
      reader.take('name suffix'),
    );
    reader.add({ field: 'name', value: reader.take('name') || whole });
    reader.add({ field: 'nameParts', value: { given, family } });
    reader.add({
      field: 'company',
      value: reader.take('organization name', 'organization 1 - name'),
    });
    reader.add({
      field: 'role',
      value: reader.take('organization title', 'organization 1 - title'),
    });
    reader.add({ field: 'note', value: reader.take('notes') });
    const birthday = reader.take('birthday');
    const day = readBirthday(birthday) ?? readDay(birthday, thisYear);
    if (day !== null) reader.add({ field: 'birthday', value: day });
    else reader.add({ field: 'customFields', value: { label: 'Birthday', value: birthday } });
    const labels = reader.take('labels', 'group membership').split(SEVERAL);
    // Google's own groups, such as "* myContacts".
    reader.add({
      field: 'tags',
      value: labels.filter((label) => label !== '' && !label.startsWith('*')),
    });
    numbered(reader, row, 'e-mail', 'emails');
    numbered(reader, row, 'phone', 'phones');
    numbered(reader, row, 'website', 'urls');
    addresses(reader, row);
    return reader.reading();
  },
};

/** The numbers `n` of the columns `<what> n - …` that hold something. */
function numbersOf(row: Row, what: string): number[] {
  const numbers = new Set<number>();
  for (const column of row.keys()) {
    const found = column.startsWith(`${what} `)
      ? /^(\d+) - /.exec(column.slice(what.length + 1))
      : null;
    if (found) numbers.add(Number(found[1]));
  }
  return [...numbers].sort((a, b) => a - b);
}

function numbered(
  reader: RowReader,
  row: Row,
  what: string,
  field: 'emails' | 'phones' | 'urls',
): void {
  for (const n of numbersOf(row, what)) {
    const label = googleLabel(field, reader.take(`${what} ${n} - label`, `${what} ${n} - type`));
    for (const value of reader.take(`${what} ${n} - value`).split(SEVERAL)) {
      reader.add({ field, value: { label, value } });
    }
  }
}

function addresses(reader: RowReader, row: Row): void {
  for (const n of numbersOf(row, 'address')) {
    const part = (name: string) => reader.take(`address ${n} - ${name}`);
    const label = googleLabel(
      'addresses',
      reader.take(`address ${n} - label`, `address ${n} - type`),
    );
    const street = [part('po box'), part('extended address'), part('street')]
      .filter((line) => line !== '')
      .join(', ');
    const value = {
      label,
      street,
      city: part('city'),
      region: part('region'),
      postalCode: part('postal code'),
      country: part('country'),
    };
    const formatted = part('formatted');
    const known = street || value.city || value.postalCode || value.country;
    if (known || formatted) {
      reader.add({ field: 'addresses', value: known ? value : { ...value, street: formatted } });
    }
  }
}

/** Google marks the preferred one with a star in front of its label. */
function googleLabel(kind: LabelKind, text: string): string {
  const plain = text.replace(/^\*\s*/, '');
  return labelOf(kind, [plain.toLowerCase()]) || plain;
}
