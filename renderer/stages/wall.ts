import type { Contact } from '../../shared/domain/records/contact.ts';
import { isThroughWall } from '../../shared/domain/views/evidence.ts';
import { replicaSignal } from '../data/session.ts';
import { createSignal } from '../data/signal.ts';

/** A move that asks for evidence, and how to answer it. */
export interface WallRequest {
  readonly contactIds: readonly string[];
  readonly stageId: string;
  /** With the line for "why now", which may be empty; `null` leaves everybody where they are. */
  readonly answer: (reason: string | null) => void;
}

export const wallRequest = createSignal<WallRequest | null>(null);

/**
 * Before a move, however it was begun: shows the panel when somebody passes forward into a
 * stage that asks for evidence.
 * @returns the reason to move with, empty when nothing was asked; `null`: do not move
 */
export function passWall(contactIds: readonly string[], stageId: string): Promise<string | null> {
  const { journal } = replicaSignal.get();
  const stage = journal.tables.stages.get(stageId);
  const movers = contactIds.filter((id) => {
    const contact: Contact | undefined = journal.tables.contacts.get(id);
    return stage !== undefined && contact !== undefined && isThroughWall(journal, contact, stage);
  });
  if (movers.length === 0) return Promise.resolve('');
  wallRequest.get()?.answer(null);
  return new Promise((resolve) => {
    const answer = (reason: string | null): void => {
      wallRequest.set(null);
      resolve(reason);
    };
    wallRequest.set({ contactIds: movers, stageId, answer });
  });
}
