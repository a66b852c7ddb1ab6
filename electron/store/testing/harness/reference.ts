import type { Files } from '../../files.ts';
import { canonical } from '../canonical.ts';
import { filesIn, type Told, type Workload } from './workloads.ts';
import { inFolder, type Folder } from './verify.ts';

/** A run that is not disturbed. */
export interface Reference {
  /** The folder before it. */
  readonly start: Folder;
  /** What the journal holds at each revision. */
  readonly states: ReadonlyMap<number, string>;
  /** What a recovery must not throw away: the files it finds. */
  readonly kept: readonly Buffer[];
}

export async function referenceOf(workload: Workload, files: Files): Promise<Reference> {
  return inFolder(new Map(), async (dir) => {
    await workload.prepare(dir);
    const start = await filesIn(dir);
    const states = new Map<number, string>();
    await workload.run(dir, files, collecting(states));
    if (states.size === 0) throw new Error(`${workload.name} acknowledges nothing`);
    const damaged = workload.choice === 'open-readable' ? 'coltiva.journal' : 'coltiva.json';
    const found = start.get(damaged);
    const kept = workload.choice === undefined || found === undefined ? [] : [found];
    return { start, states, kept };
  });
}

function collecting(states: Map<number, string>): Told {
  return {
    acknowledged(revision, journal) {
      states.set(revision, canonical(journal));
    },
  };
}
