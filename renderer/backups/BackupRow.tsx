import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import type { BackupContents, BackupEntry } from '../../shared/ipc/backups.ts';
import type { Text } from '../../shared/i18n/index.ts';
import { call } from '../data/bridge.ts';
import { appInfo, report } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Backups.module.css';
import { contents } from './backupsState.ts';
import { formatBytes, formatInstant } from './instant.ts';

export function BackupRow({
  backup,
  onRestore,
}: {
  readonly backup: BackupEntry;
  readonly onRestore: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const found = useSignal(contents).get(backup.name);
  const readOnly = useSignal(appInfo)?.readOnly ?? null;
  const at = formatInstant(backup.at, language);
  const isWhole = typeof found === 'object' && found.kind === 'whole';
  return (
    <li>
      <div>
        <h3>{at}</h3>
        <p>
          {[
            formatBytes(backup.bytes, language),
            ...insideOf(found, text),
            ...(backup.of === 'another' ? [text('backups.another')] : []),
          ].join(' · ')}
        </p>
        <State found={found} />
      </div>
      <div className={styles['buttons']}>
        <Button
          disabled={!isWhole}
          aria-label={text('backups.compareName', { at })}
          onClick={() => void call('backups.openCopy', { name: backup.name }).catch(report)}
        >
          {text('backups.compare')}
        </Button>
        <Button
          disabled={!isWhole || readOnly !== null}
          aria-label={text('backups.restoreName', { at })}
          onClick={onRestore}
        >
          {text('backups.restore')}
        </Button>
      </div>
    </li>
  );
}

type Found = BackupContents | 'reading' | undefined;

function insideOf(found: Found, text: Text): string[] {
  if (typeof found !== 'object' || found.kind !== 'whole') return [];
  return [text('backups.people', { n: found.contacts }), text('backups.notes', { n: found.notes })];
}

function State({ found }: { readonly found: Found }) {
  const text = useText();
  if (found === undefined || found === 'reading') {
    return (
      <p className={styles['state']}>
        <CircleDashed aria-hidden="true" />
        {text(found === 'reading' ? 'backups.reading' : 'backups.waiting')}
      </p>
    );
  }
  if (found.kind === 'whole') {
    return (
      <p className={styles['state']} data-tone="good">
        <CircleCheck aria-hidden="true" />
        {text('backups.whole')}
      </p>
    );
  }
  return (
    <p className={styles['state']} data-tone="bad">
      <CircleAlert aria-hidden="true" />
      {found.kind === 'unreadable'
        ? text('backups.unreadable', { reason: found.reason })
        : text(`backups.${found.kind}`)}
    </p>
  );
}
