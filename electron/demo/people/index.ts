import type { PersonScript } from '../script.ts';
import { gettingToKnow } from './gettingToKnow.ts';
import { met } from './met.ts';
import { moreNotes } from './moreNotes.ts';
import { partners } from './partners.ts';
import { trusted } from './trusted.ts';

export const people: readonly PersonScript[] = [
  ...met,
  ...gettingToKnow,
  ...trusted,
  ...partners,
].map((person) => ({ ...person, notes: [...person.notes, ...(moreNotes[person.name] ?? [])] }));
