import { useId } from 'react';
import type { Stage } from '../../shared/domain/records/stage.ts';
import { evidenceOf, rulesOf } from '../../shared/domain/views/evidence.ts';
import { formatDayNear } from '../../shared/i18n/dates.ts';
import { replicaSignal } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import styles from './Stages.module.css';

/** What the journal shows for a contact: full dots for what is there, hollow for what is not. */
export function FoundEvidence({
  contactId,
  stage,
}: {
  readonly contactId: string;
  readonly stage: Stage;
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const id = useId();
  const { journal } = useSignal(replicaSignal);
  const asked = rulesOf(stage);
  return (
    <section className={styles['found']} data-color={stage.color}>
      <h3 id={id}>{text('wall.found')}</h3>
      <ul aria-labelledby={id} className={styles['found']}>
        {evidenceOf(journal, contactId, today).map(({ rule, count, last }) => (
          <li key={rule} data-shown={count > 0}>
            <i aria-hidden="true" />
            <span>
              {text(`evidence.found.${rule}`, { n: count })}{' '}
              <small>
                {[
                  last === null
                    ? ''
                    : text('evidence.last', { day: formatDayNear(last, today, language) }),
                  asked.includes(rule) ? text('evidence.asked') : '',
                ]
                  .filter((part) => part !== '')
                  .map((part) => `· ${part}`)
                  .join(' ')}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
