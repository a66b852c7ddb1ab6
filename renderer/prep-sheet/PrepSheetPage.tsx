import { ME } from '../../shared/domain/records/profile.ts';
import { toHash } from '../app/route.ts';
import { useRecord } from '../data/hooks.ts';
import { preferences } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { PaperPage } from '../paper/PaperPage.tsx';
import { SheetChoices } from './SheetChoices.tsx';

/** The prep sheet of an event, as it will be on paper. */
export function PrepSheetPage({ id }: { readonly id: string }) {
  const text = useText();
  const event = useRecord('events', id);
  const { sheet } = useSignal(preferences);
  const pitch = useRecord('profile', ME)?.pitch ?? '';
  return (
    <PaperPage
      title={event?.title ?? text('preview.title')}
      subtitle={text('preview.title')}
      back={{ href: toHash({ page: 'event', id }), label: text('preview.back') }}
      about={{ kind: 'prep-sheet', eventId: id, options: sheet }}
      // Not asked for, but on the paper: another text is another preview.
      version={pitch}
      controls={<SheetChoices />}
    />
  );
}
