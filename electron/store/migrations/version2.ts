import type { Step } from './step.ts';

/**
 * What version 2 adds. A field added to a record of `shared/domain/records/` has its line
 * here, with the value it takes in records written before; a new table is named in `tables`.
 */
export const version2: Step = {
  version: 2,
  tables: ['noteVersions', 'introductions', 'templates', 'photos', 'photoBytes', 'profile'],
  fields: {
    stages: { evidence: null },
    contacts: { cadence: null, notSuggested: [] },
    notes: { mentions: [], draft: false, pitched: false, versions: 0 },
    events: {
      hosts: '',
      cost: '',
      cap: null,
      description: '',
      seriesId: null,
      status: 'planned',
      debriefedOn: null,
      verdict: null,
      calendarUid: '',
    },
    attendances: { row: null },
    referrals: { scope: null, history: [], calledOn: null, toldOn: null, value: null },
  },
};
