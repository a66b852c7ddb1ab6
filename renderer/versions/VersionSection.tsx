import { useId, useState } from 'react';
import type { VersionView } from '../../shared/ipc/versions.ts';
import { showToast } from '../app/toasts.ts';
import { showDone } from '../app/undoRedo.ts';
import { formatInstant } from '../backups/instant.ts';
import { call } from '../data/bridge.ts';
import { report } from '../data/session.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import styles from './Versions.module.css';
import { found, lookForVersions } from './versionsState.ts';

/** One other version: what it brings, what is in doubt, and the two ways on. */
export function VersionSection({ version }: { readonly version: VersionView }) {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const choose = (key: string, side: 'here' | 'there'): void => {
    const next = new Set(theirs);
    if (side === 'there') next.add(key);
    else next.delete(key);
    setTheirs(next);
  };
  const act = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await work().catch(report);
    setBusy(false);
  };
  const join = async (): Promise<void> => {
    showDone(await call('versions.join', { id: version.id, theirs: [...theirs] }));
    await lookForVersions();
  };
  const leaveOut = async (): Promise<void> => {
    found.set(await call('versions.leaveOut', { id: version.id }));
    showToast({ tone: 'done', text: text('versions.leftOut'), action: null });
  };
  return (
    <section aria-labelledby={id} className={styles['version']}>
      <h2 id={id}>{text('versions.of', { at: formatInstant(version.savedAt, language) })}</h2>
      <p>
        {text('versions.changes', { n: version.changes })}{' '}
        {text('versions.conflicts', { n: version.conflicts.length })}
      </p>
      {version.conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.key}
          conflict={conflict}
          side={theirs.has(conflict.key) ? 'there' : 'here'}
          onChoose={(side) => choose(conflict.key, side)}
        />
      ))}
      <div className={styles['buttons']}>
        <Button disabled={busy} onClick={() => void act(leaveOut)}>
          {text('versions.leaveOut')}
        </Button>
        <Button tone="primary" disabled={busy} onClick={() => void act(join)}>
          {text('versions.join')}
        </Button>
      </div>
      <p className={styles['aside']}>
        {text('versions.files', { files: version.files.join(', ') })}
      </p>
    </section>
  );
}
