/** Puts the focus on the entry of the timeline where it was last, else on the first one. */
export function focusTimeline(): void {
  const entry = document.querySelector<HTMLElement>('[data-timeline] > [tabindex="0"]');
  entry?.focus({ preventScroll: true });
  entry?.scrollIntoView({ block: 'nearest' });
}
