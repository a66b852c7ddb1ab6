import type { MenuItemConstructorOptions as Item } from 'electron';
import { describe, expect, it } from 'vitest';
import { type Language, textIn } from '../../shared/i18n/index.ts';
import { menuCommands } from '../../shared/ipc/menuCommands.ts';
import { menuTemplate } from './menuTemplate.ts';

const platforms = [true, false];
const build = (mac: boolean, packaged = true, performed: string[] = []): Item[] =>
  menuTemplate({ text: textIn('it'), mac, packaged, perform: (id) => performed.push(id) });

function everyItem(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? everyItem(item.submenu) : []),
  ]);
}

describe.each(platforms)('the menu (on a Mac: %s)', (mac) => {
  it('performs every command of the list, and no other', () => {
    const performed: string[] = [];
    for (const { click } of everyItem(build(mac, true, performed))) {
      (click as (() => void) | undefined)?.();
    }
    expect(performed.toSorted()).toEqual(menuCommands.toSorted());
  });

  it('gives no key to two items', () => {
    const keys = everyItem(build(mac, false)).flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys.length).toBeGreaterThan(8);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says everything in the person’s language', () => {
    const labels = (language: Language): (string | undefined)[] =>
      everyItem(
        menuTemplate({ text: textIn(language), mac, packaged: false, perform: () => undefined }),
      )
        .filter(({ type }) => type !== 'separator')
        .map(({ label }) => label);
    expect(labels('it')).not.toContain(undefined);
    expect(labels('it')).toContain('Nuovo contatto…');
    expect(labels('en')).toContain('New contact…');
  });

  it('has developer tools while developing only', () => {
    const roles = (packaged: boolean) => everyItem(build(mac, packaged)).map(({ role }) => role);
    expect(roles(false)).toContain('toggleDevTools');
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(true)).not.toContain('reload');
  });
});

it('keeps to the Mac’s places: settings and quit in the app’s menu, windows in their own', () => {
  const [first, ...others] = build(true);
  const inFirst = everyItem(first ? [first] : []);
  expect(inFirst.map(({ id }) => id)).toContain('go.settings');
  expect(inFirst.map(({ role }) => role)).toContain('quit');
  expect(others.map(({ role }) => role)).toContain('window');
  expect(everyItem(others).map(({ role }) => role)).not.toContain('quit');
});
