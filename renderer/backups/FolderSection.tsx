import { CircleAlert, FolderOpen } from 'lucide-react';
import { call } from '../data/bridge.ts';
import { appInfo, report } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Section } from '../settings/Section.tsx';
import { Button } from '../ui/Button.tsx';
import { FilePath } from '../ui/FilePath.tsx';
import styles from './Backups.module.css';
import { overview, take } from './backupsState.ts';

/** Where new backups go. */
export function FolderSection() {
  const text = useText();
  const found = useSignal(overview);
  const info = useSignal(appInfo);
  const choose = async (): Promise<void> => {
    const changed = await call('backups.chooseFolder');
    if (changed !== null) take(changed);
  };
  return (
    <Section title={text('backups.folder')} about={text('backups.folder.about')}>
      <FilePath>{found?.folder ?? '…'}</FilePath>
      {found?.chosen === 'unreachable' ? (
        <p className={styles['state']} data-tone="bad">
          <CircleAlert aria-hidden="true" />
          {text('backups.folder.unreachable')}
        </p>
      ) : null}
      {/* The sample and copies of backups keep theirs beside them. */}
      {info?.demo || (info?.copyOf ?? null) !== null ? null : (
        <div className={styles['buttons']}>
          <Button icon={<FolderOpen />} onClick={() => void choose().catch(report)}>
            {text('backups.folder.choose')}
          </Button>
          {found === null || found.chosen === 'no' ? null : (
            <Button onClick={() => void call('backups.ownFolder').then(take, report)}>
              {text('backups.folder.own')}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
