import { stepWords } from '../../../shared/domain/stepWords.ts';
import { memo } from 'react';
import type { FollowUp } from '../../../shared/domain/records/followUp.ts';
import { localDay } from '../../../shared/domain/day.ts';
import { useToday } from '../../data/today.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { FollowUpActions } from '../follow-up/FollowUpActions.tsx';
import { dueTone, dueWords, followUpTitle } from '../follow-up/followUpWords.ts';
import { EntryHead } from './EntryHead.tsx';
import { LongText } from './LongText.tsx';

/** A promise, reminder or step: open with what can be done about it, or how it ended. */
export const FollowUpEntry = memo(function FollowUpEntry({
  followUp,
}: {
  readonly followUp: FollowUp;
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const { outcome, dueOn, createdAt } = followUp;
  const tone = dueTone(followUp, today);
  const come = dueOn !== null && dueOn <= today ? dueOn : localDay(new Date(createdAt));
  return (
    <>
      <EntryHead
        title={followUpTitle(followUp, text)}
        on={outcome?.on ?? come}
        more={
          outcome === null
            ? [dueWords(dueOn, today, text, language)]
            : [
                followUp.type === 'promise' ? '' : text(`journal.closed.${outcome.kind}`),
                outcome.note,
              ]
        }
        color={tone === 'closed' ? 'quiet' : tone}
        {...(tone === 'late' || tone === 'today' ? { tone } : {})}
        actions={<FollowUpActions followUp={followUp} />}
        actionsStay={outcome === null}
      />
      <LongText>{stepWords(followUp, text)}</LongText>
    </>
  );
});
