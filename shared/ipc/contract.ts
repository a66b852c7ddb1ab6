import { z } from 'zod';
import { type Command, commandSchema } from '../domain/commands/index.ts';
import { type Preferences, preferencesChangeSchema } from '../domain/preferences.ts';
import { idSchema } from '../domain/records/fields.ts';
import type { NoteBody, NoteVersion } from '../domain/records/note.ts';
import type { Change } from '../domain/tables.ts';
import type { Language, PortableText } from '../i18n/index.ts';
import type { AttendeeList } from './attendees.ts';
import type { BackupContents, BackupOverview, SelfCheck } from './backups.ts';
import { type ImportPreview, type ImportResult, MAX_FILES } from './importing.ts';
import type { VersionList } from './versions.ts';
import type { JournalChunk, JournalHead } from './loading.ts';
import { type PrintDocument, type PrintPreview, printRequestSchema } from './printing.ts';

/**
 * One thing the window may ask of the main process: the shape of the input, the type of
 * the answer. `output` is only a type; there is no value.
 */
function channel<Output>() {
  return <Schema extends z.ZodType>(input: Schema): { input: Schema; output?: Output } => ({
    input,
  });
}

export interface AppInfo {
  readonly version: string;
  readonly platform: 'darwin' | 'win32' | 'linux';
  /** The system's locale, such as `it-IT`; decides dates, and paper when it is automatic. */
  readonly locale: string;
  /** The language that the system asks for. */
  readonly systemLanguage: Language;
  /** The folder of the journal that is open. */
  readonly dataDir: string;
  /** Sample data is open instead of the person's own journal. */
  readonly demo: boolean;
  /** A backup restored as a journal of its own is open: its instant; else `null`. */
  readonly copyOf: string | null;
  /** The journal can be read but not changed (a read-only folder, another program holds it). */
  readonly readOnly: PortableText | null;
}

/** Where things stand before a journal is open; the window shows a screen for each. */
export type JournalState =
  | { readonly kind: 'first-run' }
  /** `notices`: what opening found and mended, to be told once; left out when nothing. */
  | { readonly kind: 'open'; readonly notices?: readonly PortableText[] }
  /** It could not be opened; nothing was overwritten. */
  | {
      readonly kind: 'trouble';
      readonly text: PortableText;
      readonly detail: string;
      readonly choices: readonly RecoveryChoice[];
    };
/** `open-readable`: open what comes before the damage; the damaged files are set aside. */
export const recoveryChoices = [
  'retry',
  'open-readable',
  'restore-backup',
  'open-folder',
  'start-empty-aside',
] as const;
export type RecoveryChoice = (typeof recoveryChoices)[number];

export interface Dispatched {
  readonly revision: number;
  readonly label: PortableText;
}

export const nothing = z.undefined();
const backupName = z.object({ name: z.string().max(200) });

