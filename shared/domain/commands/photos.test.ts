import { describe, expect, it } from 'vitest';
import { commandSchema } from './index.ts';
import { invert } from '../tables.ts';
import { journalWithLuca, perform, snapshot } from '../testing/journal.ts';

const picture = { contactId: 'luca', type: 'image/png', data: 'iVBORw0KGgo=' } as const;

describe('a photo', () => {
  it('is set, replaced, removed, and brought back by undo', () => {
    const journal = journalWithLuca();
    perform(journal, { type: 'photo.set', input: picture });
    perform(journal, { type: 'photo.set', input: { ...picture, data: 'AAAA' } });
    expect(journal.tables.photoBytes.get('luca')?.data).toBe('AAAA');
    const before = snapshot(journal);
    const gone = perform(journal, { type: 'photo.remove', input: { contactId: 'luca' } });
    expect([journal.tables.photos.size, journal.tables.photoBytes.size]).toEqual([0, 0]);
    journal.apply(invert(gone));
    expect(snapshot(journal)).toEqual(before);
  });

  it('goes with its contact', () => {
    const journal = journalWithLuca();
    perform(journal, { type: 'photo.set', input: picture });
    perform(journal, { type: 'contact.delete', input: { id: 'luca' } });
    expect(journal.tables.photoBytes.size).toBe(0);
  });

  it.each([
    { data: 'not base64!' },
    { data: '' },
    { type: 'image/svg+xml' },
    { data: 'A'.repeat(2_000_001) },
  ])('is a picture of a kind we know, within bounds', (over) => {
    const command = { type: 'photo.set', input: { ...picture, ...over } };
    expect(commandSchema.safeParse(command).success).toBe(false);
  });
});
