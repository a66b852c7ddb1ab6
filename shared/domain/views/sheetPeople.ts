import { fold } from '../fold.ts';
import type { Journal } from '../journal.ts';
import type { PartnerRequest, ToMeetPerson } from '../prepSheet.ts';
import { byRank } from '../rank.ts';
import type { Contact } from '../records/contact.ts';
import { ME } from '../records/profile.ts';
import { LINE_MAX, lookingFor, sheetPerson } from './sheetParts.ts';
import { shorten } from './shorten.ts';

/**
 * People expected whom you have not met: what they look for, and who can introduce you — whoever
 * told you of them, else somebody of the same company or chapter whom you will see there.
 */
export function toMeetPeople(
  journal: Journal,
  unknown: readonly Contact[],
  known: readonly Contact[],
  numberOf: (contact: Contact) => number,
): ToMeetPerson[] {
  const byCompany = firstBy(known, ({ company }) => company);
  const byChapter = firstBy(known, ({ chapter }) => chapter);
  return unknown
    .map((contact) => {
      const introducer =
        journal.tables.contacts.get(contact.introducedBy ?? '') ??
        byCompany.get(fold(contact.company)) ??
        byChapter.get(fold(contact.chapter));
      return {
        ...sheetPerson(journal, contact, numberOf(contact)),
        why: lookingFor(contact),
        introducer: introducer === undefined ? '' : shorten(introducer.name, LINE_MAX),
      };
    })
    .toSorted((a, b) => a.number - b.number);
}

function firstBy(
  contacts: readonly Contact[],
  field: (contact: Contact) => string,
): ReadonlyMap<string, Contact> {
  const found = new Map<string, Contact>();
  for (const contact of contacts) {
    const key = fold(field(contact));
    if (key !== '' && !found.has(key)) found.set(key, contact);
  }
  return found;
}

/** Only those at the last stage are asked, and each for one thing. */
export function partnerRequests(
  journal: Journal,
  known: readonly Contact[],
  numberOf: (contact: Contact) => number,
): PartnerRequest[] {
  const last = [...journal.tables.stages.values()].toSorted(byRank).at(-1);
  const ideal = shorten(journal.tables.profile.get(ME)?.idealReferral ?? '', LINE_MAX);
  return known
    .filter(({ stageId }) => stageId === last?.id)
    .map((contact): PartnerRequest => {
      const networks = shorten(contact.gains.networks, LINE_MAX);
      const by = networks !== '' ? 'networks' : ideal !== '' ? 'ideal' : 'nothing';
      return {
        number: numberOf(contact),
        contactId: contact.id,
        name: shorten(contact.name, LINE_MAX),
        by,
        text: by === 'networks' ? networks : ideal,
      };
    })
    .toSorted((a, b) => a.number - b.number);
}
