/** A new id for a record: random, so that two machines never give the same. */
export function newId(): string {
  return crypto.randomUUID();
}
