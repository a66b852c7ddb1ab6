import type { Command } from '../../../shared/domain/commands/index.ts';
import { dispatch } from '../../data/session.ts';

/** Resolves to whether it is on disk; a refusal has been shown to the person. */
export async function sendNote(command: Command): Promise<boolean> {
  return (await dispatch(command)) !== null;
}
