import { debriefNoteId, readDebriefNote } from '../../shared/domain/debrief/note.ts';
import type { DebriefLine } from '../../shared/domain/debrief/parseLine.ts';
import { stepPlanOf } from '../../shared/domain/preferences.ts';
import { call } from '../data/bridge.ts';
import { newId } from '../data/newId.ts';
import { dispatch, preferences, replicaSignal } from '../data/session.ts';

/**
 * Writes a line down: what is said about somebody for a second time is added to the first.
 * @returns the name of the person; `null` when the line means nobody or was refused
 */
export async function writeLine(
  eventId: string,
  { who, learned, help, next }: DebriefLine,
  nextDefault: string,
): Promise<string | null> {
  if (who.kind === 'nobody' || who.kind === 'several') return null;
  const isNew = who.kind === 'new';
  const contactId = isNew ? newId() : who.somebody.contactId;
  const known = isNew ? { learned: '', help: '' } : await wordsOf(eventId, contactId);
  const done = await dispatch({
    type: 'debrief.write',
    input: {
      eventId,
      contactId,
      ...(isNew ? { name: who.name, steps: stepPlanOf(preferences.get()), row: who.row } : {}),
      ...(learned === '' ? {} : { learned: joined(known.learned, learned) }),
      ...(help === '' ? {} : { help: joined(known.help, help) }),
      ...(next === null
        ? {}
        : { next: { text: next.text === '' ? nextDefault : next.text, dueOn: next.dueOn } }),
    },
  });
  if (done === null) return null;
  return isNew ? who.name : who.somebody.name;
}

async function wordsOf(
  eventId: string,
  contactId: string,
): Promise<{ readonly learned: string; readonly help: string }> {
  const id = debriefNoteId(eventId, contactId);
  if (!replicaSignal.get().journal.tables.notes.has(id)) return readDebriefNote('');
  const bodies = await call('journal.bodies', { contactId });
  return readDebriefNote(bodies.find((body) => body.id === id)?.text ?? '');
}

function joined(before: string, added: string): string {
  return before === '' ? added : `${before}; ${added}`;
}
