import { useLanguage, useText } from '../i18n/useText.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useIsMac } from './platform.ts';
import { applicableCommands } from './registry.ts';
import { shortcutKeys } from './shortcut.ts';
import styles from './ShortcutList.module.css';

interface Line {
  readonly title: string;
  readonly keys: readonly (readonly string[])[];
}

/** Every key there is, in two groups. */
export function ShortcutList() {
  const text = useText();
  const language = useLanguage();
  const mac = useIsMac();
  const keysOf = (shortcut: string) => shortcutKeys(shortcut, mac, language);
  const everywhere = applicableCommands().flatMap((command): Line[] =>
    command.shortcut === undefined
      ? []
      : [
          {
            title: text(command.title).replace(/…$/, ''),
            keys: [command.shortcut, ...(command.alsoShortcuts ?? [])].map(keysOf),
          },
        ],
  );
  const board: readonly Line[] = [
    { title: text('shortcuts.board.arrows'), keys: [[text('key.arrows')]] },
    { title: text('shortcuts.board.open'), keys: [[text('key.enter')]] },
    { title: text('shortcuts.board.move'), keys: [['M']] },
    { title: text('shortcuts.board.select'), keys: [[text('key.space')]] },
    {
      title: text('shortcuts.board.extend'),
      keys: [[...keysOf('Shift+X').slice(0, 1), text('key.arrows')]],
    },
    { title: text('shortcuts.board.all'), keys: [keysOf('Mod+A')] },
    {
      title: text('shortcuts.board.carry'),
      keys: [[...keysOf('Mod+Shift+X').slice(0, 2), text('key.arrows')]],
    },
  ];
  return (
    <div className={styles['lists']}>
      <Group
        title={text('shortcuts.everywhere')}
        lines={[...everywhere, { title: text('shortcuts.notifications'), keys: [['F6']] }]}
      />
      <Group title={text('shortcuts.board')} lines={board} />
    </div>
  );
}

function Group({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {lines.map((line) => (
          <div key={line.title}>
            <dt>{line.title}</dt>
            <dd>
              {line.keys.map((keys) => (
                <Kbd key={keys.join('+')} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
