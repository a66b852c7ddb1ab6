import { toHash } from '../app/route.ts';
import { useRecord } from '../data/hooks.ts';
import { useText } from '../i18n/useText.ts';
import { PaperPage } from '../paper/PaperPage.tsx';

/** The prep sheet of an event, as it will be on paper. */
export function PrepSheetPage({ id }: { readonly id: string }) {
  const text = useText();
  const event = useRecord('events', id);
  return (
    <PaperPage
      title={event?.title ?? text('preview.title')}
      subtitle={text('preview.title')}
      back={{ href: toHash({ page: 'event', id }), label: text('preview.back') }}
      about={{ kind: 'prep-sheet', eventId: id }}
    />
  );
}
