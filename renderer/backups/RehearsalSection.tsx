import { CircleAlert, CircleCheck } from 'lucide-react';
import type { SelfCheck } from '../../shared/ipc/backups.ts';
import { useSignal } from '../data/signal.ts';
import { useLanguage, useText, useWritten } from '../i18n/useText.ts';
import { Section } from '../settings/Section.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Backups.module.css';
import { checking, overview, rehearse } from './backupsState.ts';
import { formatInstant } from './instant.ts';

/** The weekly self-check: how the last one went, and a way to do it now. */
export function RehearsalSection() {
  const text = useText();
  const running = useSignal(checking);
  const found = useSignal(overview);
  return (
    <Section title={text('backups.check')} about={text('backups.check.about')}>
      {found === null ? null : <LastCheck last={found.lastCheck} />}
      <Button disabled={running} onClick={() => void rehearse()}>
        {text(running ? 'backups.check.running' : 'backups.check.now')}
      </Button>
    </Section>
  );
}

function LastCheck({ last }: { readonly last: SelfCheck | null }) {
  const text = useText();
  const language = useLanguage();
  const why = useWritten(last?.text ?? null);
  if (last === null) return <p>{text('backups.check.never')}</p>;
  const at = formatInstant(last.at, language);
  switch (last.outcome) {
    case 'none':
      return <p>{text('backups.check.none', { at })}</p>;
    case 'same':
      return (
        <p className={styles['state']} data-tone="good">
          <CircleCheck aria-hidden="true" />
          {text('backups.check.same', { at, n: last.records })}
        </p>
      );
    case 'failed':
      return (
        <p className={styles['state']} data-tone="bad">
          <CircleAlert aria-hidden="true" />
          <span>
            {text('backups.check.failedOn', { at })} {why}
          </span>
        </p>
      );
  }
}
