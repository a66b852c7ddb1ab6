import type { z } from 'zod';
import type { PortableText } from '../../i18n/index.ts';
import type { Day } from '../day.ts';
import type { Journal } from '../journal.ts';
import type { Change } from '../tables.ts';

/** What a rule may not find out by itself, so that deciding stays a pure function. */
export interface DecisionContext {
  /** Now, in UTC. */
  readonly now: string;
  /** Today, in the person's zone. */
  readonly today: Day;
  /** A new id, never given before. */
  readonly newId: () => string;
}

export type Decision =
  | {
      readonly ok: true;
      readonly changes: readonly Change[];
      readonly label: PortableText;
      /**
       * Successive steps with the same key are one step to undo, under the label of the first:
       * a note saved at every pause is still one note. Left out: a step of its own.
       */
      readonly mergeKey?: string;
      /**
       * Something the app notes beside what people do, such as the numbers on a sheet that was
       * printed: no step to undo. It changes fields of records that exist, and only fields that
       * no other command sets.
       */
      readonly aside?: true;
    }
  | { readonly ok: false; readonly refusal: PortableText };

/** An action on the journal: the shape of its input, and what it would change. */
export interface CommandDefinition<Type extends string, Schema extends z.ZodType> {
  readonly type: Type;
  readonly schema: Schema;
  /** Pure. Never throws for an input that fits the schema; refuses with a reason instead. */
  readonly decide: (
    journal: Journal,
    input: z.output<Schema>,
    context: DecisionContext,
  ) => Decision;
}

export function defineCommand<Type extends string, Schema extends z.ZodType>(
  definition: CommandDefinition<Type, Schema>,
): CommandDefinition<Type, Schema> {
  return definition;
}

export function refuse(refusal: PortableText): Decision {
  return { ok: false, refusal };
}

export function accept(
  label: PortableText,
  changes: readonly Change[],
  mergeKey?: string,
): Decision {
  const accepted = { ok: true, changes, label } as const;
  return mergeKey === undefined ? accepted : { ...accepted, mergeKey };
}

/** Accepts what is no step to undo; see `Decision`. */
export function acceptAside(label: PortableText, changes: readonly Change[]): Decision {
  return { ok: true, changes, label, aside: true };
}