/** What the window may ask. Every channel is handled by the router in electron/ipc/. */
export const calls = {
  'app.info': channel<AppInfo>()(nothing),
  'preferences.get': channel<Preferences>()(nothing),
  'preferences.set': channel<Preferences>()(preferencesChangeSchema),

  'journal.state': channel<JournalState>()(nothing),
  /** First run: begin with an empty journal, or look around in sample data kept apart. */
  'journal.begin': channel<JournalState>()(z.object({ with: z.enum(['nothing', 'demo']) })),
  /** Closes the sample data and returns to the person's own journal. */
  'journal.leaveDemo': channel<JournalState>()(nothing),
  'journal.recover': channel<JournalState>()(z.object({ choice: z.enum(recoveryChoices) })),
  /** What the board's first paint needs, and how much more there is. */
  'journal.head': channel<JournalHead>()(nothing),
  /** The rest, piece by piece, as of the head's revision. `null` when it has all been sent. */
  'journal.chunk': channel<JournalChunk | null>()(
    z.object({ loadId: z.string(), index: z.int().min(0) }),
  ),
  'journal.dispatch': channel<Dispatched>()(
    commandSchema as unknown as z.ZodType<Command, Command>,
  ),
  'journal.undo': channel<Dispatched>()(nothing),
  'journal.redo': channel<Dispatched>()(nothing),
  /** The labels of all that can be undone and redone, the next one first. */
  'journal.history': channel<{
    readonly undo: readonly PortableText[];
    readonly redo: readonly PortableText[];
  }>()(nothing),
  /** The texts of a contact's notes, and of the notes about others that name the contact. */
  'journal.bodies': channel<readonly NoteBody[]>()(z.object({ contactId: idSchema })),
  /** Earlier wordings of a note, the newest first. */
  'journal.versions': channel<readonly NoteVersion[]>()(z.object({ noteId: idSchema })),
  /** The imports that a contact came from or was filled in by. */
  'journal.importsOf': channel<readonly string[]>()(z.object({ contactId: idSchema })),
  /** A contact's photo as a data address; `null` when there is none. */
  'journal.photo': channel<string | null>()(z.object({ contactId: idSchema })),
  /** The texts of the notes of several contacts: for searching, not for showing. */
  'journal.bodiesOf': channel<readonly NoteBody[]>()(
    z.object({ contactIds: z.array(idSchema).max(200) }),
  ),
  /** Opens the journal's folder in the system's file manager. */
  'journal.showFolder': channel<null>()(nothing),

  /** The backups of the journal that is open, unread. */
  'backups.overview': channel<BackupOverview>()(nothing),
  /** Reads one whole. */
  'backups.inspect': channel<BackupContents>()(backupName),
  /** Makes one now. */
  'backups.make': channel<BackupOverview>()(nothing),
  /** Turns the open journal into what the backup holds, as one step to undo. */
  'backups.restore': channel<Dispatched>()(backupName),
  /** Opens what the backup holds as a new journal; `journal.leaveDemo` leads back. */
  'backups.openCopy': channel<JournalState>()(backupName),
  /** Restores the newest in full to a temporary place, and compares. */
  'backups.check': channel<SelfCheck>()(nothing),
  /** Asks for a folder with the system's dialog. `null`: cancelled. */
  'backups.chooseFolder': channel<BackupOverview | null>()(nothing),
  /** Backups go beside the journal again. */
  'backups.ownFolder': channel<BackupOverview>()(nothing),

  /** Other versions of the journal, in files beside it. */
  'versions.list': channel<VersionList>()(nothing),
  /** Joins one with the journal, as one step to undo. `theirs`: keys of conflicts. */
  'versions.join': channel<Dispatched>()(
    z.object({ id: z.string().max(1000), theirs: z.array(z.string().max(1000)).max(1_000_000) }),
  ),
  /** Goes on without it; its files are kept. */
  'versions.leaveOut': channel<VersionList>()(z.object({ id: z.string().max(1000) })),

  /** The list of attendees in a file, asked for with the system's dialog. `null`: cancelled. */
  'attendees.choose': channel<AttendeeList | null>()(nothing),
  /** The list of attendees in a text that was typed or pasted. */
  'attendees.read': channel<AttendeeList>()(z.object({ text: z.string() })),

  /** Asks for files with the system's dialog. `null`: the person cancelled. */
  'import.choose': channel<ImportPreview | null>()(nothing),
  /** Files dropped on the window. */
  'import.read': channel<ImportPreview>()(
    z.object({
      files: z
        .array(z.object({ name: z.string().max(1000), bytes: z.instanceof(Uint8Array) }))
        .min(1)
        .max(MAX_FILES),
    }),
  ),
  /** All or nothing, one step to undo. Progress comes as `import.progress`. */
  'import.commit': channel<ImportResult>()(
    z.object({
      token: idSchema,
      /** Keys of the offers that are taken; left out: those ticked at first. */
      ticked: z.array(z.string().max(2000)).max(1_000_000).optional(),
    }),
  ),
  'import.cancel': channel<null>()(z.object({ token: idSchema })),
  /** Asks where with the system's dialog. `null`: cancelled; else the file's name. */
  'export.save': channel<{ readonly fileName: string; readonly contacts: number } | null>()(
    z.object({
      format: z.enum(['json', 'vcf', 'csv']),
      /** Only these people; not for JSON, which is the whole journal. Left out: everybody. */
      contactIds: z.array(idSchema).min(1).optional(),
    }),
  ),

  /** Events as a calendar (iCalendar). `null`: cancelled; else the file's name and how many. */
  'export.events': channel<{ readonly fileName: string; readonly events: number } | null>()(
    z.object({
      which: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('all') }),
        z.object({ kind: z.literal('event'), id: idSchema }),
        z.object({ kind: z.literal('series'), seriesId: idSchema }),
      ]),
    }),
  ),

  /** The referrals as a table. `null`: cancelled. */
  'export.referrals': channel<{ readonly fileName: string; readonly referrals: number } | null>()(
    nothing,
  ),

  /** Makes the PDF and returns it with what is on it. */
  'print.preview': channel<PrintPreview>()(printRequestSchema),
  /** The system's print dialog for that PDF's document. `printed: false`: cancelled or failed. */
  'print.system': channel<{ readonly printed: boolean; readonly text: PortableText | null }>()(
    printRequestSchema,
  ),
  /** Asks where, and writes the PDF there. `null`: cancelled. */
  'print.save': channel<{ readonly fileName: string } | null>()(printRequestSchema),
  /** Asked by the print document itself: what to lay out. */
  'print.document': channel<PrintDocument>()(z.object({ token: idSchema })),
  /** The print document is laid out and its fonts are there. */
  'print.ready': channel<null>()(
    /** `notes`: the ids of those whose words were laid out. */
    z.object({ token: idSchema, notes: z.array(idSchema).max(10_000) }),
  ),

  /** Opens mail, phone or browser after asking the person; shows the whole address. */
  'shell.open': channel<{ readonly opened: boolean }>()(z.object({ url: z.string().max(20_000) })),
  /** Shows the day's word at once, to see what it looks like. `false`: the system shows none. */
  'reminder.show': channel<{ readonly shown: boolean }>()(nothing),
  /** Window, application and edit commands of the menu, for the palette on hosts without one. */
  'menu.perform': channel<null>()(
    z.object({
      id: z.enum([
        'close',
        'quit',
        'reload',
        'fullscreen',
        'zoom-in',
        'zoom-out',
        'zoom-reset',
        'minimize',
      ]),
    }),
  ),
} as const;

