import { useEffect, useRef } from 'react';
import { tellChecked } from '../backups/tellChecked.ts';
import { NewContactDialog } from '../contact-new/NewContactDialog.tsx';
import { DebriefOffer } from '../debrief/DebriefOffer.tsx';
import { EventDialogHost } from '../events/EventDialog.tsx';
import { useReplicaComplete } from '../data/hooks.ts';
import { useText } from '../i18n/useText.ts';
import { ImportHost } from '../importing/ImportHost.tsx';
import { QuickNoteDialog } from '../quick-note/QuickNoteDialog.tsx';
import { offerDrafts } from '../quick-note/offerDrafts.ts';
import { SearchDialog } from '../search/SearchDialog.tsx';
import { HistoryDialog } from '../history/HistoryDialog.tsx';
import { ReleasedDialog } from '../released/ReleasedDialog.tsx';
import { ReviewDialog } from '../review/ReviewDialog.tsx';
import { StagesDialog } from '../stages/StagesDialog.tsx';
import { WallDialog } from '../stages/WallDialog.tsx';
import { watchVersions } from '../versions/versionsState.ts';
import { Banners } from './Banners.tsx';
import { TemplatesDialog } from '../contact/templates/TemplatesDialog.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { startKeyboard } from './keyboard.ts';
import { Navigation } from './Navigation.tsx';
import { toHash, useRoute } from './route.ts';
import { Screen } from './Screen.tsx';
import styles from './Shell.module.css';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';

/** Navigation on the left, the screen of the route on the right, dialogs over both. */
export function Shell() {
  const text = useText();
  const route = useRoute();
  const place = toHash(route);
  const main = useRef<HTMLElement>(null);
  useEffect(startKeyboard, []);
  useEffect(tellChecked, []);
  const complete = useReplicaComplete();
  useEffect(() => {
    if (complete) offerDrafts();
  }, [complete]);
  useEffect(watchVersions, []);
  useFocusOnArrival(place, main);
  return (
    <div className={styles['shell']}>
      <button type="button" className={styles['skip']} onClick={() => main.current?.focus()}>
        {text('app.skip')}
      </button>
      <Navigation route={route} />
      <div className={styles['side']}>
        <Banners />
        <main ref={main} tabIndex={-1} className={styles['main']}>
          <ErrorBoundary key={place}>
            <Screen route={route} />
          </ErrorBoundary>
        </main>
      </div>
      <NewContactDialog />
      <QuickNoteDialog />
      <TemplatesDialog />
      <EventDialogHost />
      <DebriefOffer />
      <ImportHost />
      <ReviewDialog />
      <ReleasedDialog />
      <HistoryDialog />
      <StagesDialog />
      <WallDialog />
      <SearchDialog />
      <ShortcutsDialog />
    </div>
  );
}

/** Moves the focus into a screen that has just been opened, unless it took it itself. */
function useFocusOnArrival(place: string, main: React.RefObject<HTMLElement | null>): void {
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    if (!main.current?.contains(document.activeElement)) {
      main.current?.focus({ preventScroll: true });
    }
  }, [place, main]);
}
