import { join } from 'node:path';
import { benchCompacting } from './compacting.ts';
import { benchMany, openingRounds } from './opening.ts';
import { benchSaving } from './saving.ts';
import { openSample } from './storeSetup.ts';

/** What is measured in a program of its own, in a folder that another has filled. */
export const pieces = {
  saving: async (dir: string) => {
    const small = await openSample(join(dir, 'small'));
    const large = await openSample(join(dir, 'large'));
    const rows = await benchSaving({ dir, small, large });
    await small.close();
    await large.close();
    return rows;
  },
  compacting: async (dir: string) => {
    const large = await openSample(join(dir, 'large'));
    const rows = await benchCompacting(large);
    await large.close();
    return rows;
  },
  opening: openingRounds,
  many: benchMany,
};

export type PieceName = keyof typeof pieces;
export type PieceResult<Name extends PieceName> = Awaited<ReturnType<(typeof pieces)[Name]>>;
