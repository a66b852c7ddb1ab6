/** A part of a note as it is laid out: lines that belong together, or a list. */
export type Block =
  | { readonly kind: 'lines'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] };

export interface ListItem {
  readonly text: string;
  /** A promise that was ticked or not; `null`: an ordinary item. */
  readonly task: 'open' | 'done' | null;
  /** The whole line, as it was typed. */
  readonly raw: string;
}

const bullet = /^\s{0,8}[-*]\s+(?:\[(?<mark> ?|[xX])\](?:\s+|$))?(?<words>.*)$/;
const plus = /^\s*\+\s*(?:promise|promessa|reminder|promemoria)\b\s*:?\s*(?<words>.+)$/i;
const numbered = /^\s{0,8}\d{1,4}[.)]\s+(?<words>.*)$/;

/** A text as paragraphs and lists; every line is in one of them. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let list: { readonly ordered: boolean; readonly items: ListItem[] } | undefined;
  const endLines = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'lines', text: lines.join('\n') });
    lines = [];
  };
  for (const raw of text.split(/\r?\n/)) {
    const item = itemOf(raw);
    if (item === null) {
      list = undefined;
      lines.push(raw);
      continue;
    }
    endLines();
    if (list?.ordered !== item.ordered) {
      list = { ordered: item.ordered, items: [] };
      blocks.push({ kind: 'list', ...list });
    }
    list.items.push(item.item);
  }
  endLines();
  return blocks;
}

function itemOf(raw: string): { readonly ordered: boolean; readonly item: ListItem } | null {
  const list = bullet.exec(raw)?.groups;
  if (list) {
    const mark = list['mark'];
    const task = mark === undefined ? null : mark.toLowerCase() === 'x' ? 'done' : 'open';
    return { ordered: false, item: { text: list['words'] ?? '', task, raw } };
  }
  const promise = plus.exec(raw)?.groups;
  if (promise) return { ordered: false, item: { text: promise['words'] ?? '', task: 'open', raw } };
  const number = numbered.exec(raw)?.groups;
  return number ? { ordered: true, item: { text: number['words'] ?? '', task: null, raw } } : null;
}
