import type { Change } from '../../shared/domain/tables.ts';
import type { PortableText } from '../../shared/i18n/index.ts';

/** Something done that can be taken back, or taken back that can be done again. */
export interface Step {
  readonly label: PortableText;
  /** As done: `before` and `after` the first time. */
  readonly changes: readonly Change[];
  /** Roughly how much memory it holds. */
  readonly weight: number;
  /** What is done next with the same key becomes part of this step. */
  readonly mergeKey?: string | undefined;
}

/** Steps, the newest on top; never changed in place. A list, so that one more costs one more. */
export interface StepStack {
  readonly top: Step;
  readonly below: StepStack | null;
  readonly count: number;
  /** The weight of all. */
  readonly weight: number;
}

/** Steps kept, and how much of the journal they may hold in memory, in UTF-16 code units. */
const KEPT_STEPS = 100;
const MOST_STEPS = 2 * KEPT_STEPS;
const MOST_WEIGHT = 32_000_000;

/** With one more step; the oldest that are too many can no longer be taken back. */
export function push(stack: StepStack | null, step: Step): StepStack {
  const pushed = onTop(stack, step);
  return pushed.count > MOST_STEPS || pushed.weight > MOST_WEIGHT ? trimmed(pushed) : pushed;
}

/** The newest alone, and at least one: some more may come before the next time. */
function trimmed(stack: StepStack): StepStack {
  const kept = [stack.top];
  let { weight } = stack.top;
  for (let next = stack.below; next !== null && kept.length < KEPT_STEPS; next = next.below) {
    weight += next.top.weight;
    if (weight > MOST_WEIGHT) break;
    kept.push(next.top);
  }
  return kept.slice(0, -1).reduceRight(onTop, onTop(null, kept.at(-1) ?? stack.top));
}

function onTop(below: StepStack | null, top: Step): StepStack {
  return {
    top,
    below,
    count: (below?.count ?? 0) + 1,
    weight: (below?.weight ?? 0) + top.weight,
  };
}

/** The stack with some of its steps changed; the same one when none is. */
export function mapSteps(
  stack: StepStack | null,
  concerns: (step: Step) => boolean,
  change: (step: Step) => Step,
): StepStack | null {
  const steps: Step[] = [];
  for (let at = stack; at !== null; at = at.below) steps.push(at.top);
  if (!steps.some(concerns)) return stack;
  return steps.reduceRight<StepStack | null>(
    (below, step) => onTop(below, concerns(step) ? change(step) : step),
    null,
  );
}

/** The labels of a stack, from the top. */
export function labelsOf(stack: StepStack | null): PortableText[] {
  const labels: PortableText[] = [];
  for (let at = stack; at !== null; at = at.below) labels.push(at.top.label);
  return labels;
}
