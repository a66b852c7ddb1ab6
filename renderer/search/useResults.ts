import { useEffect, useMemo, useState } from 'react';
import type { Text } from '../../shared/i18n/index.ts';
import { applicableCommands } from '../app/registry.ts';
import { replicaSignal } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { findable, findClient } from '../finding/findClient.ts';
import type { Found } from '../finding/messages.ts';
import { useText } from '../i18n/useText.ts';
import { recentContacts } from './recentContacts.ts';
import { findAll, type ResultGroup } from './results.ts';

const nothing: Found = { people: [], notes: [] };

export interface Results {
  /** What they are for: while the worker searches, it lags behind what was typed. */
  readonly query: string;
  readonly groups: readonly ResultGroup[];
}

/**
 * What the query finds. A worker searches, one question at a time, so that no keystroke waits;
 * asked again when it has learnt of changes.
 */
export function useResults(query: string): Results {
  const text = useText();
  const replica = useSignal(replicaSignal);
  const version = useSignal(findable);
  const [answer, setAnswer] = useState({ query: '', found: nothing });
  useEffect(() => {
    let wanted = true;
    const show = (found: Found): void => {
      if (wanted) setAnswer({ query, found });
    };
    void findLatest(query, show);
    return () => {
      wanted = false;
    };
  }, [query, version, replica]);
  return useMemo(
    () => ({ query: answer.query, groups: group(answer.query, answer.found, text) }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- replica and version stand for what is listed
    [answer, replica, version, text],
  );
}

/** What a query finds at this moment. */
export async function lookUp(query: string, text: Text): Promise<readonly ResultGroup[]> {
  return group(query, await find(query), text);
}

async function find(query: string): Promise<Found> {
  if (query.trim() === '') return nothing;
  const client = findClient();
  const [people, notes] = await Promise.all([client.findPeople(query), client.findNotes(query)]);
  return { people, notes };
}

/** Notes that come within this time come with the people, so that the list grows only once. */
const TOGETHER_MS = 40;

/** Shows the people as soon as they are found, and the notes with them or after them. */
async function findAndShow(query: string, show: (found: Found) => void): Promise<void> {
  if (query.trim() === '') {
    show(nothing);
    return;
  }
  const client = findClient();
  const first = client.findPeople(query);
  const asked = client.findNotes(query);
  const people = await first;
  const timer = setTimeout(() => show({ people, notes: [] }), TOGETHER_MS);
  const notes = await asked;
  clearTimeout(timer);
  show({ people, notes });
}

let searching = false;
let next: (() => void) | null = null;

/** One search at a time, and only the latest waits: what was typed before it is of no use. */
async function findLatest(query: string, show: (found: Found) => void): Promise<void> {
  if (searching) {
    next = () => void findLatest(query, show);
    return;
  }
  searching = true;
  try {
    await findAndShow(query, show);
  } finally {
    searching = false;
    const waiting = next;
    next = null;
    waiting?.();
  }
}

function group(query: string, found: Found, text: Text): readonly ResultGroup[] {
  return findAll(query, {
    journal: replicaSignal.get().journal,
    found,
    // The palette does not list what opened it.
    commands: applicableCommands().filter(({ id }) => id !== 'search'),
    recent: recentContacts(),
    text,
  });
}
