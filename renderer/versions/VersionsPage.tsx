import { useEffect } from 'react';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Page } from '../ui/Page.tsx';
import { VersionSection } from './VersionSection.tsx';
import styles from './Versions.module.css';
import { found, lookForVersions } from './versionsState.ts';

/** Versions of the journal that went apart from this one, and joining them. */
export function VersionsPage() {
  const text = useText();
  const list = useSignal(found);
  useEffect(() => void lookForVersions(), []);
  return (
    <Page title={text('versions.title')}>
      <div className={styles['versions']}>
        {list === null ? null : (
          <>
            <p>{text(list.versions.length === 0 ? 'versions.none' : 'versions.about')}</p>
            {list.versions.map((version) => (
              <VersionSection key={version.id} version={version} />
            ))}
            {list.illegible.length === 0 ? null : (
              <p className={styles['aside']}>
                {text('versions.illegible', { files: list.illegible.join(', ') })}
              </p>
            )}
          </>
        )}
      </div>
    </Page>
  );
}
