import { z } from 'zod';
import type { Journal } from '../journal.ts';
import type { CommandDefinition, Decision, DecisionContext } from './command.ts';
import { contactCommands } from './contacts.ts';
import { debriefCommands } from './debrief.ts';
import { eventCommands } from './events.ts';
import { expectCommands } from './expect.ts';
import { followUpCommands } from './followUps.ts';
import { introductionCommands } from './introductions.ts';
import { noteCommands } from './notes.ts';
import { peopleCommands } from './people.ts';
import { profileCommands } from './profile.ts';
import { referralCommands } from './referrals.ts';
import { suggestionCommands } from './suggestions.ts';
import { stageCommands } from './stages.ts';
import { photoCommands } from './photos.ts';
import { templateCommands } from './templates.ts';

/** Every action on the journal; one array a file of commands. */
const definitions = [
  ...contactCommands,
  ...debriefCommands,
  ...eventCommands,
  ...expectCommands,
  ...followUpCommands,
  ...introductionCommands,
  ...noteCommands,
  ...peopleCommands,
  ...profileCommands,
  ...referralCommands,
  ...suggestionCommands,
  ...stageCommands,
  ...photoCommands,
  ...templateCommands,
] as const;

type Definition = (typeof definitions)[number];
/** A command as it travels: `{ type: 'contact.move', input: { … } }`. */
export type Command = {
  [Type in Definition['type']]: {
    readonly type: Type;
    readonly input: z.input<Extract<Definition, { type: Type }>['schema']>;
  };
}[Definition['type']];
export type CommandType = Command['type'];

const byType = new Map<string, CommandDefinition<string, z.ZodType>>(
  definitions.map((definition) => [
    definition.type,
    definition as unknown as CommandDefinition<string, z.ZodType>,
  ]),
);

/** Checks that a value is a command we know with an input that fits; for the IPC router. */
export const commandSchema = z
  .object({ type: z.string(), input: z.unknown() })
  .transform((value, context) => {
    const definition = byType.get(value.type);
    if (!definition) {
      context.addIssue({ code: 'custom', message: `unknown command ${value.type}` });
      return z.NEVER;
    }
    const parsed = definition.schema.safeParse(value.input);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        context.addIssue({
          code: 'custom',
          path: ['input', ...issue.path],
          message: issue.message,
        });
      }
      return z.NEVER;
    }
    return { type: value.type, input: parsed.data } as Command;
  });

/** What a command would change, or why it may not. Pure: the store appends and applies. */
export function decide(journal: Journal, command: Command, context: DecisionContext): Decision {
  const definition = byType.get(command.type);
  if (!definition) throw new Error(`unknown command ${command.type}`);
  return definition.decide(journal, command.input, context);
}
