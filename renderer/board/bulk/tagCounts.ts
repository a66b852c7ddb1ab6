import type { Contact } from '../../../shared/domain/records/contact.ts';

/** The tags of several people, the most used first, with how many have each. */
export function tagCounts(
  people: readonly Contact[],
): { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of people) {
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .toSorted((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}
