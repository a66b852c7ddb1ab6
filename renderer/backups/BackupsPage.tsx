import { DatabaseBackup } from 'lucide-react';
import { useEffect, useState } from 'react';
import { showToast } from '../app/toasts.ts';
import { call } from '../data/bridge.ts';
import { appInfo, report } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import sections from '../settings/SettingsPage.module.css';
import { Button } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { BackupList } from './BackupList.tsx';
import { refresh, stopReading, take } from './backupsState.ts';
import { FolderSection } from './FolderSection.tsx';
import { RehearsalSection } from './RehearsalSection.tsx';

/** The copies of the journal: what there is, whether it is whole, and the ways back to it. */
export function BackupsPage() {
  const text = useText();
  const readOnly = useSignal(appInfo)?.readOnly ?? null;
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void refresh();
    return stopReading;
  }, []);
  const make = async (): Promise<void> => {
    setBusy(true);
    try {
      take(await call('backups.make'));
      showToast({ tone: 'done', text: text('backups.made'), action: null });
    } catch (error) {
      report(error);
    }
    setBusy(false);
  };
  return (
    <Page
      title={text('backups.title')}
      actions={
        <Button
          tone="primary"
          icon={<DatabaseBackup />}
          disabled={busy || readOnly !== null}
          onClick={() => void make()}
        >
          {text('backups.make')}
        </Button>
      }
    >
      <div className={sections['sections']}>
        <RehearsalSection />
        <FolderSection />
        <BackupList />
      </div>
    </Page>
  );
}
