import { pngOf } from './png.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/** How an invented person looks, in a few flat shapes. */
export interface Looks {
  readonly wall: Rgb;
  readonly skin: Rgb;
  readonly hair: Rgb;
  readonly shirt: Rgb;
  readonly cut: 'short' | 'long' | 'bun' | 'bald';
  readonly glasses?: true;
  readonly beard?: true;
}

/** Looks with the shades that are mixed from them, once for all pixels. */
interface Palette extends Looks {
  readonly neck: Rgb;
  readonly mouth: Rgb;
  readonly hairBehind: Rgb;
}

const SIDE = 72;
/** A pixel at an edge is looked at so many times in each direction, so that the edge is smooth. */
const FINE = 3;
const ink: Rgb = [58, 48, 42];

/** A portrait as PNG. Drawn, so that the sample needs no picture of anybody. */
export function drawPortrait(looks: Looks): Buffer {
  const { skin, hair } = looks;
  const palette: Palette = {
    ...looks,
    neck: shade(skin, 0.9),
    mouth: shade(skin, 0.62),
    hairBehind: shade(hair, 0.85),
  };
  const rgb = new Uint8Array(SIDE * SIDE * 3);
  const flat: Rgb[] = [];
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1)
      flat.push(colourAt(palette, (x + 0.5) / SIDE, (y + 0.5) / SIDE));
  }
  for (let at = 0; at < flat.length; at += 1) {
    const own = flat[at] ?? palette.wall;
    // Only where two colours meet is there an edge to smooth.
    const isInside = [at - SIDE, at - 1, at + 1, at + SIDE].every(
      (beside) => (flat[beside] ?? own) === own,
    );
    rgb.set(isInside ? own : smooth(palette, at % SIDE, Math.floor(at / SIDE)), at * 3);
  }
  return pngOf(SIDE, rgb);
}

function smooth(looks: Palette, x: number, y: number): Rgb {
  const sum = [0, 0, 0];
  for (let part = 0; part < FINE * FINE; part += 1) {
    const at = colourAt(
      looks,
      (x + ((part % FINE) + 0.5) / FINE) / SIDE,
      (y + (Math.floor(part / FINE) + 0.5) / FINE) / SIDE,
    );
    for (const channel of [0, 1, 2] as const) sum[channel] = (sum[channel] ?? 0) + at[channel];
  }
  const mean = (channel: number): number => Math.round((sum[channel] ?? 0) / (FINE * FINE));
  return [mean(0), mean(1), mean(2)];
}

/** From the front to the back; `x` and `y` from 0 to 1. */
function colourAt(looks: Palette, x: number, y: number): Rgb {
  return (
    faceAt(looks, x, y) ??
    (hairAt(looks, x, y) ? looks.hair : null) ??
    (within(x, y, 0.5, 0.43, 0.175, 0.215) ? looks.skin : null) ??
    (within(x, y, 0.5, 0.7, 0.085, 0.14) ? looks.neck : null) ??
    (isBehind(looks, x, y) ? looks.hairBehind : null) ??
    (within(x, y, 0.5, 1.06, 0.36, 0.34) ? looks.shirt : null) ??
    looks.wall
  );
}

/** Eyes, glasses, mouth, beard. */
function faceAt({ glasses, beard, hair, mouth }: Palette, x: number, y: number): Rgb | null {
  const side = Math.abs(x - 0.5);
  if (within(side, y, 0.07, 0.42, 0.014, 0.019)) return ink;
  if (glasses) {
    const rim = Math.hypot(side - 0.07, y - 0.42);
    if ((rim > 0.044 && rim < 0.056) || (side < 0.026 && Math.abs(y - 0.415) < 0.006)) return ink;
  }
  if (within(x, y, 0.5, 0.53, 0.052, 0.022) && y > 0.53) return mouth;
  if (beard && within(x, y, 0.5, 0.53, 0.165, 0.13) && y > 0.5) return hair;
  return null;
}

function hairAt({ cut }: Looks, x: number, y: number): boolean {
  switch (cut) {
    case 'bald':
      return false;
    case 'bun':
      return within(x, y, 0.5, 0.17, 0.075, 0.07) || isCap(x, y);
    case 'short':
    case 'long':
      return isCap(x, y);
  }
}

/** Over the forehead. */
function isCap(x: number, y: number): boolean {
  return within(x, y, 0.5, 0.37, 0.2, 0.19) && !within(x, y, 0.52, 0.49, 0.17, 0.19);
}

/** Hair that falls behind the neck. */
function isBehind({ cut }: Looks, x: number, y: number): boolean {
  return cut === 'long' && within(x, y, 0.5, 0.5, 0.225, 0.29) && y < 0.74;
}

function within(x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean {
  const across = (x - cx) / rx;
  const down = (y - cy) / ry;
  return across * across + down * down < 1;
}

function shade([red, green, blue]: Rgb, by: number): Rgb {
  const one = (value: number): number => Math.max(0, Math.min(255, value * by));
  return [one(red), one(green), one(blue)];
}
