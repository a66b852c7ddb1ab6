import type { Journal } from '../../../shared/domain/journal.ts';
import {
  type Address,
  type Contact,
  gainsLetters,
} from '../../../shared/domain/records/contact.ts';
import { stageTitle } from '../../../shared/domain/stageWords.ts';
import type { Text } from '../../../shared/i18n/index.ts';

export interface Column {
  readonly title: string;
  readonly cell: (contact: Contact) => string;
}

const texts = [
  'name',
  'givenName',
  'familyName',
  'company',
  'role',
  'trade',
  'chapter',
  'city',
] as const satisfies readonly (keyof Contact)[];
const days = [
  'birthday',
  'metOn',
  'releasedOn',
  'stageSince',
] as const satisfies readonly (keyof Contact)[];

/** The columns of the table of contacts; the last are the contacts' own fields, by name. */
export function columnsOf(journal: Journal, text: Text): Column[] {
  const { contacts, stages } = journal.tables;
  const plain = (field: (typeof texts)[number] | 'metWhere' | 'idealReferral'): Column => ({
    title: text(`export.column.${field}`),
    cell: (contact) => contact[field],
  });
  const day = (field: (typeof days)[number]): Column => ({
    title: text(`export.column.${field}`),
    cell: (contact) => contact[field] ?? '',
  });
  const values = (field: 'emails' | 'phones' | 'urls'): Column => ({
    title: text(`export.column.${field}`),
    cell: (contact) => several(contact[field].map(({ value }) => value)),
  });
  const words = (field: 'tags' | 'languages'): Column => ({
    title: text(`export.column.${field}`),
    cell: (contact) => several(contact[field]),
  });
  const stage: Column = {
    title: text('export.column.stage'),
    cell: ({ stageId }) => {
      const found = stages.get(stageId);
      return found ? stageTitle(found, text) : '';
    },
  };
  const addresses: Column = {
    title: text('export.column.addresses'),
    cell: (contact) => several(contact.addresses.map(addressLine)),
  };
  const introducedBy: Column = {
    title: text('export.column.introducedBy'),
    cell: (contact) => contacts.get(contact.introducedBy ?? '')?.name ?? '',
  };
  const gains = gainsLetters.map(
    (letter): Column => ({
      title: text(`gains.${letter}`),
      cell: (contact) => contact.gains[letter],
    }),
  );
  return [
    ...texts.map(plain),
    stage,
    day('stageSince'),
    day('releasedOn'),
    values('emails'),
    values('phones'),
    addresses,
    values('urls'),
    words('tags'),
    words('languages'),
    day('birthday'),
    day('metOn'),
    plain('metWhere'),
    introducedBy,
    plain('idealReferral'),
    ...gains,
    ...ownFields(journal),
  ];
}

function ownFields(journal: Journal): Column[] {
  const labels = new Set<string>();
  for (const contact of journal.tables.contacts.values()) {
    for (const { label } of contact.customFields) labels.add(label);
  }
  return [...labels].sort().map((title) => ({
    title,
    cell: ({ customFields }) =>
      several(customFields.filter(({ label }) => label === title).map(({ value }) => value)),
  }));
}

function addressLine({ street, city, region, postalCode, country }: Address): string {
  return [street, `${postalCode} ${city}`.trim(), region, country]
    .filter((part) => part !== '')
    .join(', ');
}

function several(values: readonly string[]): string {
  return values.join('; ');
}
