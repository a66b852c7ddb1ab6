import type { Stage } from '../../shared/domain/records/stage.ts';
import { stageTitle } from '../../shared/domain/stageWords.ts';
import type { Text } from '../../shared/i18n/index.ts';
import type { BoardIndex } from './boardIndex.ts';
import { type Destination, type Step, stepWithin } from './destination.ts';

/** One line of "Move to…". */
export interface MoveChoice {
  readonly key: string;
  readonly label: string;
  /** The stage's; `null` for a place in the column where the card is. */
  readonly color: Stage['color'] | null;
  readonly decide: (index: BoardIndex) => Destination | null;
}

const steps: readonly Step[] = ['top', 'up', 'down', 'bottom'];

/** The other stages; for one card also its places in its own column. */
export function moveChoices(
  index: BoardIndex,
  stages: readonly Stage[],
  ids: readonly string[],
  id: string,
  text: Text,
): MoveChoice[] {
  const here = new Set(ids.map((each) => index.placeOf(each)?.stageId));
  const choices = stages
    // Where all of them are already, there is nowhere to go.
    .filter((stage) => here.size > 1 || !here.has(stage.id))
    .map(
      (stage): MoveChoice => ({
        key: stage.id,
        label: stageTitle(stage, text),
        color: stage.color,
        decide: () => ({ stageId: stage.id, afterId: null }),
      }),
    );
  if (ids.length > 1) return choices;
  const within = (current: BoardIndex, step: Step): Destination | null => {
    const place = current.placeOf(id);
    if (!place) return null;
    return stepWithin(current.column(place.stageId).get(), current.indexOf(id), step);
  };
  return [
    ...choices,
    ...steps
      .filter((step) => within(index, step) !== null)
      .map(
        (step): MoveChoice => ({
          key: `step ${step}`,
          label: text(`board.menu.${step}`),
          color: null,
          decide: (current) => within(current, step),
        }),
      ),
  ];
}