export type CallName = keyof typeof calls;
export type CallInput<Name extends CallName> = z.input<(typeof calls)[Name]['input']>;
/** What the handler gets: the input after its schema. */
export type CallParsed<Name extends CallName> = z.output<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = Exclude<(typeof calls)[Name]['output'], undefined>;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the main process tells the window, unasked. */
export interface Announcements {
  /** Acknowledged changes. Texts of notes are left out (`heavyTables`). */
  'journal.changed': {
    readonly revision: number;
    readonly label: PortableText;
    /** `aside`: noted beside what people do, no step to undo. */
    readonly cause: 'do' | 'undo' | 'redo' | 'aside';
    readonly changes: readonly Change[];
    readonly canUndo: PortableText | null;
    readonly canRedo: PortableText | null;
  };
  /** Another journal was opened: forget everything and load again. */
  'journal.state': JournalState;
  /** Bytes read so far and in all, while a journal is being opened. */
  'journal.opening': Progress;
  /** The weekly self-check of the backups has ended. */
  'backups.checked': SelfCheck;
  /** Another program has changed the journal's files; both versions are kept. */
  'versions.found': null;
  'import.progress': { readonly token: string; readonly done: number; readonly total: number };
  'preferences.changed': Preferences;
  /** A menu item was chosen; the window's command of that id is performed. */
  'command.perform': { readonly id: string };
}
export type AnnouncementName = keyof Announcements;
export const announcementNames = [
  'journal.changed',
  'journal.state',
  'journal.opening',
  'backups.checked',
  'versions.found',
  'import.progress',
  'preferences.changed',
  'command.perform',
] as const satisfies readonly AnnouncementName[];
