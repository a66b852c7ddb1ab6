import { FileInput, NotebookPen, Sprout } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Language } from '../../shared/i18n/index.ts';
import { call } from '../data/bridge.ts';
import { appInfo, report, sessionState } from '../data/session.ts';
import { setPreference } from '../data/setPreference.ts';
import { useSignal } from '../data/signal.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { BrandMark } from '../ui/BrandMark.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './FirstRun.module.css';
import { performCommand } from './registry.ts';

/** The first screen there ever is: three ways to begin, and where the journal will be. */
export function FirstRun() {
  const text = useText();
  const info = useSignal(appInfo);
  return (
    <main className={styles['page']}>
      <div className={styles['column']}>
        <header className={styles['head']}>
          <BrandMark size={34} />
          <h1>{text('firstRun.title')}</h1>
          <p>{text('firstRun.lead')}</p>
        </header>
        <div className={styles['choices']}>
          <Choice
            icon={<FileInput />}
            title={text('firstRun.import')}
            about={text('firstRun.import.about')}
            onChoose={() => begin('nothing', () => performCommand('import'))}
          />
          <Choice
            icon={<NotebookPen />}
            title={text('firstRun.empty')}
            about={text('firstRun.empty.about')}
            onChoose={() => begin('nothing')}
          />
          <Choice
            icon={<Sprout />}
            title={text('firstRun.demo')}
            about={text('firstRun.demo.about')}
            onChoose={() => begin('demo')}
          />
        </div>
        <footer className={styles['foot']}>
          <p>{info ? text('firstRun.where', { folder: info.dataDir }) : null}</p>
          <LanguageSwitch />
        </footer>
      </div>
    </main>
  );
}

function Choice({
  icon,
  title,
  about,
  onChoose,
}: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly about: string;
  readonly onChoose: () => void;
}) {
  return (
    <button type="button" className={styles['choice']} onClick={onChoose}>
      {icon}
      <span>
        <strong>{title}</strong>
        <span>{about}</span>
      </span>
    </button>
  );
}

/** The languages are named in themselves, for whoever cannot read the one shown. */
function LanguageSwitch() {
  const text = useText();
  return (
    <Segmented<Language>
      label={text('firstRun.language')}
      labelHidden
      options={[
        { value: 'en', label: 'English' },
        { value: 'it', label: 'Italiano' },
      ]}
      value={useLanguage()}
      onChange={(language) => setPreference({ language })}
    />
  );
}

/** @param then what follows once the journal is open */
function begin(what: 'nothing' | 'demo', then: () => void = () => undefined): void {
  const stop = sessionState.subscribe(() => {
    stop();
    if (sessionState.get().kind === 'open') then();
  });
  void call('journal.begin', { with: what }).catch((error: unknown) => {
    stop();
    report(error);
  });
}
