import { gainsLetters } from '../../shared/domain/records/contact.ts';
import { useText } from '../i18n/useText.ts';
import { ProfileField } from '../profile/ProfileField.tsx';
import { Section } from './Section.tsx';

/** What the person who keeps the journal says about themselves, for the papers. */
export function MeSection() {
  const text = useText();
  return (
    <Section title={text('me.title')} about={text('me.about')}>
      <ProfileField
        label={text('sheet.pitch')}
        hint={text('sheetChoice.pitch.hint')}
        rows={3}
        read={({ pitch }) => pitch}
        write={(pitch) => ({ pitch })}
      />
      {gainsLetters.map((letter) => (
        <ProfileField
          key={letter}
          label={text(`gains.${letter}`)}
          hint={text(`me.hint.${letter}`)}
          read={({ gains }) => gains[letter]}
          write={(value, { gains }) => ({ gains: { ...gains, [letter]: value } })}
        />
      ))}
      <ProfileField
        label={text('paper.contact.ideal')}
        hint={text('me.hint.ideal')}
        read={({ idealReferral }) => idealReferral}
        write={(idealReferral) => ({ idealReferral })}
      />
    </Section>
  );
}
