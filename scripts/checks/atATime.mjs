/**
 * Does a job for each item, some at a time.
 * @template Item, Result
 * @param {number} width how many at a time, at least 1
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Result>} job
 * @returns {Promise<Result[]>} in the order of the items
 */
export async function allAtATime(width, items, job) {
  /** @type {Result[]} */
  const results = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await job(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
