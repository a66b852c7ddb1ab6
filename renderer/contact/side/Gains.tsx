import { type Contact, gainsLetters } from '../../../shared/domain/records/contact.ts';
import { useText } from '../../i18n/useText.ts';
import { editDetails } from './editDetails.ts';
import { InPlace } from './InPlace.tsx';
import styles from './Facts.module.css';
import section from './Section.module.css';
import { Section } from './Section.tsx';

/** GAINS: what is known, and what to ask next; each edited where it stands. */
export function Gains({ contact }: { readonly contact: Contact }) {
  const text = useText();
  const { id, gains } = contact;
  const next = gainsLetters.find((letter) => gains[letter].trim() === '');
  return (
    <Section title={text('contact.gains')}>
      <dl className={styles['facts']}>
        {gainsLetters.map((letter) => (
          <div key={letter} className={styles['fact']}>
            <dt>{text(`gains.${letter}`)}</dt>
            <dd>
              <InPlace
                label={text(`gains.${letter}`)}
                value={gains[letter]}
                blank={text('contact.gains.blank')}
                onSave={(value) => editDetails(id, { gains: { ...gains, [letter]: value } })}
              />
            </dd>
          </div>
        ))}
      </dl>
      {next === undefined ? null : (
        <p className={section['quiet']}>
          {text('contact.gains.next', { question: text(`contact.gains.ask.${next}`) })}
        </p>
      )}
    </Section>
  );
}
