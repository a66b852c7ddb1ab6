import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const version: string = JSON.parse(
  readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'),
).version;

/** Far in the future, so that nothing is late on whatever day the tests run. */
const day = '2099-01-15';
const at = '2099-01-01T08:00:00.000Z';

const gains = { goals: '', accomplishments: '', interests: '', networks: '', skills: '' };
const stage = (id: string, rank: string) => ({
  id,
  preset: id,
  title: null,
  description: null,
  color: 'stage-1',
  idealDays: 30,
  maxDays: 60,
  rank,
});

/** A name that appears nowhere else. */
export function nameOf(index: number): string {
  return `Persona Numero${index}fine`;
}

/** Two hundred characters, as somebody may paste them. */
export const longName = Array.from({ length: 40 }, (_, index) => `Maria${index % 10}`)
  .join(' ')
  .slice(0, 200)
  .trim();

/** About thirty pages, each line known by its number. */
export const longNote = Array.from(
  { length: 1600 },
  (_, index) => `Riga${index}fine, di quello che si è detto quella sera a tavola.`,
).join('\n');

/** All that a note can have. */
export const richNote = [
  'With **a bold word** and a [link](https://example.org).',
  '- first of the list',
  '- second of the list',
  '- [ ] a promise still open',
  '- [x] a promise kept',
  '! a line to remember #garden',
].join('\n');

/** What the first person of `roomfuls` has in their journal. */
export interface Written {
  readonly on: string;
  readonly text: string;
}

/**
 * An export of everything with one event for each number, `room-N`, at which so many people are
 * expected. Version 1, as an older Coltiva wrote it.
 * @param written calls with the first of them
 */
export function roomfuls(sizes: readonly number[], written: readonly Written[] = []): string {
  const most = Math.max(...sizes);
  const ids = Array.from({ length: most }, (_, index) => index + 1);
  const tables = {
    stages: [stage('met', 'a0'), stage('trusted', 'a1')],
    contacts: ids.map((index) => ({
      id: `p${index}`,
      name: nameOf(index),
      givenName: '',
      familyName: '',
      company: `Ditta ${index % 7}`,
      role: '',
      trade: index % 3 === 0 ? 'falegnameria, restauro e posa di porte antiche' : 'idraulica',
      chapter: '',
      city: '',
      tags: [],
      emails: [],
      phones: [],
      addresses: [],
      urls: [],
      birthday: null,
      languages: [],
      metOn: '2098-12-20',
      metWhere: '',
      introducedBy: null,
      gains,
      idealReferral: '',
      customFields: [],
      createdAt: at,
      updatedAt: at,
      stageId: 'met',
      stageSince: '2098-12-20',
      rank: `a${String(index).padStart(4, '0')}V`,
      overruled: false,
      releasedOn: null,
    })),
    notes: written.map(({ on, text }, index) => ({
      id: `note-${index}`,
      contactId: 'p1',
      kind: 'call',
      on,
      minutes: null,
      eventId: null,
      createdAt: at,
      editedAt: at,
      excerpt: text,
      remember: null,
      printable: false,
    })),
    noteBodies: written.map(({ text }, index) => ({ id: `note-${index}`, text })),
    followUps: [],
    stageMoves: ids.map((index) => ({
      id: `move-${index}`,
      contactId: `p${index}`,
      fromStageId: null,
      toStageId: 'met',
      on: '2098-12-20',
      at,
      reason: '',
      overruled: false,
    })),
    events: sizes.map((size) => ({
      id: `room-${size}`,
      title: `Sala da ${size}`,
      place: 'Hotel Tre Torri',
      startsAt: `${day}T07:00`,
      endsAt: null,
      intention: 'Tre conversazioni vere.',
      createdAt: at,
    })),
    attendances: sizes.flatMap((size) =>
      ids.slice(0, size).map((index) => ({
        id: `room-${size}.p${index}`,
        eventId: `room-${size}`,
        contactId: `p${index}`,
        expected: true,
        met: false,
      })),
    ),
    referrals: [],
    imports: [],
    sources: [],
  };
  return JSON.stringify({
    format: 'coltiva-journal',
    version: 1,
    exportedAt: at,
    app: version,
    tables,
  });
}
