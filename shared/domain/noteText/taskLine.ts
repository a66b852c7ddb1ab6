import type { Day } from '../day.ts';
import { splitDayPhrase } from '../dayPhrase.ts';
import { fold } from '../fold.ts';
import { LINE_MAX } from '../records/fields.ts';
import type { FollowUp } from '../records/followUp.ts';
import { plainLine } from './plain.ts';

/** A line of a note that promises something: `- [ ] send the list by Friday`. */
export interface TaskLine {
  /** The whole line, as it was typed. */
  readonly raw: string;
  readonly type: 'promise' | 'reminder';
  readonly owner: FollowUp['owner'];
  /** What to do, without the marks, the owner and the day. */
  readonly text: string;
  readonly dueOn: Day | null;
  /** `- [x]` */
  readonly done: boolean;
}

/** How the person is called, so that "Luca: …" is what Luca owes. */
export interface TaskReader {
  readonly today: Day;
  readonly names: readonly string[];
}

/** Promises beyond these stay words: a pasted file is not a list of promises. */
const READ_MAX = 200_000;
const TASKS_MAX = 100;

const box = /^\s*[-*]\s+\[( ?|[xX])\](?:\s+(.*))?$/;
const plus = /^\s*\+\s*(promise|promessa|reminder|promemoria)\b\s*:?\s*(.*)$/i;

/** The lines of a text that promise something, in their order. */
export function tasksOf(text: string, reader: TaskReader): TaskLine[] {
  const tasks: TaskLine[] = [];
  // Only a line with one of these signs can be one; most notes have none.
  if (!/\[( ?|[xX])\]|^[^\S\n]*\+/m.test(text.slice(0, READ_MAX))) return tasks;
  for (const line of text.slice(0, READ_MAX).split(/\r?\n/)) {
    const task = readTask(line, reader);
    if (task !== null) tasks.push(task);
    if (tasks.length === TASKS_MAX) break;
  }
  return tasks;
}

/** `null`: the line promises nothing, or nothing yet. */
export function readTask(raw: string, { today, names }: TaskReader): TaskLine | null {
  if (raw.length > LINE_MAX) return null;
  const boxed = box.exec(raw);
  const plussed = boxed === null ? plus.exec(raw) : null;
  const words = plainLine(boxed?.[2] ?? plussed?.[2] ?? '');
  const mark = fold(plussed?.[1] ?? '');
  const { owner, rest } = readOwner(words, names);
  const { text, day } = splitDayPhrase(rest, today);
  if (text === '') return null;
  const type = mark === 'reminder' || mark === 'promemoria' ? 'reminder' : 'promise';
  return {
    raw,
    type,
    owner: type === 'reminder' ? 'me' : owner,
    text,
    dueOn: day,
    done: (boxed?.[1] ?? '').toLowerCase() === 'x',
  };
}

const mine: ReadonlySet<string> = new Set(['me', 'i', 'io']);
const theirs: ReadonlySet<string> = new Set(['them', 'they', 'he', 'she', 'loro', 'lui', 'lei']);

/** "them: …", "lei: …", "Luca: …" is what they owe; everything else what I do. */
function readOwner(
  words: string,
  names: readonly string[],
): { readonly owner: FollowUp['owner']; readonly rest: string } {
  const colon = words.indexOf(':');
  if (colon <= 0 || colon > 200) return { owner: 'me', rest: words };
  const who = fold(words.slice(0, colon).replace(/^@/, '').trim());
  const rest = words.slice(colon + 1).trim();
  if (theirs.has(who) || names.some((name) => fold(name.trim()) === who)) {
    return { owner: 'them', rest };
  }
  return mine.has(who) ? { owner: 'me', rest } : { owner: 'me', rest: words };
}
