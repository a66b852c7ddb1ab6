import { useEffect, useState } from 'react';
import type { NoteVersion } from '../../../shared/domain/records/note.ts';
import { perform } from '../../app/perform.ts';
import { call } from '../../data/bridge.ts';
import { report } from '../../data/session.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LongText } from './LongText.tsx';
import styles from './VersionsDialog.module.css';

/** The history of a note: what it said before each sitting at it, the newest first. */
export function VersionsDialog({
  noteId,
  onClose,
}: {
  readonly noteId: string;
  readonly onClose: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const [versions, setVersions] = useState<readonly NoteVersion[] | null>(null);
  useEffect(() => {
    call('journal.versions', { noteId }).then(setVersions, report);
  }, [noteId]);
  const when = new Intl.DateTimeFormat(language === 'it' ? 'it-IT' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });

  async function bringBack(words: string): Promise<void> {
    await perform({ type: 'note.edit', input: { id: noteId, text: words } }, onClose);
  }

  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      title={text('journal.versions')}
      actions={<Button onClick={onClose}>{text('action.close')}</Button>}
    >
      <ol className={styles['versions']} aria-label={text('journal.versions')}>
        {(versions ?? []).map(({ id, writtenAt, text: words }) => (
          <li key={id}>
            <div className={styles['head']}>
              <time dateTime={writtenAt}>{when.format(new Date(writtenAt))}</time>
              <Button onClick={() => void bringBack(words)}>
                {text('journal.versions.restore')}
              </Button>
            </div>
            <LongText>{words}</LongText>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
