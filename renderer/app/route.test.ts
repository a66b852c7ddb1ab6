// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fromHash, type Route, toHash } from './route.ts';

describe('route', () => {
  const routes: readonly Route[] = [
    { page: 'board' },
    { page: 'settings' },
    { page: 'contact', id: 'a:b.c-d_1' },
    { page: 'prep-sheet', id: 'x/y #z' },
    { page: 'paper', kind: 'follow-ups' },
  ];
  it.each(routes)('survives the address: $page', (route) => {
    expect(fromHash(toHash(route))).toEqual(route);
  });

  it.each([
    '',
    '#',
    '#/nowhere',
    '#/contact',
    '#/paper/money',
    '#/contact/%E0%A4%A',
    '#/../../etc',
  ])('leads to the board from %j', (hash) => {
    expect(fromHash(hash)).toEqual({ page: 'board' });
  });
});
