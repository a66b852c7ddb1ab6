import { useState } from 'react';
import type { BackupEntry } from '../../shared/ipc/backups.ts';
import { showDone } from '../app/undoRedo.ts';
import { call } from '../data/bridge.ts';
import { report } from '../data/session.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { refresh } from './backupsState.ts';
import { formatInstant } from './instant.ts';

/** Asks before the journal becomes what a backup holds. `backup`: `null` while it is closed. */
export function RestoreDialog({
  backup,
  onClose,
}: {
  readonly backup: BackupEntry | null;
  readonly onClose: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const restore = async (name: string): Promise<void> => {
    setBusy(true);
    try {
      showDone(await call('backups.restore', { name }));
      void refresh();
    } catch (error) {
      report(error);
    }
    setBusy(false);
    onClose();
  };
  return (
    <Dialog
      open={backup !== null}
      onClose={onClose}
      title={text('backups.restore.title', {
        at: backup === null ? '' : formatInstant(backup.at, language),
      })}
      size="small"
      actions={
        <>
          <Button onClick={onClose}>{text('action.cancel')}</Button>
          <Button
            tone="primary"
            disabled={busy}
            onClick={() => (backup === null ? undefined : void restore(backup.name))}
          >
            {text('backups.restore.do')}
          </Button>
        </>
      }
    >
      <p>{text('backups.restore.text')}</p>
    </Dialog>
  );
}
