import type { Locator, Page } from '@playwright/test';
import type { Command } from '../shared/domain/commands/index.ts';
import { blankDetails, type ContactDetails } from '../shared/domain/records/contact.ts';
import type { Bridge } from '../shared/ipc/bridge.ts';
import type { App, LaunchOptions } from './app.ts';
import { expect } from './fixtures.ts';

/** A small board to begin with. */
export const fivePeople = {
  Met: ['Anna Rossi', 'Luca Romano', 'Marta Bellini'],
  'Getting to know': ['Paolo Conti', 'Elena Villa'],
} as const;

export type StageName = 'Met' | 'Getting to know' | 'Trusted' | 'Referral partner';
const stageIds: Readonly<Record<StageName, string>> = {
  Met: 'met',
  'Getting to know': 'getting-to-know',
  Trusted: 'trusted',
  'Referral partner': 'referral-partner',
};

type People = Readonly<Partial<Record<StageName, readonly (string | PersonFields)[]>>>;
type PersonFields = Partial<ContactDetails> & { readonly name: string };

/** A new, empty journal with people on its board, each column in the order given. */
export async function openBoard(
  launch: (options?: LaunchOptions) => Promise<App>,
  people: People,
): Promise<App> {
  const app = await launch();
  await app.page.getByRole('button', { name: 'Start with an empty journal' }).click();
  await expect(column(app.page, 'Met')).toBeVisible();
  const commands = Object.entries(people).flatMap(([stage, names]) =>
    // Who is added last stands on top.
    names.toReversed().map((person) => createIn(stage as StageName, person)),
  );
  await perform(app.page, commands);
  return app;
}

/** The id of a person that a test has put on the board. */
export function idOf(name: string): string {
  return Array.from(name.slice(0, 20), (letter) => letter.charCodeAt(0).toString(36)).join('-');
}

export function createIn(stage: StageName, person: string | PersonFields): Command {
  const fields = typeof person === 'string' ? { name: person } : person;
  return {
    type: 'contact.create',
    input: {
      id: idOf(fields.name),
      details: { ...blankDetails, ...fields },
      stageId: stageIds[stage],
      withSteps: false,
    },
  };
}

/** Acts on the journal as another part of the app would, without the board's doing. */
export async function perform(page: Page, commands: readonly Command[]): Promise<void> {
  const refusal = await page.evaluate(async (list) => {
    // The page's own bridge; Playwright knows nothing of its type.
    const { coltiva } = window as unknown as { coltiva: Bridge };
    for (const command of list) {
      const reply = await coltiva.calls['journal.dispatch'](command);
      if (!reply.ok) return `${reply.error.code}: ${reply.error.detail}`;
    }
    return null;
  }, commands);
  expect(refusal).toBeNull();
}

/** Takes the last step back, as the app's menu does. */
export async function undo(page: Page): Promise<void> {
  // As above.
  await page.evaluate(() =>
    (window as unknown as { coltiva: Bridge }).coltiva.calls['journal.undo'](),
  );
}

/** Imports a file as another part of the app would, while the board goes on. */
export async function importAside(page: Page, name: string, content: string): Promise<void> {
  const failure = await page.evaluate(
    async (file) => {
      // As above.
      const { coltiva } = window as unknown as { coltiva: Bridge };
      const bytes = new TextEncoder().encode(file.content);
      const read = await coltiva.calls['import.read']({ files: [{ name: file.name, bytes }] });
      if (!read.ok) return read.error.detail;
      const done = await coltiva.calls['import.commit']({ token: read.value.token });
      return done.ok ? null : done.error.detail;
    },
    { name, content },
  );
  expect(failure).toBeNull();
}

export function column(page: Page, stage: StageName): Locator {
  return page.getByRole('list', { name: stage, exact: true });
}

export function card(page: Page, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
}

export function link(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('link', { name, exact: true });
}

/** The names in a column, in the order of their places. */
export async function namesIn(page: Page, stage: StageName): Promise<string[]> {
  const rows = await column(page, stage)
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => ({
        place: Number(item.getAttribute('aria-posinset')),
        name: item.querySelector('a')?.textContent ?? '',
      })),
    );
  return rows.toSorted((a, b) => a.place - b.place).map(({ name }) => name);
}

export async function expectOrder(
  page: Page,
  stage: StageName,
  names: readonly string[],
): Promise<void> {
  await expect.poll(() => namesIn(page, stage)).toEqual(names);
}

/** What the status region says. */
export function status(page: Page): Locator {
  return page.getByRole('status');
}

/** A place in the window, in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point inside an element; `down` from 0 (its upper edge) to 1. */
export async function pointIn(target: Locator, down = 0.5): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error('not on screen');
  return { x: box.x + Math.min(60, box.width / 2), y: box.y + box.height * down };
}

/** The far edges of an element, in CSS pixels of the window. */
export async function edgesOf(target: Locator): Promise<{ right: number; bottom: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('not on screen');
  return { right: box.x + box.width, bottom: box.y + box.height };
}

/** Presses on a card, moves to a point as a hand would, and holds it there. */
export async function pickUp(page: Page, name: string): Promise<void> {
  const from = await pointIn(card(page, name));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 8, { steps: 4 });
}

export async function carryTo(page: Page, to: Point): Promise<void> {
  await page.mouse.move(to.x, to.y, { steps: 12 });
}

/** From one place to another and let go. */
export async function dragTo(page: Page, name: string, to: Point): Promise<void> {
  await pickUp(page, name);
  await carryTo(page, to);
  await page.mouse.up();
}
