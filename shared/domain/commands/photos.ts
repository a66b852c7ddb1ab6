import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import { idSchema } from '../records/fields.ts';
import { photoBytesSchema } from '../records/photo.ts';
import type { Change } from '../tables.ts';
import { accept, defineCommand, refuse } from './command.ts';

const missing = refuse(portable('refused.missing'));
const { type, data } = photoBytesSchema.shape;

/** In the place of any photo that is there. */
export const setPhoto = defineCommand({
  type: 'photo.set',
  schema: z.object({ contactId: idSchema, type, data }),
  decide(journal, { contactId: id, ...picture }, context) {
    const contact = journal.tables.contacts.get(id);
    if (!contact) return missing;
    const { photos, photoBytes } = journal.tables;
    return accept(portable('did.photo.set', { name: contact.name }), [
      {
        table: 'photos',
        id,
        before: photos.get(id) ?? null,
        after: { id, contactId: id, setAt: context.now },
      },
      {
        table: 'photoBytes',
        id,
        before: photoBytes.get(id) ?? null,
        after: { id, contactId: id, ...picture },
      },
    ]);
  },
});

export const removePhoto = defineCommand({
  type: 'photo.remove',
  schema: z.object({ contactId: idSchema }),
  decide(journal, { contactId: id }) {
    const before = journal.tables.photos.get(id);
    if (!before) return missing;
    const bytes = journal.tables.photoBytes.get(id);
    const name = journal.tables.contacts.get(id)?.name ?? '';
    const changes: Change[] = [{ table: 'photos', id, before, after: null }];
    if (bytes) changes.push({ table: 'photoBytes', id, before: bytes, after: null });
    return accept(portable('did.photo.remove', { name }), changes);
  },
});

export const photoCommands = [setPhoto, removePhoto] as const;
