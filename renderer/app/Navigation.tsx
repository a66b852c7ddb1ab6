import { ArrowLeftRight, Calendar, Clock, Settings } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { PlainPaper } from '../../shared/domain/paperKinds.ts';
import type { PlainKey } from '../../shared/i18n/index.ts';
import { useText } from '../i18n/useText.ts';
import { useWaitingCount } from '../today/useWaitingCount.ts';
import { BoardIcon } from '../ui/BoardIcon.tsx';
import { BrandMark } from '../ui/BrandMark.tsx';
import { HarvestIcon } from '../ui/HarvestIcon.tsx';
import styles from './Navigation.module.css';
import { type Route, toHash } from './route.ts';

interface Place {
  readonly page: 'board' | 'today' | 'events' | 'referrals' | 'harvest' | 'settings';
  readonly title: PlainKey & `nav.${string}`;
  readonly icon: ReactNode;
}

const places: readonly Place[] = [
  { page: 'board', title: 'nav.board', icon: <BoardIcon /> },
  { page: 'today', title: 'nav.today', icon: <Clock /> },
  { page: 'events', title: 'nav.events', icon: <Calendar /> },
  { page: 'referrals', title: 'nav.referrals', icon: <ArrowLeftRight /> },
  { page: 'harvest', title: 'nav.harvest', icon: <HarvestIcon /> },
];
const settings: Place = { page: 'settings', title: 'nav.settings', icon: <Settings /> };

const placeOfPaper: Record<PlainPaper, Place['page']> = {
  today: 'today',
  'follow-ups': 'today',
  referrals: 'referrals',
};

/** The screen of the navigation that a route belongs to; a contact was reached from the board. */
function placeOf(route: Route): Place['page'] {
  switch (route.page) {
    case 'contact':
    case 'contact-paper':
    case 'people-paper':
    case 'one-to-one':
      return 'board';
    case 'event':
    case 'prep-sheet':
    case 'debrief':
      return 'events';
    case 'backups':
    case 'versions':
      return 'settings';
    case 'paper':
      return placeOfPaper[route.kind];
    default:
      return route.page;
  }
}

export function Navigation({ route }: { readonly route: Route }) {
  const text = useText();
  const waiting = useWaitingCount();
  const current = placeOf(route);
  const link = (place: Place, count = 0) => (
    <li key={place.page} className={styles['place']}>
      <NavLink place={place} current={current === place.page} waiting={count} />
    </li>
  );
  return (
    <nav aria-label={text('nav.label')} className={styles['nav']}>
      <p className={styles['brand']}>
        <BrandMark />
        <span>{text('app.name')}</span>
      </p>
      <ul className={styles['links']}>
        {places.map((place) => link(place, place.page === 'today' ? waiting : 0))}
        <li aria-hidden="true" className={styles['space']} />
        {link(settings)}
      </ul>
    </nav>
  );
}

/** Named by its word alone; how many wait stands over it and is its description. */
function NavLink({
  place,
  current,
  waiting,
}: {
  readonly place: Place;
  readonly current: boolean;
  readonly waiting: number;
}) {
  const text = useText();
  const id = useId();
  return (
    <>
      <a
        href={toHash({ page: place.page })}
        aria-current={current ? 'page' : undefined}
        aria-describedby={waiting > 0 ? id : undefined}
        className={styles['link']}
      >
        {place.icon}
        {text(place.title)}
      </a>
      {waiting > 0 ? (
        <>
          <span aria-hidden="true" className={styles['waiting']}>
            {waiting}
          </span>
          <span id={id} hidden>
            {text('app.waiting', { n: waiting })}
          </span>
        </>
      ) : null}
    </>
  );
}
