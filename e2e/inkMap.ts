import { pdfPictures } from './pdf.ts';

/** How dark each field of a coarse grid over each page is: 0 white, 99 black. */
export type InkMap = readonly (readonly number[])[];

const COLUMNS = 24;
const ROWS = 34;

/** The pages as pictures, looked at from so far away that only the layout is seen. */
export async function inkMap(file: string): Promise<InkMap> {
  const pictures = await pdfPictures(file);
  return pictures.map(({ pixels, width, height }) => fieldsOf(pixels, width, height));
}

function fieldsOf(pixels: Uint8Array, width: number, height: number): number[] {
  const dark = Array.from({ length: COLUMNS * ROWS }, () => 0);
  const count = Array.from({ length: COLUMNS * ROWS }, () => 0);
  for (const [index, value] of pixels.entries()) {
    const column = Math.floor(((index % width) / width) * COLUMNS);
    const row = Math.floor((Math.floor(index / width) / height) * ROWS);
    const field = row * COLUMNS + column;
    dark[field] = (dark[field] ?? 0) + 255 - value;
    count[field] = (count[field] ?? 0) + 1;
  }
  return dark.map((sum, field) => Math.round((sum / Math.max(1, count[field] ?? 1) / 255) * 99));
}

/** The share of fields that are clearly lighter or darker than approved; 1 for other pages. */
export function inkDifference(found: InkMap, approved: InkMap): number {
  if (found.length !== approved.length) return 1;
  let fields = 0;
  let other = 0;
  for (const [page, values] of found.entries()) {
    for (const [field, value] of values.entries()) {
      fields += 1;
      if (Math.abs(value - (approved[page]?.[field] ?? 99)) > 12) other += 1;
    }
  }
  return other / fields;
}
