import type { Contact } from '../../../shared/domain/records/contact.ts';
import { useText } from '../../i18n/useText.ts';
import { editDetails } from './editDetails.ts';
import { InPlace } from './InPlace.tsx';
import section from './Section.module.css';
import { Section } from './Section.tsx';
import { Suggestions } from './Suggestions.tsx';

/** How to be useful to them: people of the journal who fit, and whom they look for. */
export function Useful({ contact }: { readonly contact: Contact }) {
  const text = useText();
  const { id, idealReferral } = contact;
  return (
    <Section title={text('contact.useful')}>
      <Suggestions contact={contact} />
      <div className={section['box']}>
        <InPlace
          label={text('contact.idealReferral')}
          value={idealReferral}
          blank={text('contact.useful.blank')}
          onSave={(value) => editDetails(id, { idealReferral: value })}
        >
          {text('contact.useful.looksFor', { text: idealReferral })}
        </InPlace>
      </div>
    </Section>
  );
}
