import { type Journal, ownedBy } from '../journal.ts';
import type { Suggestion } from '../matching/matchIndex.ts';
import type { MatchSource } from '../matching/matchText.ts';
import type { NoteQuote, ToBring } from '../prepSheet.ts';
import type { Contact } from '../records/contact.ts';
import type { RoomMatches } from './roomMatches.ts';
import { LINE_MAX } from './sheetParts.ts';
import { shorten } from './shorten.ts';

/** More introductions than that are not made in one morning. */
const INTRODUCTIONS = 3;
const REFERRALS = 6;

/** What to have in one's pocket: introductions, referrals to hand over, thanks to say aloud. */
export function thingsToBring(
  journal: Journal,
  people: readonly Contact[],
  matched: RoomMatches,
): ToBring[] {
  const byReferrals = people.flatMap((contact) => ofReferrals(journal, contact));
  return [
    ...introductions(people, matched),
    ...byReferrals.filter(({ kind }) => kind === 'referral').slice(0, REFERRALS),
    ...byReferrals.filter(({ kind }) => kind === 'thanks'),
  ];
}

function ofReferrals(journal: Journal, contact: Contact): ToBring[] {
  const name = shorten(contact.name, LINE_MAX);
  return ownedBy(journal, 'referrals', contact.id).flatMap((referral): ToBring[] => {
    const prospect = shorten(referral.prospect, LINE_MAX);
    if (referral.direction === 'received') {
      return referral.thankedOn === null
        ? [{ kind: 'thanks', name, prospect, on: referral.on }]
        : [];
    }
    if (referral.status !== 'open') return [];
    return [{ kind: 'referral', name, prospect, need: shorten(referral.need, LINE_MAX) }];
  });
}

/** The strongest pairs, each once. */
function introductions(people: readonly Contact[], matched: RoomMatches): ToBring[] {
  const names = new Map(people.map(({ id, name }) => [id, shorten(name, LINE_MAX)]));
  const pairs = new Map<string, { readonly id: string; readonly suggestion: Suggestion }>();
  for (const [id, suggestions] of matched) {
    for (const suggestion of suggestions) {
      const key = [id, suggestion.contactId].toSorted().join(' ');
      const known = pairs.get(key);
      if (known && known.suggestion.strength >= suggestion.strength) continue;
      pairs.set(key, { id, suggestion });
    }
  }
  return [...pairs.values()]
    .toSorted((a, b) => b.suggestion.strength - a.suggestion.strength)
    .slice(0, INTRODUCTIONS)
    .map(({ id, suggestion }) => introduction(names, id, suggestion));
}

function introduction(
  names: ReadonlyMap<string, string>,
  id: string,
  { contactId, direction, reasons }: Suggestion,
): ToBring {
  const [seeker, doer] = direction === 'answers' ? [id, contactId] : [contactId, id];
  const [reason] = reasons;
  const nameOf = (key: string): string => names.get(key) ?? '';
  const wanted = shorten(reason?.wantedText ?? '', LINE_MAX);
  const quotes = [quote(nameOf(seeker), reason?.wantedIn, wanted)].flatMap((each): NoteQuote[] =>
    each === null ? [] : [each],
  );
  return {
    kind: 'introduction',
    name: nameOf(seeker),
    other: nameOf(doer),
    why: wanted,
    quotes,
  };
}

function quote(contact: string, source: MatchSource | undefined, text: string): NoteQuote | null {
  return source?.kind === 'note' ? { id: source.noteId, contact, on: source.on, text } : null;
}
