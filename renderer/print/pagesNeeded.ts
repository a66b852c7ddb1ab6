/** What is never split, and what stays with the thing that follows it. */
const whole = 'header, .fact, .person, li, tbody tr, .pitch, .new, .block, p';
const leading = 'h2, caption, thead';

/**
 * How many pages of that height (CSS pixels) the paper takes when it is broken as the printer
 * does: whole things on one page, headings with what follows, table heads on each page.
 */
export function pagesNeeded(root: Element, height: number): number {
  const atoms = [...root.querySelectorAll(`${whole}, ${leading}`)]
    .filter((element) => !element.parentElement?.closest('.new, .person, .pitch, .block, li'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .toSorted((a, b) => a.box.top - b.box.top);
  let pages = 1;
  let start = 0;
  let lead: number | null = null;
  for (const { element, box } of atoms) {
    if (element.matches(leading)) {
      lead ??= box.top;
      continue;
    }
    if (box.bottom - start > height) {
      pages += 1;
      const head = element.closest('table')?.querySelector('thead');
      // A table that goes on repeats its head; one that begins brings its own.
      const repeated = lead === null ? (head?.getBoundingClientRect().height ?? 0) : 0;
      start = (lead ?? box.top) - repeated;
    }
    lead = null;
  }
  return pages;
}
