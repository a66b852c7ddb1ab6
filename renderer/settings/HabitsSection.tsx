import { choosePaper } from '../../shared/domain/paper.ts';
import type { Preferences } from '../../shared/domain/preferences.ts';
import { appInfo, preferences } from '../data/session.ts';
import { setPreference } from '../data/setPreference.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { CheckField } from '../ui/Field.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Section } from './Section.tsx';
import { StepPlanFields } from './StepPlanFields.tsx';

const papers = { a4: 'A4', letter: 'Letter' } as const;

export function HabitsSection() {
  const text = useText();
  const { paper, firstSteps } = useSignal(preferences);
  const locale = useSignal(appInfo)?.locale ?? 'en';
  const automatic = papers[choosePaper('auto', locale)];
  return (
    <Section title={text('settings.habits')}>
      <CheckField
        label={text('settings.firstSteps')}
        hint={text('settings.firstSteps.hint')}
        checked={firstSteps}
        onChange={(event) => setPreference({ firstSteps: event.target.checked })}
      />
      {firstSteps ? <StepPlanFields /> : null}
      <Segmented<Preferences['paper']>
        label={text('settings.paper')}
        options={[
          { value: 'auto', label: text('settings.paper.auto', { paper: automatic }) },
          { value: 'a4', label: papers.a4 },
          { value: 'letter', label: papers.letter },
        ]}
        value={paper}
        onChange={(value) => setPreference({ paper: value })}
      />
    </Section>
  );
}
