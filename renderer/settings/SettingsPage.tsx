import { useText } from '../i18n/useText.ts';
import { Page } from '../ui/Page.tsx';
import { ShortcutList } from '../app/ShortcutList.tsx';
import { templatesOpen } from '../contact/templates/templatesState.ts';
import { openStages } from '../stages/stagesState.ts';
import { Button } from '../ui/Button.tsx';
import { AboutSection } from './AboutSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { BackupsSection } from './BackupsSection.tsx';
import { DataSection } from './DataSection.tsx';
import { HabitsSection } from './HabitsSection.tsx';
import { MeSection } from './MeSection.tsx';
import { ReminderSection } from './ReminderSection.tsx';
import { SampleSection } from './SampleSection.tsx';
import { Section } from './Section.tsx';
import styles from './SettingsPage.module.css';

/** What can be chosen about this machine, and where the journal is. All applies at once. */
export function SettingsPage() {
  const text = useText();
  return (
    <Page title={text('nav.settings')}>
      <div className={styles['sections']}>
        <AppearanceSection />
        <MeSection />
        <HabitsSection />
        <ReminderSection />
        <Section title={text('stages.title')} about={text('stages.about')}>
          <Button onClick={openStages}>{text('stages.open')}</Button>
        </Section>
        <Section title={text('template.title')} about={text('template.about')}>
          <Button onClick={() => templatesOpen.set(true)}>{text('template.edit')}</Button>
        </Section>
        <DataSection />
        <BackupsSection />
        <SampleSection />
        <Section title={text('shortcuts.title')}>
          <ShortcutList />
        </Section>
        <AboutSection />
      </div>
    </Page>
  );
}
