import { toHash } from '../app/route.ts';
import { useRecord } from '../data/hooks.ts';
import { useText } from '../i18n/useText.ts';
import { PaperPage } from './PaperPage.tsx';

/** A person's page, or the sheet for a 1-2-1 with them, as it will be on paper. */
export function ContactPaperPage({
  kind,
  id,
}: {
  readonly kind: 'contact' | 'one-to-one';
  readonly id: string;
}) {
  const text = useText();
  const name = useRecord('contacts', id)?.name ?? '';
  return (
    <PaperPage
      title={kind === 'contact' ? name : text('paper.oneToOneWith', { name })}
      subtitle={text('paper.preview')}
      back={{ href: toHash({ page: 'contact', id }), label: text('paper.backToContact') }}
      about={{ kind, contactId: id }}
      controls={
        kind === 'one-to-one' ? (
          <a href={toHash({ page: 'settings' })}>{text('paper.oneToOne.own')}</a>
        ) : null
      }
    />
  );
}
