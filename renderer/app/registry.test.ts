// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { menuCommands } from '../../shared/ipc/menuCommands.ts';
import { applicableCommands } from './registry.ts';
import { stagesView } from '../stages/stagesState.ts';
import { navigate } from './route.ts';

describe('the registry of commands', () => {
  it('has every command that the application menu names', () => {
    const ids = new Set(applicableCommands().map(({ id }) => id));
    expect(menuCommands.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('opens the stages from the palette', () => {
    applicableCommands()
      .find(({ title }) => title === 'stages.open')
      ?.perform();
    expect(stagesView.get()).toEqual({ kind: 'list' });
  });

  it.each(['board', 'today', 'events', 'settings'] as const)(
    'gives no key to two commands on the screen %s',
    async (page) => {
      const arrived = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      );
      navigate({ page });
      await arrived;
      const keys = applicableCommands().flatMap(({ shortcut, alsoShortcuts = [] }) => [
        ...(shortcut === undefined ? [] : [shortcut]),
        ...alsoShortcuts,
      ]);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    },
  );
});
