import { CalendarDays, CornerDownRight, NotebookPen, UserPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { formatDay, formatDayNear } from '../../shared/i18n/dates.ts';
import { useIsMac } from '../app/platform.ts';
import { shortcutKeys } from '../app/shortcut.ts';
import { Face } from '../contact/photo/Face.tsx';
import { useRecord } from '../data/hooks.ts';
import { useToday } from '../data/today.ts';
import type { Snippet } from '../finding/snippet.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { Option } from '../ui/Option.tsx';
import styles from './Palette.module.css';
import type { Result } from './results.ts';

/** One line of what was found. */
export function ResultOption({
  id,
  result,
  active,
  onPoint,
  onChoose,
}: {
  readonly id: string;
  readonly result: Result;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}) {
  return (
    <Option
      id={id}
      active={active}
      className={styles['option']}
      onPoint={onPoint}
      onChoose={onChoose}
    >
      <Content result={result} />
    </Option>
  );
}

function Content({ result }: { readonly result: Result }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  switch (result.kind) {
    case 'person': {
      const { name, company, trade, role } = result.contact;
      return (
        <Line
          icon={<StageFace contact={result.contact} />}
          title={name}
          detail={[company, trade || role].filter(Boolean).join(' · ')}
        />
      );
    }
    case 'note': {
      const { note, contact } = result;
      const day = formatDayNear(note.on, today, language);
      return (
        <Line
          icon={<NotebookPen />}
          title={<Words snippet={result.snippet} />}
          detail={text('search.noteAbout', { name: contact.name, day })}
        />
      );
    }
    case 'event':
      return (
        <Line
          icon={<CalendarDays />}
          title={result.event.title}
          detail={[
            formatDay(result.event.startsAt.slice(0, 10), 'medium', language),
            result.event.place,
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      );
    case 'command':
      return (
        <Line
          icon={<CornerDownRight />}
          title={text(result.command.title)}
          keys={result.command.shortcut}
        />
      );
    case 'write':
      return (
        <Line
          icon={<NotebookPen />}
          title={text('search.writeAbout', { name: result.contact.name })}
          detail={result.contact.company}
        />
      );
    case 'add':
      return (
        <Line icon={<UserPlus />} title={text('search.nothing.add', { query: result.name })} />
      );
  }
}

/** A piece of a note, with the words that were found. */
function Words({ snippet }: { readonly snippet: Snippet }) {
  return (
    <q>
      {snippet.map((part, index) => (index % 2 === 0 ? part : <mark key={index}>{part}</mark>))}
    </q>
  );
}

function StageFace({ contact: { id, name, stageId } }: { readonly contact: Contact }) {
  const stage = useRecord('stages', stageId);
  return <Face contactId={id} name={name} color={stage?.color ?? 'stage-1'} />;
}

function Line({
  icon,
  title,
  detail,
  keys,
}: {
  readonly icon: ReactNode;
  readonly title: ReactNode;
  readonly detail?: string;
  readonly keys?: string | undefined;
}) {
  const language = useLanguage();
  const mac = useIsMac();
  return (
    <>
      <span className={styles['icon']} aria-hidden="true">
        {icon}
      </span>
      <span className={styles['words']}>
        <span className={styles['title']} dir="auto">
          {title}
        </span>
        {detail ? (
          <span className={styles['detail']} dir="auto">
            {detail}
          </span>
        ) : null}
      </span>
      {keys === undefined ? null : (
        <span aria-hidden="true">
          <Kbd keys={shortcutKeys(keys, mac, language)} />
        </span>
      )}
    </>
  );
}
