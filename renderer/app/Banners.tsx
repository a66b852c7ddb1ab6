import { DatabaseBackup, Eye, GitFork, Sprout } from 'lucide-react';
import { formatInstant } from '../backups/instant.ts';
import { appInfo } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useLanguage, useText, useWritten } from '../i18n/useText.ts';
import styles from './Banners.module.css';
import { found } from '../versions/versionsState.ts';
import { leaveDemo } from './commands.ts';
import { navigate } from './route.ts';

/** What one must know on every screen: these are sample people; nothing can be changed. */
export function Banners() {
  const text = useText();
  const info = useSignal(appInfo);
  const versions = useSignal(found)?.versions.length ?? 0;
  const language = useLanguage();
  const copyOf = info?.copyOf ?? null;
  const readOnly = useWritten(info?.readOnly ?? null);
  return (
    <>
      {info?.demo ? (
        <aside className={styles['banner']} aria-label={text('app.sample')}>
          <Sprout aria-hidden="true" />
          <p>{text('app.demo')}</p>
          <button type="button" onClick={leaveDemo}>
            {text('app.leaveDemo')}
          </button>
        </aside>
      ) : null}
      {copyOf === null ? null : (
        <aside className={styles['banner']} aria-label={text('backups.copy')}>
          <DatabaseBackup aria-hidden="true" />
          <p>{text('backups.copy.banner', { at: formatInstant(copyOf, language) })}</p>
          <button type="button" onClick={leaveDemo}>
            {text('backups.copy.leave')}
          </button>
        </aside>
      )}
      {versions === 0 || readOnly !== null ? null : (
        <aside className={styles['banner']} data-tone="soon" aria-label={text('versions.title')}>
          <GitFork aria-hidden="true" />
          <p>{text('versions.found')}</p>
          <button type="button" onClick={() => navigate({ page: 'versions' })}>
            {text('versions.look')}
          </button>
        </aside>
      )}
      {readOnly === null ? null : (
        <aside className={styles['banner']} data-tone="soon" aria-label={text('app.readOnly')}>
          <Eye aria-hidden="true" />
          <p>{readOnly}</p>
        </aside>
      )}
    </>
  );
}
