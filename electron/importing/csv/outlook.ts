import { readDay } from './dates.ts';
import { joined, type Layout, RowReader } from './layout.ts';

const phones: readonly (readonly [column: string, label: string])[] = [
  ['mobile phone', 'mobile'],
  ['business phone', 'work'],
  ['business phone 2', 'work'],
  ['home phone', 'home'],
  ['home phone 2', 'home'],
  ['primary phone', 'main'],
  ['company main phone', 'work'],
  ['car phone', 'car'],
  ['other phone', 'other'],
  ['pager', 'pager'],
  ['business fax', 'work fax'],
  ['home fax', 'home fax'],
  ['other fax', 'fax'],
];
const places = [
  ['business', 'work'],
  ['home', 'home'],
  ['other', 'other'],
] as const;

/** Outlook's export, of the web and of the desktop, with English headers. */
export const outlook: Layout = {
  name: 'Outlook CSV',
  nameless: 'by-company',
  read(row, { thisYear }) {
    const reader = new RowReader(row);
    const given = reader.take('first name');
    const family = reader.take('last name');
    const middle = reader.take('middle name');
    reader.add({
      field: 'name',
      value: joined(reader.take('title'), given, middle, family, reader.take('suffix')),
    });
    reader.add({ field: 'nameParts', value: { given, family } });
    reader.add({ field: 'company', value: reader.take('company') });
    reader.add({ field: 'role', value: reader.take('job title') });
    reader.add({ field: 'note', value: reader.take('notes') });
    for (const column of ['e-mail address', 'e-mail 2 address', 'e-mail 3 address']) {
      reader.add({ field: 'emails', value: { label: '', value: reader.take(column) } });
    }
    for (const [column, label] of phones) {
      reader.add({ field: 'phones', value: { label, value: reader.take(column) } });
    }
    for (const column of ['web page', 'personal web page']) {
      reader.add({ field: 'urls', value: { label: '', value: reader.take(column) } });
    }
    const tags = reader
      .take('categories')
      .split(';')
      .map((tag) => tag.trim());
    reader.add({ field: 'tags', value: tags.filter((tag) => tag !== '') });
    const birthday = reader.take('birthday');
    const day = readDay(birthday, thisYear);
    if (day !== null) reader.add({ field: 'birthday', value: day });
    // Outlook writes 0/0/00 where there is none.
    else if (/[1-9]/.test(birthday)) {
      reader.add({ field: 'customFields', value: { label: 'Birthday', value: birthday } });
    }
    for (const [place, label] of places) address(reader, place, label);
    return reader.reading();
  },
};

function address(reader: RowReader, place: string, label: string): void {
  const value = {
    label,
    street: [1, 2, 3]
      .map((n) => reader.take(`${place} street${n === 1 ? '' : ` ${n}`}`))
      .filter((line) => line !== '')
      .join(', '),
    city: reader.take(`${place} city`),
    region: reader.take(`${place} state`),
    postalCode: reader.take(`${place} postal code`),
    country: reader.take(`${place} country/region`),
  };
  const { label: _, ...lines } = value;
  if (Object.values(lines).some((line) => line !== '')) reader.add({ field: 'addresses', value });
}
