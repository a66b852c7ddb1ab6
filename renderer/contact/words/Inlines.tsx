import { type Inline, inlinesOf } from '../../../shared/domain/noteText/inline.ts';
import styles from './NoteWords.module.css';

/** One line of a note: bold is bold, a link is its words and its address, a tag is a tag. */
export function Inlines({ children }: { readonly children: string }) {
  return inlinesOf(children).map((part, index) => <Part key={index} part={part} />);
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
      return <span className={styles['tag']}>{part.text}</span>;
  }
}
