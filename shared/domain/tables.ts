import { type Contact, contactSchema } from './records/contact.ts';
import {
  type Attendance,
  attendanceSchema,
  type NetworkingEvent,
  eventSchema,
} from './records/event.ts';
import { type FollowUp, followUpSchema } from './records/followUp.ts';
import { type Introduction, introductionSchema } from './records/introduction.ts';
import {
  type Note,
  type NoteBody,
  noteBodySchema,
  noteSchema,
  type NoteVersion,
  noteVersionSchema,
} from './records/note.ts';
import { type Photo, type PhotoBytes, photoBytesSchema, photoSchema } from './records/photo.ts';
import { type Profile, profileSchema } from './records/profile.ts';
import { type Referral, referralSchema } from './records/referral.ts';
import { type ImportRecord, importSchema, type Source, sourceSchema } from './records/source.ts';
import { type Stage, stageSchema } from './records/stage.ts';
import { type StageMove, stageMoveSchema } from './records/stageMove.ts';
import { type Template, templateSchema } from './records/template.ts';

/** The tables of a journal and the shape of their records. */
export interface Tables {
  stages: Stage;
  contacts: Contact;
  notes: Note;
  noteBodies: NoteBody;
  followUps: FollowUp;
  stageMoves: StageMove;
  events: NetworkingEvent;
  attendances: Attendance;
  referrals: Referral;
  imports: ImportRecord;
  sources: Source;
  noteVersions: NoteVersion;
  introductions: Introduction;
  templates: Template;
  photos: Photo;
  photoBytes: PhotoBytes;
  profile: Profile;
}
export type TableName = keyof Tables;

export const tableSchemas = {
  stages: stageSchema,
  contacts: contactSchema,
  notes: noteSchema,
  noteBodies: noteBodySchema,
  followUps: followUpSchema,
  stageMoves: stageMoveSchema,
  events: eventSchema,
  attendances: attendanceSchema,
  referrals: referralSchema,
  imports: importSchema,
  sources: sourceSchema,
  noteVersions: noteVersionSchema,
  introductions: introductionSchema,
  templates: templateSchema,
  photos: photoSchema,
  photoBytes: photoBytesSchema,
  profile: profileSchema,
} as const;

export const tableNames = Object.keys(tableSchemas) as TableName[];

/** Tables that stay in the main process: heavy, and read one contact at a time. */
export const heavyTables: ReadonlySet<TableName> = new Set([
  'noteBodies',
  'sources',
  'noteVersions',
  'photoBytes',
]);

/**
 * A record before and after; `null` for absent. The same thing is the line of the journal
 * file, the broadcast to the window and the entry of the undo stack (swap the two).
 */
export type Change<Name extends TableName = TableName> = {
  [N in Name]: {
    readonly table: N;
    readonly id: string;
    readonly before: Tables[N] | null;
    readonly after: Tables[N] | null;
  };
}[Name];

export function invert(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({ ...change, before: change.after, after: change.before }) as Change)
    .toReversed();
}
