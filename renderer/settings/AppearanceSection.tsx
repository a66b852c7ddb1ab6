import type { Preferences } from '../../shared/domain/preferences.ts';
import { preferences } from '../data/session.ts';
import { setPreference } from '../data/setPreference.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Section } from './Section.tsx';

export function AppearanceSection() {
  const text = useText();
  const { language, theme } = useSignal(preferences);
  return (
    <Section title={text('settings.appearance')}>
      <Segmented<Preferences['language']>
        label={text('settings.language')}
        options={[
          { value: 'system', label: text('settings.system') },
          { value: 'en', label: 'English' },
          { value: 'it', label: 'Italiano' },
        ]}
        value={language}
        onChange={(value) => setPreference({ language: value })}
      />
      <Segmented<Preferences['theme']>
        label={text('settings.theme')}
        options={[
          { value: 'system', label: text('settings.system') },
          { value: 'light', label: text('settings.light') },
          { value: 'dark', label: text('settings.dark') },
        ]}
        value={theme}
        onChange={(value) => setPreference({ theme: value })}
      />
    </Section>
  );
}
