import fc from 'fast-check';
import type { Command } from '../../../shared/domain/commands/index.ts';
import { stagePresets } from '../../../shared/domain/records/stage.ts';
import { addContact, rename, rewriteNote, writeNote } from './commands.ts';

/** What a person may do to a journal. */
export type Action =
  | { readonly do: Command }
  | { readonly undo: true }
  | { readonly redo: true }
  | { readonly compact: true }
  | { readonly reopen: true };

const id = fc.constantFrom('a', 'b', 'c', 'd');
const sitting = fc.constantFrom('s1', 's2', undefined);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(id, fc.string({ minLength: 1, unit: 'binary' }))
    .map(([it, name]) => addContact(it, `n${name}`)),
  fc.tuple(id, fc.string({ unit: 'grapheme' })).map(([it, name]) => rename(it, `n${name}`)),
  fc.tuple(id, fc.constantFrom(...stagePresets), fc.option(id)).map(
    ([it, stageId, afterId]): Command => ({
      type: 'contact.move',
      input: { id: it, stageId, afterId },
    }),
  ),
  id.map((it): Command => ({ type: 'contact.delete', input: { id: it } })),
  fc.tuple(id, id, sitting).map(([it, contactId, sat]) => writeNote(it, contactId, 'x', sat)),
  fc
    .tuple(id, fc.string({ unit: 'binary' }), sitting)
    .map(([it, text, sat]) => rewriteNote(it, text, sat)),
);
/** Any of them, commands of a few contacts most often; many are refused. */
export const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 8, arbitrary: command.map((it) => ({ do: it })) },
  { weight: 3, arbitrary: fc.constant({ undo: true as const }) },
  { weight: 2, arbitrary: fc.constant({ redo: true as const }) },
  { weight: 1, arbitrary: fc.constant({ compact: true as const }) },
  { weight: 1, arbitrary: fc.constant({ reopen: true as const }) },
);
