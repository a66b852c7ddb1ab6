import { Square, SquareCheck } from 'lucide-react';
import { type Block, blocksOf, type ListItem } from '../../../shared/domain/noteText/blocks.ts';
import { useText } from '../../i18n/useText.ts';
import { Inlines } from './Inlines.tsx';
import styles from './NoteWords.module.css';

const rememberMark = /^\s*[!★]\s+/;

/**
 * The words of a note laid out: paragraphs, lists, promises with their tick, bold, links as
 * text. Elements are built from the parsed text; no markup of a note is ever read as HTML.
 */
export function NoteWords({
  children,
  marked = null,
  isClosed,
}: {
  readonly children: string;
  /** A part of it that is to be remembered. */
  readonly marked?: string | null;
  /** Whether the promise of a line has been closed, whatever its tick says. */
  readonly isClosed?: (line: string) => boolean;
}) {
  return (
    <div className={styles['words']} dir="auto">
      {blocksOf(children).map((block, index) => (
        // Blocks have no identity but their place.
        <BlockOf key={index} block={block} marked={marked} isClosed={isClosed} />
      ))}
    </div>
  );
}

function BlockOf({
  block,
  marked,
  isClosed,
}: {
  readonly block: Block;
  readonly marked: string | null;
  readonly isClosed: ((line: string) => boolean) | undefined;
}) {
  if (block.kind === 'lines') {
    if (block.text.trim() === '') return null;
    return (
      <p dir="auto">
        {block.text
          .replace(/^\n+|\n+$/g, '')
          .split('\n')
          .map((line, index) => (
            <span key={index}>
              {index === 0 ? '' : '\n'}
              <Line marked={marked}>{line}</Line>
            </span>
          ))}
      </p>
    );
  }
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List className={styles['list']}>
      {block.items.map((item, index) => (
        <li key={index} data-task={item.task} dir="auto">
          {item.task === null ? null : <Tick item={item} isClosed={isClosed} />}
          <span>
            <Line marked={marked}>{item.text}</Line>
          </span>
        </li>
      ))}
    </List>
  );
}

function Line({ marked, children }: { readonly marked: string | null; readonly children: string }) {
  if (rememberMark.test(children)) {
    return (
      <mark className={styles['marked']}>
        <Inlines>{children.replace(rememberMark, '')}</Inlines>
      </mark>
    );
  }
  const start = marked === null ? -1 : children.indexOf(marked);
  if (marked === null || start === -1) return <Inlines>{children}</Inlines>;
  return (
    <>
      <Inlines>{children.slice(0, start)}</Inlines>
      <mark className={styles['marked']}>
        <Inlines>{marked}</Inlines>
      </mark>
      <Inlines>{children.slice(start + marked.length)}</Inlines>
    </>
  );
}

function Tick({
  item,
  isClosed,
}: {
  readonly item: ListItem;
  readonly isClosed: ((line: string) => boolean) | undefined;
}) {
  const text = useText();
  const closed = item.task === 'done' || isClosed?.(item.raw) === true;
  return (
    <>
      {closed ? <SquareCheck aria-hidden="true" /> : <Square aria-hidden="true" />}
      <span className="visually-hidden">{text(closed ? 'noteText.closed' : 'noteText.open')} </span>
    </>
  );
}
