import { type KeyboardEvent, type RefObject, useState } from 'react';
import { announce } from '../app/announce.ts';
import { useText } from '../i18n/useText.ts';

export interface PageTurning {
  /** The page in sight, from 1. */
  readonly current: number;
  readonly turnTo: (page: number) => void;
  readonly onScroll: () => void;
  readonly onKeyDown: (press: KeyboardEvent) => void;
}

/** Goes through the pages of a preview one by one, and says which one it is. */
export function usePageTurning(region: RefObject<HTMLElement | null>, total: number): PageTurning {
  const text = useText();
  const [page, setPage] = useState(1);
  const current = Math.min(page, Math.max(1, total));

  function turnTo(wanted: number): void {
    const next = Math.max(1, Math.min(total, wanted));
    const figure = figuresOf(region.current)[next - 1];
    if (figure === undefined) return;
    figure.scrollIntoView({ block: 'start' });
    setPage(next);
    announce(text('preview.page', { number: next, total }));
  }

  return {
    current,
    turnTo,
    onScroll: () => setPage(pageInSight(region.current)),
    onKeyDown: (press) => {
      if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
      const wanted = { PageDown: current + 1, PageUp: current - 1, Home: 1, End: total }[press.key];
      if (wanted === undefined) return;
      press.preventDefault();
      turnTo(wanted);
    },
  };
}

function figuresOf(region: HTMLElement | null): readonly HTMLElement[] {
  return [...(region?.querySelectorAll<HTMLElement>('[data-page]') ?? [])];
}

/** The last page that begins above the middle; at the very end the last one. */
function pageInSight(region: HTMLElement | null): number {
  if (region === null || region.scrollTop === 0) return 1;
  const figures = figuresOf(region);
  if (region.scrollTop + region.clientHeight >= region.scrollHeight - 2) return figures.length;
  const { top, height } = region.getBoundingClientRect();
  const middle = top + height / 2;
  const begun = figures.filter((figure) => figure.getBoundingClientRect().top < middle);
  return Math.max(1, begun.length);
}
