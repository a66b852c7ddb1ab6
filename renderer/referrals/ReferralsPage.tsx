import { Download, Plus, Printer } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Referral } from '../../shared/domain/records/referral.ts';
import {
  noFilter,
  type ReferralFilter,
  referralList,
} from '../../shared/domain/views/referralList.ts';
import { navigate } from '../app/route.ts';
import { useTablesView } from '../data/hooks.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { BalanceSummary } from './BalanceSummary.tsx';
import { exportReferrals } from './exportReferrals.ts';
import { FilterBar } from './FilterBar.tsx';
import { ReferralDialog } from './ReferralDialog.tsx';
import { openReferralDialog, referralDialog } from './referralDialogState.ts';
import { QuarterTable } from './QuarterTable.tsx';
import { ReferralRow } from './ReferralRow.tsx';
import styles from './ReferralsPage.module.css';

/** Rows shown at first, and more at each press of the button below them. */
const STEP = 100;

/** Referrals given and received, how they stand, and whether they flow both ways. */
export function ReferralsPage() {
  const text = useText();
  const [filter, setFilter] = useState<ReferralFilter>(noFilter);
  const [shown, setShown] = useState(STEP);
  const all = useTablesView(['referrals'], hasReferrals);
  const lines = useTablesView(
    ['referrals', 'contacts'],
    useCallback((journal: Journal) => referralList(journal, filter), [filter]),
  );
  const record = (
    <Button tone="primary" icon={<Plus />} onClick={() => openReferralDialog()}>
      {text('referral.new')}
    </Button>
  );
  return (
    <Page
      title={text('nav.referrals')}
      actions={
        all ? (
          <>
            <Button
              icon={<Printer />}
              onClick={() => navigate({ page: 'paper', kind: 'referrals' })}
            >
              {text('preview.print')}
            </Button>
            <Button icon={<Download />} onClick={() => void exportReferrals()}>
              {text('referrals.export')}
            </Button>
            {record}
          </>
        ) : null
      }
    >
      {all ? (
        <div className={styles['content']}>
          <BalanceSummary />
          <FilterBar filter={filter} onChange={setFilter} />
          {lines.length === 0 ? (
            <EmptyState>{text('referrals.noneLikeThat')}</EmptyState>
          ) : (
            <ul className={styles['list']} aria-label={text('nav.referrals')}>
              {lines.slice(0, shown).map((line) => (
                <ReferralRow key={line.referral.id} line={line} />
              ))}
            </ul>
          )}
          {lines.length > shown ? (
            <Button onClick={() => setShown(shown + STEP)}>{text('referrals.more')}</Button>
          ) : null}
          <QuarterTable lines={lines} />
        </div>
      ) : (
        <EmptyState action={record}>{text('referrals.empty')}</EmptyState>
      )}
      <OpenDialog />
    </Page>
  );
}

function hasReferrals(journal: Journal): boolean {
  return journal.tables.referrals.size > 0;
}

function OpenDialog() {
  const open = useSignal(referralDialog);
  if (open === null) return null;
  const id: Referral['id'] | null = open.referralId;
  return (
    <ReferralDialog
      key={id}
      referralId={id}
      contactId={null}
      onClose={() => referralDialog.set(null)}
    />
  );
}
