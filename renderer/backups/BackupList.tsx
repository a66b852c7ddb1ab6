import { useState } from 'react';
import type { BackupEntry } from '../../shared/ipc/backups.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Section } from '../settings/Section.tsx';
import { Button } from '../ui/Button.tsx';
import { BackupRow } from './BackupRow.tsx';
import styles from './Backups.module.css';
import { overview, readAgain } from './backupsState.ts';
import { RestoreDialog } from './RestoreDialog.tsx';

/** All backups, newest first, with what reading them has found. */
export function BackupList() {
  const text = useText();
  const found = useSignal(overview);
  const [chosen, setChosen] = useState<BackupEntry | null>(null);
  const backups = found?.backups ?? [];
  return (
    <Section
      title={text('backups.list')}
      about={
        <>
          {text('backups.about')} {text('backups.list.about')}
        </>
      }
    >
      {found !== null && backups.length === 0 ? <p>{text('backups.none')}</p> : null}
      {backups.length === 0 ? null : (
        <>
          <ul className={styles['list']} aria-label={text('backups.title')}>
            {backups.map((backup) => (
              <BackupRow key={backup.name} backup={backup} onRestore={() => setChosen(backup)} />
            ))}
          </ul>
          <Button onClick={readAgain}>{text('backups.again')}</Button>
        </>
      )}
      <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />
    </Section>
  );
}
