import { expect, it } from 'vitest';
import { details, journalWithLuca, perform } from '../testing/journal.ts';
import { inviteeGroups } from './inviteeGroups.ts';

it('gathers people by the last meeting of the series, by chapter and by tag', () => {
  const journal = journalWithLuca();
  const add = (id: string, fields: Parameters<typeof details>[0]) =>
    perform(journal, {
      type: 'contact.create',
      input: { id, details: details({ name: id, ...fields }), withSteps: false },
    });
  add('anna', { chapter: 'Centro', tags: ['wood', 'Bologna'] });
  add('bruno', { chapter: 'centro ', tags: ['Wood'] });
  const plan = (id: string, day: string, seriesId: string | null) =>
    perform(journal, {
      type: 'event.create',
      input: { id, details: { title: id, startsAt: `${day}T07:00`, seriesId } },
    });
  plan('first', '2026-11-05', 's');
  plan('second', '2026-11-12', 's');
  plan('empty', '2026-11-19', 's');
  plan('next', '2026-11-26', 's');
  plan('alone', '2026-11-26', null);
  const attend = (eventId: string, contactId: string) =>
    perform(journal, {
      type: 'event.attendance',
      input: { eventId, contactIds: [contactId], met: true },
    });
  attend('first', 'luca');
  attend('second', 'bruno');
  const groupsOf = (id: string) => {
    const event = journal.tables.events.get(id);
    return event ? inviteeGroups(journal, event) : [];
  };
  expect(groupsOf('next')).toEqual([
    { kind: 'series', name: '', contactIds: ['bruno'] },
    { kind: 'chapter', name: 'Centro', contactIds: ['anna', 'bruno'] },
    { kind: 'tag', name: 'Bologna', contactIds: ['anna'] },
    { kind: 'tag', name: 'wood', contactIds: ['anna', 'bruno'] },
  ]);
  expect(groupsOf('alone').map(({ kind }) => kind)).toEqual(['chapter', 'tag', 'tag']);
});
