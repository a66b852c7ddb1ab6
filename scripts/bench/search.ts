import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Change } from '../../shared/domain/tables.ts';
import { type Row, row } from './row.ts';
import { sampleChanges } from './sampleChanges.ts';
import { quantile } from './statistics.ts';

const CONTACTS = 20_000;
const NOTES_EACH = 10;
const ASKED = 400;
const PEOPLE_GOAL_MS = 16;
const NOTES_GOAL_MS = 100;

/**
 * The searching worker, as it was built for the window, in a thread of Node: what is measured
 * goes from the question's message to the answer's, as it does in the window.
 */
export async function run(): Promise<Row[]> {
  const finder = startFinder();
  try {
    for (const change of sampleChanges(CONTACTS, NOTES_EACH)) finder.tell(change);
    await finder.ask('findPeople', 'warm up');
    const people = await times(finder, 'findPeople', peopleQueries());
    const notes = await times(finder, 'findNotes', noteQueries());
    return [
      answered(`searching ${CONTACTS} contacts, to the answer`, people, PEOPLE_GOAL_MS),
      answered(`searching ${CONTACTS * NOTES_EACH} notes, to the answer`, notes, NOTES_GOAL_MS),
    ];
  } finally {
    await finder.end();
  }
}

type Question = 'findPeople' | 'findNotes';

interface Finder {
  tell(change: Change): void;
  /** Resolves when the answer is there. */
  ask(kind: Question, query: string): Promise<void>;
  end(): Promise<unknown>;
}

/** Gives a worker of Node the two things of a window's worker that ours uses. */
const shim = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = (type, listener) => {
  if (type === 'message') parentPort.on('message', (data) => listener({ data }));
};
import(workerData);`;

function startFinder(): Finder {
  // oxlint-disable unicorn/require-post-message-target-origin -- workers have no origin
  const worker = new Worker(shim, { eval: true, workerData: builtWorker().href });
  const waiting = new Map<number, () => void>();
  worker.on('message', ({ ask }: { readonly ask: number }) => {
    waiting.get(ask)?.();
    waiting.delete(ask);
  });
  let lastAsk = 0;
  return {
    tell({ table, id, after }) {
      if (table === 'contacts' || table === 'notes') {
        worker.postMessage({ kind: table, records: [[id, after]] });
      } else if (table === 'noteBodies') worker.postMessage({ kind: 'bodies', bodies: [after] });
    },
    ask(kind, query) {
      lastAsk += 1;
      const ask = lastAsk;
      return new Promise((resolve) => {
        waiting.set(ask, resolve);
        worker.postMessage({ kind, ask, query });
      });
    },
    end: () => worker.terminate(),
  };
}

function builtWorker(): URL {
  const assets = new URL('../renderer/assets/', import.meta.url);
  const name = readdirSync(fileURLToPath(assets)).find((file) => /^worker-.*\.js$/.test(file));
  if (name === undefined) throw new Error('the searching worker is not built');
  return new URL(name, assets);
}

async function times(
  finder: Finder,
  kind: Question,
  queries: readonly string[],
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let index = 0; index < ASKED; index += 1) {
    const started = performance.now();
    await finder.ask(kind, queries[index % queries.length] ?? '');
    taken.push(performance.now() - started);
  }
  return taken;
}

/** As words are typed: each beginning of them, slips, two words, initials, digits, nothing. */
function peopleQueries(): readonly string[] {
  const words = ['lavoro cliente', 'giovedi', 'comercialista', 'impianot', 'zanzibar'];
  const begun = words.flatMap((word) =>
    Array.from({ length: word.length }, (_, index) => word.slice(0, index + 1)),
  );
  return [...begun, 'lc', '333 12', '+39 333 19999', 'universita torino', 'qqqqqqq'];
}

/** Words that are everywhere, nowhere, and in the middle of others. */
function noteQueries(): readonly string[] {
  const words = ['ristrutturazione', 'perche', 'zanzibar'];
  const begun = words.flatMap((word) =>
    Array.from({ length: word.length }, (_, index) => word.slice(0, index + 1)),
  );
  return [...begun, 'incontro promessa referenza', 'cliente zanzibar', 'pianto ele'];
}

function answered(what: string, taken: readonly number[], goal: number): Row {
  const p99 = quantile(taken, 0.99);
  return row(what, `p99 ≤ ${goal} ms`, p99, taken, p99 <= goal);
}
