/** What is given when time is up. */
export const late = Symbol('late');

/** The promise's value, or `late` after so many milliseconds. The promise goes on. */
export async function timeLimit<Value>(
  promise: Promise<Value>,
  milliseconds: number,
): Promise<Value | typeof late> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<typeof late>((resolve) => {
    timer = setTimeout(resolve, milliseconds, late);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
