import { Plus } from 'lucide-react';
import { useCallback } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { Journal } from '../../../shared/domain/journal.ts';
import { balanceOf } from '../../../shared/domain/views/reciprocity.ts';
import { formatDayNear } from '../../../shared/i18n/dates.ts';
import { useContactView } from '../../data/hooks.ts';
import { useToday } from '../../data/today.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { IconButton } from '../../ui/Button.tsx';
import { contactOverlay } from '../contactOverlay.ts';
import styles from './Balance.module.css';
import section from './Section.module.css';
import { Section } from './Section.tsx';

/** Referrals given and received: a bar and the two numbers. */
export function Balance({ contactId }: { readonly contactId: string }) {
  const text = useText();
  const today = useToday();
  const language = useLanguage();
  const { given, received, lastGiven, lastReceived, mutual } = useContactView(
    contactId,
    useCallback((journal: Journal) => balanceOf(journal, contactId, today), [contactId, today]),
  );
  const total = given + received;
  const age = (day: Day | null): string =>
    day === null ? text('contact.balance.never') : formatDayNear(day, today, language);
  return (
    <Section
      title={text('contact.balance')}
      action={
        <IconButton
          label={text('contact.balance.record')}
          icon={<Plus />}
          onClick={() => contactOverlay.set({ kind: 'referral', referralId: null })}
        />
      }
    >
      {total === 0 ? (
        <p className={section['quiet']}>{text('contact.balance.none')}</p>
      ) : (
        <div className={styles['balance']}>
          <span>{text('contact.balance.given', { n: given })}</span>
          <span className={styles['bar']} aria-hidden="true">
            <i style={{ width: `${(given / total) * 100}%` }} />
            <i style={{ width: `${(received / total) * 100}%` }} />
          </span>
          <span>{text('contact.balance.received', { n: received })}</span>
        </div>
      )}
      {total === 0 ? null : (
        <p className={section['quiet']}>
          {text('contact.balance.last', { given: age(lastGiven), received: age(lastReceived) })}
        </p>
      )}
      {mutual ? <p className={section['quiet']}>{text('contact.balance.continuing')}</p> : null}
    </Section>
  );
}
