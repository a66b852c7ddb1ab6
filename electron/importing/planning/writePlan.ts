import { firstStage } from '../../../shared/domain/stagesInOrder.ts';
import type { Journal } from '../../../shared/domain/journal.ts';
import { ranksBetween } from '../../../shared/domain/rank.ts';
import { contactSchema } from '../../../shared/domain/records/contact.ts';
import type { Stage } from '../../../shared/domain/records/stage.ts';
import type { Change } from '../../../shared/domain/tables.ts';
import { portable } from '../../../shared/i18n/index.ts';
import type { Breather } from '../breather.ts';
import { ProblemList } from '../problem.ts';
import type { FilesReading } from '../readFiles.ts';
import type { People, Person } from './people.ts';
import { type ImportPlan, MAX_EXAMPLES, noEvents } from './plan.ts';
import type { PlanningOptions } from './planImport.ts';
import type { Tally } from './tally.ts';
import { additionsTo, changedContact, newContact } from './write.ts';

export interface Planned {
  readonly reading: FilesReading;
  readonly people: People;
  readonly tally: Tally;
  readonly journal: Journal;
  readonly options: PlanningOptions;
  readonly breather: Breather;
}

/** Writes down what becomes of everybody: contacts, timeline, entries, sources, the import. */
export async function writePlan(planned: Planned): Promise<ImportPlan> {
  const { reading, people, tally, journal, options, breather } = planned;
  const label = portable('did.import', { n: tally.sum.created + tally.sum.updated });
  const stage = firstStage(journal);
  const problems = new ProblemList();
  const changes: Change[] = [];
  const touched = [...people.touched];
  const nothing = { changes: [], label, examples: [], ...tally.sum, ...noEvents };
  if (!stage) return { ...nothing, problems: [], refusal: portable('import.refused.noStage') };

  const imports = new Map(
    reading.files.map(({ name, format }) => [name, { id: options.context.newId(), format }]),
  );
  const newcomers = touched.filter(({ known }) => known === null);
  const ranks = ranksBetween(lastRank(journal, stage), null, newcomers.length)[Symbol.iterator]();
  for (const person of touched) {
    const introducedBy = person.introducedBy === null ? null : people.resolve(person.introducedBy);
    person.details = {
      ...person.details,
      introducedBy: introducedBy === person.id ? null : introducedBy,
    };
    const contact = person.known
      ? changedContact(person, person.known, options.context)
      : newContact(person, stage, ranks.next().value ?? '', options.context);
    const { success } = contactSchema.safeParse(contact);
    const [first] = person.additions;
    if (!success) {
      if (first) {
        problems.add(
          first.draft.file,
          first.draft.line,
          portable('import.problem.invalid', { name: contact.name }),
        );
        tally.uncount(first.draft.file, person.known ? 'gaining' : 'new');
      }
      continue;
    }
    changes.push({ table: 'contacts', id: contact.id, before: person.known, after: contact });
    changes.push(...additionsTo(person, contact, (file) => imports.get(file)?.id ?? '', options));
    if (breather.due()) await breather.pause();
  }
  if (changes.length === 0) return { ...nothing, problems: problems.all(), refusal: null };
  for (const [fileName, { id, format }] of imports) {
    const counts = tally.of(fileName);
    if (format === null || counts.created + counts.updated === 0) continue;
    const after = { id, at: options.context.now, fileName, format, ...counts };
    changes.push({ table: 'imports', id, before: null, after });
  }
  return {
    changes,
    label: portable('did.import', { n: tally.sum.created + tally.sum.updated }),
    ...tally.sum,
    ...noEvents,
    examples: newcomers.slice(0, MAX_EXAMPLES).map(example),
    problems: problems.all(),
    refusal: null,
  };
}

/** Below which newcomers come: the last card of the column, on the board or let go. */
function lastRank(journal: Journal, stage: Stage): string | null {
  let last: string | null = null;
  for (const { stageId, rank } of journal.tables.contacts.values()) {
    if (stageId === stage.id && (last === null || rank > last)) last = rank;
  }
  return last;
}

function example({ details }: Person): { name: string; detail: string } {
  const known = [details.role || details.trade, details.company].filter((text) => text !== '');
  const detail = known.join(' · ') || details.emails[0]?.value || details.phones[0]?.value || '';
  return { name: details.name, detail };
}
