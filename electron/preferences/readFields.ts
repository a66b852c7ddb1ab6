import { type Preferences, preferencesSchema } from '../../shared/domain/preferences.ts';

/**
 * Preferences from a file that a person may have edited, or another version written: each
 * field by itself, so that one that is not understood does not take the others with it.
 * Throws when there are no fields at all.
 */
export function readFields(value: unknown): Preferences {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('not an object');
  }
  const understood = Object.entries<unknown>({ ...value }).filter(
    ([name, field]) => preferencesSchema.safeParse({ [name]: field }).success,
  );
  return preferencesSchema.parse(Object.fromEntries(understood));
}
