import { FileInput, FolderOpen } from 'lucide-react';
import { performCommand } from '../app/registry.ts';
import { appInfo } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { FilePath } from '../ui/FilePath.tsx';
import styles from './DataSection.module.css';
import { ExportList } from './ExportList.tsx';
import { Section } from './Section.tsx';

/** Where the journal is, and what comes in and goes out. */
export function DataSection() {
  const text = useText();
  const info = useSignal(appInfo);
  return (
    <>
      <Section title={text('settings.journal')} about={text('settings.journal.about')}>
        <div className={styles['place']}>
          <h3>{text('settings.folder')}</h3>
          <FilePath>{info?.dataDir}</FilePath>
          <Button icon={<FolderOpen />} onClick={() => performCommand('journal.showFolder')}>
            {text('settings.openFolder')}
          </Button>
        </div>
      </Section>
      <Section title={text('settings.import')} about={text('settings.import.about')}>
        <Button icon={<FileInput />} onClick={() => performCommand('import')}>
          {text('menu.import')}
        </Button>
      </Section>
      <Section title={text('settings.export')} about={text('settings.export.about')}>
        <ExportList />
      </Section>
    </>
  );
}
