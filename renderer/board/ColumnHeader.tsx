import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import type { Stage } from '../../shared/domain/records/stage.ts';
import { stageDescription, stageTitle } from '../../shared/domain/stageWords.ts';
import { useText } from '../i18n/useText.ts';
import { openStage, openStages } from '../stages/stagesState.ts';
import { IconButton } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import styles from './ColumnHeader.module.css';

/**
 * Title, what the stage means, and how many wait there: never how many cards there are. The
 * column renders at every row that comes into view; its header, with a menu in it, need not.
 */
export const ColumnHeader = memo(function ColumnHeader({
  stage,
  titleId,
  waiting,
}: {
  readonly stage: Stage;
  readonly titleId: string;
  readonly waiting: number;
}) {
  const text = useText();
  return (
    <header className={styles['header']} data-color={stage.color}>
      <div className={styles['line']}>
        <i aria-hidden="true" />
        <h2 id={titleId} dir="auto">
          {stageTitle(stage, text)}
        </h2>
        <span className={styles['waiting']}>{text('board.column.waiting', { n: waiting })}</span>
      </div>
      <div className={styles['about']}>
        <Menu
          trigger={
            <IconButton
              className={styles['menu']}
              icon={<Ellipsis />}
              label={text('stages.menu', { stage: stageTitle(stage, text) })}
            />
          }
          items={[
            { label: text('stages.menu.edit'), perform: () => openStage(stage.id) },
            { label: text('stages.menu.all'), perform: openStages },
          ]}
        />
        <p dir="auto">{stageDescription(stage, text)}</p>
      </div>
    </header>
  );
});
