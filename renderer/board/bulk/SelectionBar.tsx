import { FileDown, FolderInput, Leaf, Printer, Tags, Timer, X } from 'lucide-react';
import { useText } from '../../i18n/useText.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { exportAs } from '../../exporting/exportAs.ts';
import { activeCard } from '../boardState.ts';
import { focusCard } from '../focus.ts';
import { clearSelection } from '../selection.ts';
import { currentBoardIndex } from '../useBoardIndex.ts';
import {
  askCadence,
  askTags,
  chosen,
  moveChosen,
  printChosen,
  releaseChosen,
} from './bulkActions.ts';
import styles from './SelectionBar.module.css';

/** In place of the filters while people are chosen: what can be done with all of them. */
export function SelectionBar({ count }: { readonly count: number }) {
  const text = useText();
  return (
    <div role="toolbar" aria-label={text('bulk.label')} className={styles['bar']}>
      <b>{text('board.selected.count', { n: count })}</b>
      <Button icon={<FolderInput />} onClick={moveChosen}>
        {text('bulk.move')}
      </Button>
      <Button icon={<Tags />} onClick={askTags}>
        {text('bulk.tags')}
      </Button>
      <Button icon={<Timer />} onClick={askCadence}>
        {text('bulk.cadence')}
      </Button>
      <Button icon={<Leaf />} onClick={() => void releaseChosen()}>
        {text('bulk.release')}
      </Button>
      <Menu
        align="start"
        trigger={<Button icon={<FileDown />}>{text('bulk.export')}</Button>}
        items={[
          { label: text('bulk.export.vcf'), perform: () => void exportAs('vcf', chosen()) },
          { label: text('bulk.export.csv'), perform: () => void exportAs('csv', chosen()) },
        ]}
      />
      <Button icon={<Printer />} onClick={printChosen}>
        {text('bulk.print')}
      </Button>
      <IconButton
        label={text('bulk.clear')}
        icon={<X />}
        onClick={() => {
          clearSelection();
          const id = activeCard.get();
          if (id !== null) focusCard(currentBoardIndex(), id);
        }}
      />
    </div>
  );
}
