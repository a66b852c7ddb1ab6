import { Ellipsis, Pencil, Printer } from 'lucide-react';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import { navigate } from '../app/route.ts';
import { useRecord } from '../data/hooks.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { letGo, returnToBoard } from '../released/returnToBoard.ts';
import { IconButton } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { contactOverlay } from './contactOverlay.ts';
import { deleteContact } from './deleteContact.ts';
import styles from './PersonHeader.module.css';
import { Photo } from './photo/Photo.tsx';
import { removePhoto } from './photo/setPhoto.ts';

/** Who it is, in their own letters; what can be done with the record as a whole. */
export function PersonHeader({ contact }: { readonly contact: Contact }) {
  const text = useText();
  const language = useLanguage();
  const stage = useRecord('stages', contact.stageId);
  const hasPhoto = useRecord('photos', contact.id) !== null;
  const { name, company, trade, role, city, releasedOn } = contact;
  const about = [company, trade === '' ? role : trade, city].filter((part) => part.trim() !== '');
  return (
    <header className={styles['header']}>
      <Photo contactId={contact.id} name={name} color={stage?.color ?? 'stage-1'} />
      <div className={styles['who']}>
        <h1 dir="auto" title={name.length > 60 ? name.slice(0, 2000) : undefined}>
          {name}
        </h1>
        {about.length === 0 ? null : (
          <p className={styles['about']}>
            {about.map((part, index) => (
              <span key={part}>
                {index === 0 ? '' : ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
          </p>
        )}
        {releasedOn === null ? null : (
          <p className={styles['about']}>
            {text('contact.released', { day: formatDay(releasedOn, 'medium', language) })}
          </p>
        )}
      </div>
      <div className={styles['actions']}>
        <IconButton
          label={text('contact.edit')}
          icon={<Pencil />}
          onClick={() => contactOverlay.set({ kind: 'details' })}
        />
        <Menu
          trigger={<IconButton label={text('paper.contact.print')} icon={<Printer />} />}
          items={[
            {
              label: text('paper.contact.page'),
              perform: () => navigate({ page: 'contact-paper', id: contact.id }),
            },
            {
              label: text('command.paper.oneToOne'),
              perform: () => navigate({ page: 'one-to-one', id: contact.id }),
            },
          ]}
        />
        <Menu
          trigger={<IconButton label={text('contact.more')} icon={<Ellipsis />} />}
          items={[
            {
              label: text('contact.edit'),
              perform: () => contactOverlay.set({ kind: 'details' }),
            },
            {
              label: text('contact.balance.record'),
              perform: () => contactOverlay.set({ kind: 'referral', referralId: null }),
            },
            ...(hasPhoto
              ? [
                  {
                    label: text('contact.photo.remove'),
                    perform: () => void removePhoto(contact.id),
                  },
                ]
              : []),
            {
              label: text('introduction.record'),
              perform: () => contactOverlay.set({ kind: 'introduction', id: null }),
            },
            contact.releasedOn === null
              ? { label: text('bulk.release'), perform: () => void letGo(contact.id) }
              : { label: text('released.return'), perform: () => void returnToBoard(contact.id) },
            {
              label: text('contact.delete'),
              tone: 'danger',
              apart: true,
              perform: () => void deleteContact(contact.id),
            },
          ]}
        />
      </div>
    </header>
  );
}
