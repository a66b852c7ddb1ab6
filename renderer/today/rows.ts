/** Moving between the rows of a page of lists, by keys and after a row has gone. */
const rowSelector = '[data-row]';

function rowsIn(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(rowSelector)];
}

/** Up and down: from a control of a row to the same control of its neighbour. */
export function onRowKeyDown(event: React.KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const target = event.target;
  if (step === 0 || !(target instanceof HTMLElement)) return;
  const row = target.closest<HTMLElement>(rowSelector);
  if (!row || target.getAttribute('aria-haspopup') === 'menu') return;
  const rows = rowsIn(event.currentTarget);
  const next = rows[rows.indexOf(row) + step];
  if (!next) return;
  event.preventDefault();
  controlLike(next, target)?.focus();
}

function controlLike(row: HTMLElement, control: HTMLElement): HTMLElement | null {
  const kind = control.dataset['control'];
  return (
    (kind === undefined ? null : row.querySelector<HTMLElement>(`[data-control="${kind}"]`)) ??
    row.querySelector<HTMLElement>('a, button')
  );
}

/**
 * Does something that may take a row off its list, and then gives the focus to the row that
 * took its place, so that the keyboard is not thrown back to the top.
 */
export async function keepingPlace(rowId: string, act: () => Promise<void>): Promise<void> {
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"]`);
  const page = row?.closest<HTMLElement>('[data-rows]');
  const index = row && page ? rowsIn(page).indexOf(row) : -1;
  await act();
  if (!page || index === -1) return;
  requestAnimationFrame(() => {
    if (row?.isConnected || (document.activeElement ?? document.body) !== document.body) return;
    const rows = rowsIn(page);
    const next = rows[Math.min(index, rows.length - 1)];
    (next?.querySelector<HTMLElement>('a, button') ?? page).focus();
  });
}
