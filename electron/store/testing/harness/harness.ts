import { errors } from './errors.ts';
import { fullDisk } from './fullDisk.ts';
import { kills } from './kills.ts';
import { powerLoss } from './powerLoss.ts';
import { realKills } from './realKills.ts';
import type { Extent, Report } from './report.ts';
import { workloads } from './workloads.ts';

/** How much of each kind of fault is tried. */
export interface Extents {
  readonly kills: Extent;
  readonly powerLoss: Extent;
  readonly errors: Extent;
  readonly realKills: Extent;
  readonly fullDisk: Extent;
}

export const everything: Extents = {
  kills: { every: 1 },
  powerLoss: { every: 1 },
  errors: { every: 1 },
  realKills: { every: 1 },
  fullDisk: { every: 1 },
};

/** Seconds, where the whole takes minutes; other points than the whole's neighbours. */
export const quick: Extents = {
  kills: { every: 11 },
  powerLoss: { every: 19 },
  errors: { every: 197 },
  realKills: { every: 37 },
  fullDisk: { every: 29 },
};

/** Every fault on every piece of work. `program`: testing/killedChild.ts, built. */
export async function* harness(extents: Extents, program: string): AsyncGenerator<Report> {
  for (const workload of workloads) {
    for (const syncing of ['by-write', 'by-call'] as const) {
      yield await kills(workload, syncing, extents.kills);
      yield await powerLoss(workload, syncing, extents.powerLoss);
      yield await errors(workload, syncing, extents.errors);
    }
    yield await realKills(workload, program, extents.realKills);
    yield await fullDisk(workload, extents.fullDisk);
  }
}
