import { app } from './app.ts';
import { backups } from './backups.ts';
import { board } from './board.ts';
import { cli } from './cli.ts';
import { common } from './common.ts';
import { contact } from './contact.ts';
import { contactNew } from './contactNew.ts';
import { debrief } from './debrief.ts';
import { domain } from './domain.ts';
import { events } from './events.ts';
import { exporting } from './exporting.ts';
import { harvest } from './harvest.ts';
import { importing } from './importing.ts';
import { journal } from './journal.ts';
import { me } from './me.ts';
import { menu } from './menu.ts';
import { paper } from './paper.ts';
import { noteText } from './noteText.ts';
import { prepSheet } from './prepSheet.ts';
import { referral } from './referral.ts';
import { referrals } from './referrals.ts';
import { reminder } from './reminder.ts';
import { review } from './review.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { stages } from './stages.ts';
import { store } from './store.ts';
import { system } from './system.ts';
import { today } from './today.ts';
import { versions } from './versions.ts';

/** Every message in Italian; one file an area. */
export const it = {
  ...app,
  ...backups,
  ...board,
  ...cli,
  ...common,
  ...contact,
  ...contactNew,
  ...debrief,
  ...domain,
  ...events,
  ...exporting,
  ...harvest,
  ...importing,
  ...journal,
  ...me,
  ...menu,
  ...paper,
  ...noteText,
  ...prepSheet,
  ...referral,
  ...referrals,
  ...reminder,
  ...review,
  ...search,
  ...settings,
  ...stages,
  ...store,
  ...system,
  ...today,
  ...versions,
} as const;
