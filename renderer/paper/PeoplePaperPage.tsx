import { toHash } from '../app/route.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { PaperPage } from './PaperPage.tsx';
import { printedPeople } from './printedPeople.ts';

/** The pages of the people who were chosen, one after the other, as they will be on paper. */
export function PeoplePaperPage() {
  const text = useText();
  const contactIds = useSignal(printedPeople);
  return (
    <PaperPage
      title={text('paper.people', { n: contactIds.length })}
      subtitle={text('paper.preview')}
      back={{ href: toHash({ page: 'board' }), label: text('paper.backToBoard') }}
      about={{ kind: 'contacts', contactIds: [...contactIds] }}
    />
  );
}
