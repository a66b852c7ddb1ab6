import type { Day } from '../../shared/domain/day.ts';
import { blankDetails, type Contact } from '../../shared/domain/records/contact.ts';
import type { Both, DaysAgo, PersonScript } from './script.ts';

interface Setting {
  readonly id: string;
  readonly rank: string;
  /** Its last four digits. */
  readonly phone: string;
  readonly introducedBy: string | null;
  readonly say: (both: Both) => string;
  readonly day: (ago: DaysAgo) => Day;
}

/** The contact of a script. Addresses end in `.example`, which belongs to nobody. */
export function demoContact(
  person: PersonScript,
  { id, rank, phone, introducedBy, say, day }: Setting,
): Contact {
  const [metPreset, metAgo] = person.path[0] ?? ['met', 0];
  const [stageId, sinceAgo] = person.path.at(-1) ?? [metPreset, metAgo];
  const [givenName = '', ...rest] = person.name.split(' ');
  const familyName = rest.join(' ');
  const { gains = {} } = person;
  const at = `${day(metAgo)}T18:00:00.000Z`;
  return {
    ...blankDetails,
    id,
    name: person.name,
    givenName,
    familyName,
    company: person.company,
    role: say(person.role),
    trade: say(person.trade),
    city: person.city,
    chapter: person.chapter ?? '',
    tags: (person.tags ?? []).map(say),
    emails: [{ label: 'work', value: `${plain(givenName)}@${plain(person.company)}.example` }],
    // No number begins like that: nobody is called by mistake.
    phones: [{ label: 'mobile', value: `+39 000 555 ${phone}` }],
    birthday: person.birthday ?? null,
    metOn: day(metAgo),
    metWhere: say(person.metWhere),
    introducedBy,
    gains: {
      goals: gains.goals ? say(gains.goals) : '',
      accomplishments: gains.accomplishments ? say(gains.accomplishments) : '',
      interests: gains.interests ? say(gains.interests) : '',
      networks: gains.networks ? say(gains.networks) : '',
      skills: gains.skills ? say(gains.skills) : '',
    },
    idealReferral: person.idealReferral ? say(person.idealReferral) : '',
    createdAt: at,
    updatedAt: at,
    stageId,
    stageSince: day(sinceAgo),
    rank,
    overruled: false,
    cadence: null,
    notSuggested: [],
    releasedOn: null,
  };
}

/** Letters only, as an address has them. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
