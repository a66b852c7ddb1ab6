import { useText } from '../i18n/useText.ts';
import { Page } from '../ui/Page.tsx';
import { FollowThroughSection } from './FollowThroughSection.tsx';
import styles from './HarvestPage.module.css';
import { ReciprocitySection } from './ReciprocitySection.tsx';

/** What grew: whether words followed meetings, and whether referrals flow both ways. */
export function HarvestPage() {
  const text = useText();
  return (
    <Page title={text('nav.harvest')}>
      <div className={styles['sections']}>
        <FollowThroughSection />
        <ReciprocitySection />
      </div>
    </Page>
  );
}
