import { type Block, blocksOf } from '../../shared/domain/noteText/blocks.ts';
import { inlinesOf } from '../../shared/domain/noteText/inline.ts';
import { Tick } from './Tick.tsx';

/**
 * The words of a note on paper: lines, lists and bold as on screen, black on white. The id is how
 * the app hears which notes are on the paper (`notesShown`).
 */
export function NoteOnPaper({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <div className="words" data-note={id}>
      {blocksOf(children).map((block, index) => (
        <BlockOf key={index} block={block} />
      ))}
    </div>
  );
}

function BlockOf({ block }: { readonly block: Block }) {
  if (block.kind === 'lines') {
    return block.text.split('\n').map((line, index) => (
      <p key={index} dir="auto">
        <Words>{line.replace(/^\s*[!★]\s+/, '')}</Words>
      </p>
    ));
  }
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map(({ text, task }, index) => (
        <li key={index} dir="auto" data-task={task}>
          {task === 'open' ? <Tick /> : null}
          {task === 'done' ? '✓ ' : null}
          <Words>{text}</Words>
        </li>
      ))}
    </List>
  );
}

function Words({ children }: { readonly children: string }) {
  return inlinesOf(children).map((part, index) => {
    if (part.kind === 'bold') return <strong key={index}>{part.text}</strong>;
    return part.kind === 'link' ? `${part.text} (${part.address})` : part.text;
  });
}
