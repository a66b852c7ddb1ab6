/** Steps that a person has asked for and that have not reached the journal yet. */
const steps = new Set<Promise<unknown>>();

/** Says of a step that it is on its way; returns it. */
export function onItsWay<Result>(step: Promise<Result>): Promise<Result> {
  const settled = step.then(
    () => undefined,
    () => undefined,
  );
  steps.add(settled);
  void settled.then(() => steps.delete(settled));
  return step;
}

/** When all that were asked for until now have reached the journal, or have failed. */
export async function allArrived(): Promise<void> {
  await Promise.all(steps);
}
