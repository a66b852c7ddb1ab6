import { plainNote } from '../../shared/domain/records/note.ts';
import { defaultStages, newJournalChanges } from '../../shared/domain/defaultStages.ts';
import { generateNKeysBetween } from 'fractional-indexing';
import { blankDetails, type Contact } from '../../shared/domain/records/contact.ts';
import type { Change } from '../../shared/domain/tables.ts';

const words =
  'lavoro cliente appartamento perché città impianto elettrico incontro promessa referenza preventivo giovedì università domani ristrutturazione studio commercialista vendita'.split(
    ' ',
  );

/** The same numbers each time, so that two runs measure the same. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff;
    return state / 0x7f_ff_ff_ff;
  };
}

const instant = '2026-03-12T09:30:00.000Z';

/** A journal of so many contacts with so many notes each, as changes from nothing. */
export function sampleChanges(contacts: number, notesEach: number): Change[] {
  const next = random(contacts + notesEach);
  const text = (length: number): string => {
    let written = '';
    while (written.length < length) written += `${words[Math.floor(next() * words.length)]} `;
    return written;
  };
  const ranks = generateNKeysBetween(null, null, contacts);
  const changes = newJournalChanges();
  for (let index = 0; index < contacts; index += 1) {
    const id = `contact-${index}`;
    changes.push({ table: 'contacts', id, before: null, after: contact(id, index) });
    for (let note = 0; note < notesEach; note += 1) {
      const noteId = `note-${index}-${note}`;
      const body = text(250);
      changes.push({
        table: 'notes',
        id: noteId,
        before: null,
        after: {
          id: noteId,
          contactId: id,
          kind: 'meeting',
          on: '2026-03-12',
          minutes: null,
          eventId: null,
          createdAt: instant,
          editedAt: instant,
          excerpt: body.slice(0, 120),
          remember: null,
          printable: false,
          ...plainNote,
        },
      });
      const after = { id: noteId, text: body };
      changes.push({ table: 'noteBodies', id: noteId, before: null, after });
    }
  }
  return changes;

  function contact(id: string, index: number): Contact {
    return {
      ...blankDetails,
      id,
      name: `${text(8)}${text(8)}`.trim(),
      company: text(18),
      role: 'titolare',
      trade: text(20),
      chapter: 'BNI Aurora',
      city: 'Torino',
      tags: ['ristrutturazioni', 'affidabile'],
      emails: [{ label: 'work', value: `person${index}@example.it` }],
      phones: [{ label: 'mobile', value: `+39 333 ${index}` }],
      metOn: '2026-03-11',
      metWhere: text(18),
      gains: {
        goals: text(60),
        accomplishments: '',
        interests: text(40),
        networks: '',
        skills: '',
      },
      idealReferral: text(50),
      createdAt: instant,
      updatedAt: instant,
      stageId: defaultStages[index % defaultStages.length]?.id ?? 'met',
      stageSince: '2026-03-12',
      rank: ranks[index] ?? 'a0',
      overruled: false,
      cadence: null,
      notSuggested: [],
      releasedOn: null,
    };
  }
}
