import { Menu } from '@base-ui/react/menu';
import { useRef } from 'react';
import type { Stage } from '../../shared/domain/records/stage.ts';
import { stageTitle } from '../../shared/domain/stageWords.ts';
import { useRecord } from '../data/hooks.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import type { BoardIndex } from './boardIndex.ts';
import { moveMenuFor } from './boardState.ts';
import { type Destination, type Step, stepWithin } from './destination.ts';
import { cardElement, cardLink } from './focus.ts';
import styles from './MoveMenu.module.css';
import { moveCard } from './moveCard.ts';

interface Props {
  readonly index: BoardIndex;
  readonly stages: readonly Stage[];
}

const steps: readonly Step[] = ['top', 'up', 'down', 'bottom'];

/** "Move to…": every drag has a control that can be seen and reached without a pointer. */
export function MoveMenu({ index, stages }: Props) {
  const id = useSignal(moveMenuFor);
  return id === null ? null : <OpenMenu key={id} id={id} index={index} stages={stages} />;
}

function OpenMenu({ id, index, stages }: Props & { readonly id: string }) {
  const text = useText();
  const contact = useRecord('contacts', id);
  const place = index.placeOf(id);
  const column = place ? index.column(place.stageId).get() : [];
  const at = index.indexOf(id);
  const firstItem = useRef<HTMLDivElement>(null);
  const firstOther = stages.find((stage) => stage.id !== place?.stageId)?.id;
  const go = (decide: (current: BoardIndex) => Destination | null) => {
    moveMenuFor.set(null);
    void moveCard(id, decide);
  };
  return (
    <Menu.Root
      open={contact !== null}
      onOpenChange={(open) => {
        if (!open) moveMenuFor.set(null);
      }}
      // Opened by a key or a button of another kind, the menu would not begin on an item.
      onOpenChangeComplete={() => firstItem.current?.focus()}
    >
      <Menu.Portal>
        <Menu.Positioner
          className={styles['positioner']}
          anchor={() => cardElement(id)?.querySelector('button') ?? null}
          align="end"
          sideOffset={4}
          collisionPadding={8}
        >
          <Menu.Popup
            className={styles['menu']}
            aria-label={text('board.menu', { name: contact?.name ?? '' })}
            finalFocus={() => cardLink(id)}
          >
            <p className={styles['title']} dir="auto" aria-hidden="true">
              {text('board.menu', { name: contact?.name ?? '' })}
            </p>
            {stages.map((stage) => (
              <Menu.Item
                key={stage.id}
                ref={stage.id === firstOther ? firstItem : null}
                className={styles['item']}
                disabled={stage.id === place?.stageId}
                onClick={() => go(() => ({ stageId: stage.id, afterId: null }))}
              >
                <i data-color={stage.color} />
                <span dir="auto">{stageName(stage, place?.stageId, text)}</span>
              </Menu.Item>
            ))}
            <Menu.Separator className={styles['separator']} />
            {steps.map((step) => (
              <Menu.Item
                key={step}
                className={styles['item']}
                disabled={stepWithin(column, at, step) === null}
                onClick={() =>
                  go((current) =>
                    place
                      ? stepWithin(current.column(place.stageId).get(), current.indexOf(id), step)
                      : null,
                  )
                }
              >
                {text(`board.menu.${step}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function stageName(
  stage: Stage,
  here: string | undefined,
  text: ReturnType<typeof useText>,
): string {
  const title = stageTitle(stage, text);
  return stage.id === here ? text('board.menu.here', { stage: title }) : title;
}
