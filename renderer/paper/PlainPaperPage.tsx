import type { PlainPaper } from '../../shared/domain/paperKinds.ts';
import type { PlainKey } from '../../shared/i18n/index.ts';
import { type Route, toHash } from '../app/route.ts';
import { useText } from '../i18n/useText.ts';
import { PaperPage } from './PaperPage.tsx';

/** What each is called, and the screen it belongs to. */
const papers: Record<
  PlainPaper,
  { readonly title: PlainKey; readonly back: Route; readonly backLabel: PlainKey }
> = {
  today: { title: 'nav.today', back: { page: 'today' }, backLabel: 'paper.backToToday' },
  'follow-ups': {
    title: 'paper.followUps',
    back: { page: 'today' },
    backLabel: 'paper.backToToday',
  },
  referrals: {
    title: 'paper.referrals',
    back: { page: 'referrals' },
    backLabel: 'paper.backToReferrals',
  },
};

/** A paper about the whole journal. */
export function PlainPaperPage({ kind }: { readonly kind: PlainPaper }) {
  const text = useText();
  const { title, back, backLabel } = papers[kind];
  return (
    <PaperPage
      title={text(title)}
      subtitle={text('paper.preview')}
      back={{ href: toHash(back), label: text(backLabel) }}
      about={{ kind }}
    />
  );
}
