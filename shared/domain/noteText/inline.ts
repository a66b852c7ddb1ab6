/** A piece of a line of a note. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  /** `[words](address)`; shown as words, never followed by itself. */
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'tag'; readonly text: string };

const pattern =
  /\*\*(?<bold>[^\s*](?:[^*\n]*[^\s*])?)\*\*|\[(?<words>[^\][\n]{1,500})\]\((?<address>[^()\s]{1,2000})\)|(?<![\p{L}\p{N}_#&/])#(?<tag>\p{L}[\p{L}\p{M}\p{N}_-]{0,79})/gu;

/** One line taken apart. What is no mark of ours stays the text it is. */
export function inlinesOf(line: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(pattern)) {
    const { index, 0: whole, groups } = match;
    if (index > end) parts.push({ kind: 'text', text: line.slice(end, index) });
    parts.push(partOf(groups ?? {}));
    end = index + whole.length;
  }
  if (end < line.length) parts.push({ kind: 'text', text: line.slice(end) });
  return parts;
}

function partOf({
  bold,
  words,
  address,
  tag,
}: Readonly<Record<string, string | undefined>>): Inline {
  if (bold !== undefined) return { kind: 'bold', text: bold };
  if (words !== undefined) return { kind: 'link', text: words, address: address ?? '' };
  return { kind: 'tag', text: `#${tag ?? ''}` };
}
