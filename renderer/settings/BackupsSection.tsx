import { DatabaseBackup } from 'lucide-react';
import { navigate } from '../app/route.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from './Section.tsx';

/** The way to the screen of backups. */
export function BackupsSection() {
  const text = useText();
  return (
    <Section title={text('backups.title')} about={text('backups.about')}>
      <Button icon={<DatabaseBackup />} onClick={() => navigate({ page: 'backups' })}>
        {text('backups.open')}
      </Button>
    </Section>
  );
}
