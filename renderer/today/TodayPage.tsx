import { useCallback, useState } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import {
  coolingContacts,
  type DueItem,
  dueLists,
  thanksOwed,
} from '../../shared/domain/views/today.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import { navigate } from '../app/route.ts';
import { useTablesView } from '../data/hooks.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { SearchButton } from '../search/SearchButton.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { CoolingRow } from './CoolingRow.tsx';
import { MineRow } from './MineRow.tsx';
import { onRowKeyDown } from './rows.ts';
import { SkipDialog } from './SkipDialog.tsx';
import { ThanksRow } from './ThanksRow.tsx';
import { TheirsRow } from './TheirsRow.tsx';
import { TodaySection } from './TodaySection.tsx';
import styles from './TodayPage.module.css';

/** A reminder to choose somebody, not a list to work through. */
const COOLING_SHOWN = 5;

/** Who waits for you, what you promised and what was promised to you. */
export function TodayPage() {
  const text = useText();
  const today = useToday();
  const language = useLanguage();
  const [skipping, setSkipping] = useState<DueItem | null>(null);
  const due = useTablesView(
    ['followUps', 'contacts'],
    useCallback((journal: Journal) => dueLists(journal, today), [today]),
  );
  const thanks = useTablesView(
    ['referrals', 'contacts'],
    useCallback((journal: Journal) => thanksOwed(journal, today), [today]),
  );
  const allCooling = useTablesView(
    ['contacts', 'notes', 'stages'],
    useCallback((journal: Journal) => coolingContacts(journal, today), [today]),
  );
  const mine = [...due.late, ...due.today, ...due.week];
  const planned = new Set(mine.map(({ contact }) => contact.id));
  const cooling = allCooling.filter(({ contact }) => !planned.has(contact.id));
  const nothing = mine.length + due.theirs.length + thanks.length + cooling.length === 0;
  const row = (item: DueItem) => (
    <MineRow key={item.followUp.id} item={item} onSkip={setSkipping} />
  );
  return (
    <Page
      title={text('nav.today')}
      subtitle={formatDay(today, 'long', language)}
      actions={<SearchButton />}
    >
      {nothing ? (
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
          <div className={styles['column']}>
            {due.late.length + due.today.length === 0 ? (
              <p className={styles['clear']}>{text('today.clear')}</p>
            ) : null}
            <TodaySection title={text('today.late')} tone="due" items={due.late.map(row)} />
            <TodaySection title={text('today.today')} items={due.today.map(row)} />
            <TodaySection title={text('today.week')} items={due.week.map(row)} />
          </div>
          <div className={styles['column']}>
            <TodaySection
              title={text('today.theirs')}
              items={due.theirs.map((item) => <TheirsRow key={item.followUp.id} item={item} />)}
            />
            <TodaySection
              title={text('today.thanks')}
              items={thanks.map((item) => <ThanksRow key={item.referral.id} item={item} />)}
            />
            <TodaySection
              title={text('today.cooling')}
              about={text('today.cooling.about')}
              items={cooling
                .slice(0, COOLING_SHOWN)
                .map((item) => <CoolingRow key={item.contact.id} item={item} />)}
              foot={
                cooling.length > COOLING_SHOWN
                  ? text('today.cooling.more', { n: cooling.length - COOLING_SHOWN })
                  : null
              }
            />
          </div>
        </div>
      )}
      {skipping === null ? null : <SkipDialog item={skipping} onClose={() => setSkipping(null)} />}
    </Page>
  );
}
