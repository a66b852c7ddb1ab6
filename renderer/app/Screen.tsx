import { BackupsPage } from '../backups/BackupsPage.tsx';
import { BoardPage } from '../board/BoardPage.tsx';
import { ContactPage } from '../contact/ContactPage.tsx';
import { DebriefPage } from '../debrief/DebriefPage.tsx';
import { EventPage } from '../events/EventPage.tsx';
import { EventsPage } from '../events/EventsPage.tsx';
import { HarvestPage } from '../harvest/HarvestPage.tsx';
import { ContactPaperPage } from '../paper/ContactPaperPage.tsx';
import { PeoplePaperPage } from '../paper/PeoplePaperPage.tsx';
import { PlainPaperPage } from '../paper/PlainPaperPage.tsx';
import { PrepSheetPage } from '../prep-sheet/PrepSheetPage.tsx';
import { ReferralsPage } from '../referrals/ReferralsPage.tsx';
import { SettingsPage } from '../settings/SettingsPage.tsx';
import { TodayPage } from '../today/TodayPage.tsx';
import { VersionsPage } from '../versions/VersionsPage.tsx';
import type { Route } from './route.ts';

/** The screen of a route. */
export function Screen({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'board':
      return <BoardPage />;
    case 'contact':
      return <ContactPage key={route.id} id={route.id} />;
    case 'today':
      return <TodayPage />;
    case 'events':
      return <EventsPage />;
    case 'event':
      return <EventPage key={route.id} id={route.id} />;
    case 'debrief':
      return <DebriefPage key={route.id} id={route.id} />;
    case 'prep-sheet':
      return <PrepSheetPage key={route.id} id={route.id} />;
    case 'contact-paper':
      return <ContactPaperPage key={route.id} kind="contact" id={route.id} />;
    case 'one-to-one':
      return <ContactPaperPage key={route.id} kind="one-to-one" id={route.id} />;
    case 'people-paper':
      return <PeoplePaperPage />;
    case 'paper':
      return <PlainPaperPage key={route.kind} kind={route.kind} />;
    case 'referrals':
      return <ReferralsPage />;
    case 'harvest':
      return <HarvestPage />;
    case 'settings':
      return <SettingsPage />;
    case 'versions':
      return <VersionsPage />;
    case 'backups':
      return <BackupsPage />;
  }
}
