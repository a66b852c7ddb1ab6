import { appInfo } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Section } from './Section.tsx';

export function AboutSection() {
  const text = useText();
  const version = useSignal(appInfo)?.version ?? '';
  return (
    <Section title={text('settings.about')}>
      <p>{text('settings.version', { version })}</p>
      <p>{text('settings.licence')}</p>
      <p>{text('settings.independent')}</p>
    </Section>
  );
}
