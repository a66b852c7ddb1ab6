import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import { blankProfile, ME, profileDetailsSchema } from '../records/profile.ts';
import { accept, defineCommand } from './command.ts';
import { given } from './given.ts';

/** What one says about oneself. What is left out stays as it is. */
export const editProfile = defineCommand({
  type: 'profile.edit',
  schema: z.object({ details: profileDetailsSchema.partial() }),
  decide(journal, { details }) {
    const before = journal.tables.profile.get(ME) ?? null;
    const after = { ...(before ?? blankProfile), ...given(details) };
    return accept(portable('did.profile.edit'), [{ table: 'profile', id: ME, before, after }]);
  },
});

export const profileCommands = [editProfile] as const;
