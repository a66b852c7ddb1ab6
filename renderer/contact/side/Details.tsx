import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Address, Contact } from '../../../shared/domain/records/contact.ts';
import type { Labelled } from '../../../shared/domain/records/fields.ts';
import { formatDay } from '../../../shared/i18n/dates.ts';
import { toHash } from '../../app/route.ts';
import { useRecord } from '../../data/hooks.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { IconButton } from '../../ui/Button.tsx';
import { contactOverlay } from '../contactOverlay.ts';
import { birthdayWords } from './birthdayWords.ts';
import { labelWords } from '../labelWords.ts';
import { mailLink, phoneLink, webLink } from '../contactLinks.ts';
import styles from './Facts.module.css';
import { OutsideLink } from './OutsideLink.tsx';
import section from './Section.module.css';
import { Section } from './Section.tsx';

/** How to reach them and what else is noted; blanks are left out. */
export function Details({ contact }: { readonly contact: Contact }) {
  const text = useText();
  const language = useLanguage();
  const introducer = useRecord('contacts', contact.introducedBy ?? '');
  const { emails, phones, urls, addresses, customFields, tags, metOn, metWhere } = contact;
  const met = [metWhere, metOn === null ? '' : formatDay(metOn, 'longNoWeekday', language)];
  const facts: readonly (readonly [string, ReactNode])[] = [
    [text('contact.email'), links(emails, mailLink, 'contact.open.email')],
    [text('contact.phone'), links(phones, phoneLink, 'contact.open.phone')],
    [text('contact.url'), links(urls, webLink, 'contact.open.url')],
    [
      text('contact.address'),
      lines(
        addresses.map((address) => ({
          label: labelWords(address.label, text),
          value: written(address),
        })),
      ),
    ],
    [text('contact.role'), plain(contact.role)],
    [text('contact.chapter'), plain(contact.chapter)],
    [text('contact.met'), plain(met.filter((part) => part !== '').join(', '))],
    [
      text('contact.introducedBy'),
      introducer === null ? null : (
        <a href={toHash({ page: 'contact', id: introducer.id })} dir="auto">
          {introducer.name}
        </a>
      ),
    ],
    [
      text('contact.birthday'),
      plain(contact.birthday === null ? '' : birthdayWords(contact.birthday, language)),
    ],
    [text('contact.languages'), plain(contact.languages.join(', '))],
    [text('contact.tags'), tags.length === 0 ? null : <Tags tags={tags} />],
    ...customFields.map(
      ({ label, value }) =>
        [label === '' ? text('contact.customField') : label, plain(value)] as const,
    ),
  ];
  const known = facts.filter(([, value]) => value !== null);

  function links(
    values: readonly Labelled[],
    linkOf: (value: string) => string | null,
    label: 'contact.open.email' | 'contact.open.phone' | 'contact.open.url',
  ): ReactNode {
    if (values.length === 0) return null;
    return (
      <ul className={styles['values']}>
        {values.map((entry, index) => (
          // Two equal lines are two lines; they have no other identity.
          <li key={index}>
            <span className={styles['clamp']}>
              <OutsideLink
                url={linkOf(entry.value)}
                label={text(label, { value: entry.value.slice(0, 200) })}
              >
                {entry.value}
              </OutsideLink>{' '}
              <span className={styles['label']} dir="auto">
                {labelWords(entry.label, text)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    );
  }

  return (
    <Section
      title={text('contact.details')}
      action={
        <IconButton
          label={text('contact.edit')}
          icon={<Pencil />}
          onClick={() => contactOverlay.set({ kind: 'details' })}
        />
      }
    >
      {known.length === 0 ? (
        <p className={section['quiet']}>{text('contact.details.empty')}</p>
      ) : (
        <dl className={styles['facts']}>
          {known.map(([label, value], index) => (
            // Custom fields may share a label.
            <div key={`${label} ${index}`} className={styles['fact']}>
              <dt className={styles['clamp']}>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}

function plain(value: string): ReactNode {
  return value.trim() === '' ? null : (
    <span className={styles['clamp']} dir="auto">
      {value}
    </span>
  );
}

function lines(values: readonly Labelled[]): ReactNode {
  if (values.length === 0) return null;
  return (
    <ul className={styles['values']}>
      {values.map(({ label, value }, index) => (
        <li key={index} className={styles['clamp']} dir="auto">
          {value} <span className={styles['label']}>{label}</span>
        </li>
      ))}
    </ul>
  );
}

function Tags({ tags }: { readonly tags: readonly string[] }) {
  return (
    <ul className={styles['tags']}>
      {[...new Set(tags)].map((tag) => (
        <li key={tag} dir="auto">
          {tag}
        </li>
      ))}
    </ul>
  );
}

function written({ street, postalCode, city, region, country }: Address): string {
  const place = [postalCode, city].filter((part) => part !== '').join(' ');
  return [street, place, region, country].filter((part) => part !== '').join(', ');
}
