import { expect, it } from 'vitest';
import { pastedPicture } from './pastedPicture.ts';

const picture = new File([new Uint8Array([1])], 'anna.png', { type: 'image/png' });
const sheet = new File(['a,b'], 'a.csv', { type: 'text/csv' });

it('is the picture among the files', () => {
  expect(pastedPicture({ types: ['Files'], files: [sheet, picture] })).toBe(picture);
});

it('is not the picture of words that were copied', () => {
  expect(
    pastedPicture({ types: ['text/plain', 'text/html', 'Files'], files: [picture] }),
  ).toBeUndefined();
});

it('is nothing where there is none', () => {
  expect(pastedPicture({ types: ['Files'], files: [sheet] })).toBeUndefined();
  expect(pastedPicture(null)).toBeUndefined();
});
