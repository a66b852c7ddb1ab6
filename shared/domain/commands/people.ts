import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import type { Journal } from '../journal.ts';
import { firstRank, rankBetween, ranksAfter } from '../rank.ts';
import { type Contact, contactDetailsSchema } from '../records/contact.ts';
import { idSchema, lineSchema } from '../records/fields.ts';
import { cadenceSchema } from '../records/stage.ts';
import { portableStageTitle } from '../stageWords.ts';
import type { Change } from '../tables.ts';
import { accept, type Decision, defineCommand, refuse } from './command.ts';
import { passTo } from './contacts.ts';

const missing = refuse(portable('refused.missing'));
const nothing = refuse(portable('refused.nothingToChange'));

const ids = z.array(idSchema).min(1).max(1_000_000);

/** Those of the people who are in the journal, each once, in the order given. */
function peopleOf(journal: Journal, given: readonly string[]): Contact[] {
  return [...new Set(given)].flatMap((id) => journal.tables.contacts.get(id) ?? []);
}

/**
 * Several to a stage, one below the other in the order given, after the card `afterId`
 * (`null`: the top). Whoever stands there already only changes the place.
 */
export const movePeople = defineCommand({
  type: 'contacts.move',
  schema: z.object({
    ids,
    stageId: idSchema,
    afterId: idSchema.nullable(),
    reason: lineSchema.optional(),
  }),
  decide(journal, { ids: given, stageId, afterId, reason = '' }, context) {
    const stage = journal.tables.stages.get(stageId);
    const movers = peopleOf(journal, given);
    if (!stage || movers.length === 0) return missing;
    const moved = new Set(movers.map(({ id }) => id));
    const ranks = ranksAfter(journal, stageId, afterId, moved);
    const changes = movers.flatMap((before, at): Change[] => {
      const rank = ranks[at] ?? before.rank;
      if (before.stageId !== stageId) {
        return passTo(journal, before, { stage, rank, reason }, context);
      }
      return [{ table: 'contacts', id: before.id, before, after: { ...before, rank } }];
    });
    const params = { n: movers.length, stage: portableStageTitle(stage) };
    return accept(portable('did.contacts.move', params), changes);
  },
});

const tags = contactDetailsSchema.shape.tags;
const TAGS_MAX = 1000;

/** Tags added to and taken from several. Whoever has them so already is left alone. */
export const tagPeople = defineCommand({
  type: 'contacts.tag',
  schema: z.object({ ids, add: tags, remove: tags }),
  decide(journal, { ids: given, add, remove }, context) {
    const gone = new Set(remove);
    return changeAll(journal, given, 'did.contacts.tag', (before) => {
      const after = [...new Set([...before.tags, ...add])].filter((tag) => !gone.has(tag));
      const same =
        after.length === before.tags.length && after.every((tag, at) => tag === before.tags[at]);
      return same || after.length > TAGS_MAX
        ? null
        : { ...before, tags: after, updatedAt: context.now };
    });
  },
});

/** A cadence of their own for several; `null` gives them their stage's back. */
export const pacePeople = defineCommand({
  type: 'contacts.cadence',
  schema: z.object({
    ids,
    cadence: z
      .object({ idealDays: cadenceSchema, maxDays: cadenceSchema })
      .refine(({ idealDays, maxDays }) => idealDays <= maxDays, 'ideal above most')
      .readonly()
      .nullable(),
  }),
  decide(journal, { ids: given, cadence }) {
    return changeAll(journal, given, 'did.contacts.cadence', (before) => ({ ...before, cadence }));
  },
});

/** Let go: off the board today, with all that was written. */
export const releasePeople = defineCommand({
  type: 'contacts.release',
  schema: z.object({ ids }),
  decide(journal, { ids: given }, { today }) {
    return changeAll(journal, given, 'did.contacts.release', (before) =>
      before.releasedOn === null ? { ...before, releasedOn: today } : null,
    );
  },
});

/** Back on the board, on top of the stage they were at. */
export const returnPeople = defineCommand({
  type: 'contacts.return',
  schema: z.object({ ids }),
  decide(journal, { ids: given }) {
    return changeAll(journal, given, 'did.contacts.return', (before) =>
      before.releasedOn === null
        ? null
        : {
            ...before,
            releasedOn: null,
            rank: rankBetween(null, firstRank(journal, before.stageId)),
          },
    );
  },
});

type Label = `did.contacts.${'tag' | 'cadence' | 'release' | 'return'}`;

/** @param changed what becomes of each; `null` for whom there is nothing to change */
function changeAll(
  journal: Journal,
  given: readonly string[],
  label: Label,
  changed: (before: Contact) => Contact | null,
): Decision {
  const people = peopleOf(journal, given);
  if (people.length === 0) return missing;
  const changes = people.flatMap((before): Change[] => {
    const after = changed(before);
    return after === null ? [] : [{ table: 'contacts', id: before.id, before, after }];
  });
  if (changes.length === 0) return nothing;
  const [first] = changes;
  const name = first?.table === 'contacts' ? (first.after?.name ?? '') : '';
  return accept(
    changes.length === 1
      ? portable(`${label}.one`, { name })
      : portable(label, { n: changes.length }),
    changes,
  );
}

export const peopleCommands = [
  movePeople,
  tagPeople,
  pacePeople,
  releasePeople,
  returnPeople,
] as const;
