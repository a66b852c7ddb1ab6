import { Menu } from '@base-ui/react/menu';
import { Check, ListFilter, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  boardCards,
  boardLanes,
  boardSorts,
  standingFilters,
  wordFilters,
} from '../../shared/domain/boardView.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { openReleased } from '../released/releasedState.ts';
import { openReview } from '../review/reviewState.ts';
import { Button } from '../ui/Button.tsx';
import type { BoardIndex } from './boardIndex.ts';
import { boardLook, changeLook, setFilters } from './boardLook.ts';
import { type BoardFilter, sameFilter, toggled, type WordKind } from './filter.ts';
import styles from './ViewMenus.module.css';

/** Which cards are shown: all that one can filter by. */
export function FilterMenu({ index }: { readonly index: BoardIndex }) {
  const text = useText();
  return (
    <Menu.Root>
      <Menu.Trigger render={<Button className={styles['button']} icon={<ListFilter />} />}>
        {text('board.filter.menu')}
      </Menu.Trigger>
      <Popup>
        {standingFilters.map((kind) => (
          <FilterItem
            key={kind}
            filter={{ kind }}
            label={text(kind === 'waiting' ? 'board.filter.waits' : `board.filter.${kind}`)}
          />
        ))}
        <Menu.Separator className={styles['separator']} />
        {wordFilters.map((kind) => (
          <WordFilters key={kind} kind={kind} index={index} />
        ))}
      </Popup>
    </Menu.Root>
  );
}

function WordFilters({ kind, index }: { readonly kind: WordKind; readonly index: BoardIndex }) {
  const text = useText();
  const words = index.words(kind);
  return (
    <Menu.SubmenuRoot disabled={words.length === 0}>
      <Menu.SubmenuTrigger className={styles['item']} data-more>
        {text(`board.filter.${kind}`)}
      </Menu.SubmenuTrigger>
      <Popup beside>
        {words.map((word) => (
          <FilterItem key={word} filter={{ kind, word }} label={word} />
        ))}
      </Popup>
    </Menu.SubmenuRoot>
  );
}

function FilterItem({ filter, label }: { readonly filter: BoardFilter; readonly label: string }) {
  const { filters } = useSignal(boardLook);
  return (
    <Menu.CheckboxItem
      className={styles['item']}
      checked={filters.some((on) => sameFilter(on, filter))}
      onCheckedChange={() => setFilters(toggled(filters, filter))}
    >
      <Menu.CheckboxItemIndicator keepMounted className={styles['mark']}>
        <Check aria-hidden="true" />
      </Menu.CheckboxItemIndicator>
      <span dir="auto">{label}</span>
    </Menu.CheckboxItem>
  );
}

/** How the cards are sorted and drawn. */
export function ViewMenu() {
  const text = useText();
  const { sort, cards, lanes } = useSignal(boardLook);
  return (
    <Menu.Root>
      <Menu.Trigger render={<Button className={styles['button']} icon={<SlidersHorizontal />} />}>
        {text('board.view.menu')}
      </Menu.Trigger>
      <Popup>
        <Choice
          label={text('board.view.sort')}
          options={boardSorts.map((value) => ({ value, label: text(`board.sort.${value}`) }))}
          value={sort}
          onChange={(value) => changeLook({ sort: value })}
        />
        <Choice
          label={text('board.view.cards')}
          options={boardCards.map((value) => ({ value, label: text(`board.cards.${value}`) }))}
          value={cards}
          onChange={(value) => changeLook({ cards: value })}
        />
        <Choice
          label={text('board.view.lanes')}
          options={boardLanes.map((value) => ({ value, label: text(`board.lanes.${value}`) }))}
          value={lanes}
          onChange={(value) => changeLook({ lanes: value })}
        />
        <Menu.Separator className={styles['separator']} />
        <Menu.Item className={styles['item']} data-plain onClick={openReview}>
          {text('command.review')}
        </Menu.Item>
        <Menu.Item className={styles['item']} data-plain onClick={openReleased}>
          {text('command.released')}
        </Menu.Item>
      </Popup>
    </Menu.Root>
  );
}

function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  return (
    <Menu.Group>
      <Menu.GroupLabel className={styles['label']}>{label}</Menu.GroupLabel>
      <Menu.RadioGroup value={value} onValueChange={onChange}>
        {options.map((option) => (
          <Menu.RadioItem key={option.value} value={option.value} className={styles['item']}>
            <Menu.RadioItemIndicator keepMounted className={styles['mark']}>
              <Check aria-hidden="true" />
            </Menu.RadioItemIndicator>
            <span>{option.label}</span>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Menu.Group>
  );
}

function Popup({
  children,
  beside = false,
}: {
  readonly children: ReactNode;
  readonly beside?: boolean;
}) {
  return (
    <Menu.Portal>
      <Menu.Positioner
        className={styles['positioner']}
        sideOffset={beside ? 2 : 4}
        align="start"
        collisionPadding={8}
      >
        <Menu.Popup className={styles['popup']}>{children}</Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
}
