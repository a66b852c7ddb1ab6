import { type Inline, inlinesOf } from '../../../shared/domain/noteText/inline.ts';
import type { Note } from '../../../shared/domain/records/note.ts';
import { createContext, useContext } from 'react';
import { toHash } from '../../app/route.ts';
import { useRecord } from '../../data/hooks.ts';
import { useText } from '../../i18n/useText.ts';
import { showTag } from './showTag.ts';
import styles from './NoteWords.module.css';

/** Who is named in the note that is shown. */
export const Mentions = createContext<Note['mentions']>([]);

/** One line of a note: bold is bold, a link is its words and its address, a tag is a tag. */
export function Inlines({ children }: { readonly children: string }) {
  const mentions = useContext(Mentions);
  return inlinesOf(children).map((part, index) =>
    part.kind === 'text' && mentions.length > 0 ? (
      <Named key={index} mentions={mentions}>
        {part.text}
      </Named>
    ) : (
      <Part key={index} part={part} />
    ),
  );
}

/** Text in which the names behind "@" lead to their people. */
function Named({
  mentions,
  children,
}: {
  readonly mentions: Note['mentions'];
  readonly children: string;
}): React.ReactNode {
  const found = mentions
    .map((mention) => ({ mention, start: children.indexOf(`@${mention.as}`) }))
    .filter(({ start }) => start !== -1)
    .toSorted((a, b) => a.start - b.start || b.mention.as.length - a.mention.as.length)[0];
  if (found === undefined) return children;
  const { mention, start } = found;
  const end = start + mention.as.length + 1;
  return (
    <>
      {children.slice(0, start)}
      <Mentioned contactId={mention.contactId}>{children.slice(start, end)}</Mentioned>
      <Named mentions={mentions}>{children.slice(end)}</Named>
    </>
  );
}

/** Somebody who was deleted meanwhile is a name and leads nowhere. */
function Mentioned({
  contactId,
  children,
}: {
  readonly contactId: string;
  readonly children: string;
}) {
  const contact = useRecord('contacts', contactId);
  if (contact === null) return children;
  return (
    <a href={toHash({ page: 'contact', id: contactId })} className={styles['mention']}>
      {children}
    </a>
  );
}

function Tag({ children }: { readonly children: string }) {
  const text = useText();
  return (
    <a
      href={toHash({ page: 'board' })}
      title={text('journal.tag.show')}
      className={styles['tag']}
      onClick={(event) => {
        event.preventDefault();
        showTag(children);
      }}
    >
      {children}
    </a>
  );
}

function Part({ part }: { readonly part: Inline }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'bold':
      return <strong>{part.text}</strong>;
    case 'link':
      return (
        <>
          {part.text} <span className={styles['address']}>({part.address})</span>
        </>
      );
    case 'tag':
      return <Tag>{part.text}</Tag>;
  }
}
