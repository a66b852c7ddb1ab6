import type { Journal } from '../../../shared/domain/journal.ts';
import { createBreather } from '../../importing/breather.ts';
import { writeCard } from './writeCard.ts';

/** All contacts as one file of vCard 3.0, one card at a time. */
export async function* exportCards(journal: Journal, signal?: AbortSignal): AsyncGenerator<string> {
  const breather = createBreather(signal);
  const contacts = [...journal.tables.contacts.values()];
  for (const contact of contacts) {
    yield writeCard(journal, contact);
    if (breather.due()) await breather.pause();
  }
}
