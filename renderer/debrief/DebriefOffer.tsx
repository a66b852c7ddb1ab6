import { useEffect } from 'react';
import { eventToDebrief } from '../../shared/domain/views/debrief.ts';
import { currentRoute, navigate } from '../app/route.ts';
import { isTextField } from '../app/textField.ts';
import { useReplicaComplete } from '../data/hooks.ts';
import { localTime } from '../data/now.ts';
import { replicaSignal } from '../data/session.ts';

/** Events whose debrief has opened by itself in this window; once is enough. */
const offered = new Set<string>();
const EVERY_MS = 20_000;

/**
 * Opens the debrief of an event that has just ended, by itself: when the app is started, or
 * when the end passes while it is open. Never over a dialog, over writing, or while one reads
 * somebody's page.
 */
export function DebriefOffer() {
  const complete = useReplicaComplete();
  useEffect(() => {
    if (!complete) return;
    offer();
    const timer = setInterval(offer, EVERY_MS);
    return () => clearInterval(timer);
  }, [complete]);
  return null;
}

function offer(): void {
  const event = eventToDebrief(replicaSignal.get().journal, localTime());
  if (event === null || offered.has(event.id) || isBusy()) return;
  offered.add(event.id);
  navigate({ page: 'debrief', id: event.id });
}

function isBusy(): boolean {
  const { page } = currentRoute();
  const isElsewhere = page !== 'board' && page !== 'today' && page !== 'events';
  return (
    isElsewhere ||
    isTextField(document.activeElement) ||
    document.querySelector('[role="dialog"]') !== null
  );
}
