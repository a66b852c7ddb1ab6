import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, launchApp } from '../../e2e/app.ts';
import { printToFile } from '../../e2e/papers.ts';
import { blankAttendance } from '../../shared/domain/commands/events.ts';
import { defaultSheetOptions } from '../../shared/domain/sheetOptions.ts';
import { portable } from '../../shared/i18n/index.ts';
import { type Row, row } from './row.ts';
import { median } from './statistics.ts';
import { sampleStore } from './storeSetup.ts';

const CONTACTS = 500;
const NOTES_EACH = 5;
const FEW = 1;
const MANY = 40;
const ROUNDS = 15;
const GOAL = 1.5;

/**
 * A prep sheet for many people and one for a single person, by the way that the preview, the
 * file and the printer all take: from the question in the window to the bytes of the PDF.
 */
export async function run(): Promise<Row[]> {
  const dir = await mkdtemp(join(tmpdir(), 'coltiva-bench-'));
  let app: App | null = null;
  try {
    const dataDir = join(dir, 'data');
    await journalWithRooms(dataDir);
    app = await launchApp({ dataDir });
    await app.page.getByRole('navigation').waitFor();
    const taken = { few: new Array<number>(), many: new Array<number>() };
    // In turn, so that both meet the same weather; the first two warm up.
    for (let round = -2; round < ROUNDS; round += 1) {
      const few = await time(app, dir, FEW);
      const many = await time(app, dir, MANY);
      if (round < 0) continue;
      taken.few.push(few);
      taken.many.push(many);
    }
    const value = median(taken.many) / median(taken.few);
    const what = `pdf: sheet of ${MANY} people ÷ sheet of ${FEW}`;
    return [row(what, `≤ ${GOAL}`, value, taken.many, value <= GOAL)];
  } finally {
    await app?.close();
    await rm(dir, { recursive: true, force: true });
  }
}

async function time({ page }: App, dir: string, people: number): Promise<number> {
  const started = performance.now();
  await printToFile(
    page,
    {
      kind: 'prep-sheet',
      eventId: roomOf(people),
      paper: 'a4',
      language: 'it',
      options: defaultSheetOptions,
    },
    dir,
    roomOf(people),
  );
  return performance.now() - started;
}

function roomOf(people: number): string {
  return `room-${people}`;
}

/** The sample journal, with an event for each number of people. */
async function journalWithRooms(dataDir: string): Promise<void> {
  const store = await sampleStore(dataDir, CONTACTS, NOTES_EACH);
  const ids = [...store.journal.tables.contacts.keys()];
  for (const people of [FEW, MANY]) {
    const id = roomOf(people);
    await store.dispatch({
      type: 'event.create',
      input: { id, details: { title: `Colazione da ${people}`, startsAt: '2099-01-15T07:00' } },
    });
    await store.commit(
      portable('did.event.attendance', { title: id }),
      ids.slice(0, people).map((contactId) => {
        const after = { ...blankAttendance(id, contactId), expected: true };
        return { table: 'attendances' as const, id: after.id, before: null, after };
      }),
    );
  }
  await store.close();
}
