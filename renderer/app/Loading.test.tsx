// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { opening } from '../data/session.ts';
import { Loading } from './Loading.tsx';

test('an opening says how far it is, as soon as that is known', () => {
  const page = document.createElement('div');
  const root = createRoot(page);
  onTestFinished(() => {
    root.unmount();
    opening.set(null);
  });
  flushSync(() => root.render(<Loading />));
  expect(page.textContent).toBe('Opening your journal…');
  expect(page.querySelector('progress')).toBeNull();
  for (const done of [30, 120]) {
    flushSync(() => opening.set({ done, total: 120 }));
    const bar = page.querySelector('progress');
    expect([bar?.value, bar?.max]).toEqual([done, 120]);
    expect(bar?.getAttribute('aria-label')).toBe('Opening your journal…');
  }
});
