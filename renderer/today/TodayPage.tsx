import { Printer } from 'lucide-react';
import type { DueItem } from '../../shared/domain/views/today.ts';
import { TOUCHES_SHOWN, type TodayLists } from '../../shared/domain/views/todayLists.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import { navigate } from '../app/route.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { openReview } from '../review/reviewState.ts';
import { SearchButton } from '../search/SearchButton.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { BirthdayRow } from './BirthdayRow.tsx';
import { LoopRow } from './LoopRow.tsx';
import { MineRow } from './MineRow.tsx';
import { Overlay } from './Overlay.tsx';
import { printToday } from './printToday.ts';
import { onRowKeyDown } from './rows.ts';
import { ThanksRow } from './ThanksRow.tsx';
import { TheirsRow } from './TheirsRow.tsx';
import { TodaySection } from './TodaySection.tsx';
import { TouchRow } from './TouchRow.tsx';
import { useTodayLists } from './useTodayLists.ts';
import styles from './TodayPage.module.css';

/** Who waits for you, what you promised and what was promised to you. */
export function TodayPage() {
  const text = useText();
  const today = useToday();
  const language = useLanguage();
  const lists = useTodayLists();
  return (
    <Page
      title={text('nav.today')}
      subtitle={formatDay(today, 'long', language)}
      actions={
        <>
          <SearchButton />
          <IconButton icon={<Printer />} label={text('today.print')} onClick={printToday} />
        </>
      }
    >
      {lists.empty ? (
        <EmptyState
          action={
            <Button onClick={() => navigate({ page: 'board' })}>{text('today.toBoard')}</Button>
          }
        >
          {text('today.empty')}
        </EmptyState>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows between the rows' controls
        <div data-rows tabIndex={-1} className={styles['columns']} onKeyDown={onRowKeyDown}>
          <Mine lists={lists} />
          <Others lists={lists} />
        </div>
      )}
      <Overlay />
    </Page>
  );
}

/** What you owe, by its day. */
function Mine({ lists: { due } }: { readonly lists: TodayLists }) {
  const text = useText();
  const row = (item: DueItem) => <MineRow key={item.followUp.id} item={item} />;
  return (
    <div className={styles['column']}>
      {due.late.length + due.today.length === 0 ? (
        <p className={styles['clear']}>{text('today.clear')}</p>
      ) : null}
      <TodaySection title={text('today.late')} tone="due" items={due.late.map(row)} />
      <TodaySection title={text('today.today')} items={due.today.map(row)} />
      <TodaySection title={text('today.week')} items={due.week.map(row)} />
    </div>
  );
}

/** What others owe you, whom to thank, and who would like to hear from you. */
function Others({ lists }: { readonly lists: TodayLists }) {
  const text = useText();
  const more = (length: number, key: 'today.more' | 'today.cooling.more') =>
    length > TOUCHES_SHOWN ? text(key, { n: length - TOUCHES_SHOWN }) : null;
  return (
    <div className={styles['column']}>
      <TodaySection
        title={text('today.theirs')}
        items={lists.due.theirs.map((item) => <TheirsRow key={item.followUp.id} item={item} />)}
      />
      <TodaySection
        title={text('today.loop')}
        items={lists.loop.map((item) => <LoopRow key={item.referral.id} item={item} />)}
      />
      <TodaySection
        title={text('today.thanks')}
        items={lists.thanks.map((item) => <ThanksRow key={item.referral.id} item={item} />)}
      />
      <TodaySection
        title={text('today.birthdays')}
        items={lists.birthdays.map((item) => <BirthdayRow key={item.contact.id} item={item} />)}
      />
      <TodaySection
        title={text('today.cooling')}
        about={text('today.cooling.about')}
        items={lists.cooling.slice(0, TOUCHES_SHOWN).map(({ contact, warmth }) => (
          <TouchRow key={contact.id} contact={contact}>
            {text('today.lastTouch', { n: warmth.daysSince })}
            {', '}
            {text('today.cadence', { n: warmth.maxDays })}
          </TouchRow>
        ))}
        foot={more(lists.cooling.length, 'today.cooling.more')}
      />
      {lists.cooling.some(({ warmth }) => warmth.warmth === 0) ? (
        <p>
          <Button onClick={openReview}>{text('command.review')}</Button>
        </p>
      ) : null}
      <TodaySection
        title={text('today.touches')}
        about={text('today.touches.about')}
        items={lists.touches.slice(0, TOUCHES_SHOWN).map(({ contact, daysSince }) => (
          <TouchRow key={contact.id} contact={contact}>
            {text('today.lastTouch', { n: daysSince })}
          </TouchRow>
        ))}
        foot={more(lists.touches.length, 'today.more')}
      />
    </div>
  );
}
