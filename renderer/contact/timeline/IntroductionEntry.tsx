import { Pencil, Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { Introduction } from '../../../shared/domain/records/introduction.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { formatDayNear } from '../../../shared/i18n/dates.ts';
import { toHash } from '../../app/route.ts';
import { perform } from '../../app/perform.ts';
import { useRecord } from '../../data/hooks.ts';
import { useToday } from '../../data/today.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { IconButton } from '../../ui/Button.tsx';
import { contactOverlay } from '../contactOverlay.ts';
import styles from './Entry.module.css';
import { EntryHead } from './EntryHead.tsx';
import { LongText } from './LongText.tsx';

/** Two people put in touch: the other one, why, and what became of it. */
export const IntroductionEntry = memo(function IntroductionEntry({
  introduction,
  contactId,
}: {
  readonly introduction: Introduction;
  readonly contactId: string;
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const { id, on, reason, outcome, outcomeOn } = introduction;
  const otherId =
    introduction.contactId === contactId ? introduction.otherId : introduction.contactId;
  const other = useRecord('contacts', otherId);
  const name = shorten(other?.name ?? '', 80);

  async function remove(): Promise<void> {
    await perform({ type: 'introduction.delete', input: { id } });
  }

  return (
    <>
      <EntryHead
        title={text('journal.introduction')}
        on={on}
        more={[
          outcomeOn === null
            ? text(`introduction.outcome.${outcome}`)
            : text('introduction.outcome.on', {
                outcome: text(`introduction.outcome.${outcome}`),
                day: formatDayNear(outcomeOn, today, language),
              }),
        ]}
        color="referral"
        actions={
          <>
            <IconButton
              label={text('introduction.edit', { name })}
              icon={<Pencil />}
              onClick={() => contactOverlay.set({ kind: 'introduction', id })}
            />
            <IconButton
              label={text('introduction.delete', { name })}
              icon={<Trash2 />}
              onClick={() => void remove()}
            />
          </>
        }
      />
      <p className={styles['line']}>
        {text('introduction.with')}{' '}
        <a href={toHash({ page: 'contact', id: otherId })} dir="auto">
          {name}
        </a>
      </p>
      {reason.trim() === '' ? null : <LongText>{reason}</LongText>}
    </>
  );
});
