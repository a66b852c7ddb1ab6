import { leaveDemo } from '../app/commands.ts';
import { call } from '../data/bridge.ts';
import { appInfo, report } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from './Section.tsx';

export function SampleSection() {
  const text = useText();
  const demo = useSignal(appInfo)?.demo ?? false;
  return (
    <Section title={text('app.sample')} about={text('settings.sample.about')}>
      {demo ? (
        <Button onClick={leaveDemo}>{text('app.leaveDemo')}</Button>
      ) : (
        <Button onClick={() => void call('journal.begin', { with: 'demo' }).catch(report)}>
          {text('settings.sample.open')}
        </Button>
      )}
    </Section>
  );
}
