import type { Comparison } from './comparing.ts';
import { OURS } from './comparing.ts';
import { median } from './statistics.ts';

const WIDTH = 760;
const HEIGHT = 430;
const frame = { left: 74, right: 150, top: 74, bottom: 56 } as const;
/** On a ground of its own, so that it can be read whatever is behind it. */
const colours = {
  ground: '#fbf9f4',
  edge: '#d9d3c7',
  ink: '#2b2a27',
  faint: '#6b665c',
  grid: '#e6e1d6',
  ours: '#1f6f54',
} as const;
const otherColours = ['#8a6d3b', '#7a5195', '#b4502f', '#3f6c9c'] as const;

interface Series {
  readonly name: string;
  readonly points: readonly { readonly contacts: number; readonly ms: number }[];
}

/** Medians of one-field saves over the number of contacts, both scales logarithmic, as SVG. */
export function plot(comparisons: readonly Comparison[]): string {
  const series = seriesOf(comparisons);
  const sizes = comparisons.map(({ contacts }) => contacts);
  const all = series.flatMap(({ points }) => points.map(({ ms }) => ms));
  const low = Math.floor(Math.log10(Math.min(...all)));
  const high = Math.ceil(Math.log10(Math.max(...all)));
  const x = scale([Math.min(...sizes), Math.max(...sizes)], [frame.left, WIDTH - frame.right]);
  const y = scale([10 ** low, 10 ** high], [HEIGHT - frame.bottom, frame.top]);
  const decades = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const labels = apart(series.map(({ points }) => y(points.at(-1)?.ms ?? 1)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="Inter, system-ui, sans-serif" font-size="13">`,
    '<title>Time to save one changed field, by number of contacts</title>',
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="10" fill="${colours.ground}" stroke="${colours.edge}"/>`,
    text(24, 32, 'Saving one changed field', { size: 17, weight: 600 }),
    text(24, 53, 'median milliseconds, ten notes a contact; both scales logarithmic', {
      fill: colours.faint,
    }),
    ...decades.flatMap((ms) => [
      `<path d="M${frame.left} ${px(y(ms))}H${WIDTH - frame.right}" stroke="${colours.grid}"/>`,
      text(frame.left - 10, y(ms) + 4, duration(ms), { fill: colours.faint, anchor: 'end' }),
    ]),
    ...sizes.map((size) =>
      text(x(size), HEIGHT - frame.bottom + 22, size.toLocaleString('en'), {
        fill: colours.faint,
        anchor: 'middle',
      }),
    ),
    text((frame.left + WIDTH - frame.right) / 2, HEIGHT - 14, 'contacts', {
      fill: colours.faint,
      anchor: 'middle',
    }),
    ...series.flatMap((one, index) => line(one, index, labels[index] ?? 0, x, y)),
    '</svg>\n',
  ].join('\n');
}

function line(
  { name, points }: Series,
  index: number,
  labelAt: number,
  x: Scale,
  y: Scale,
): string[] {
  const isOurs = name === OURS;
  const colour = isOurs ? colours.ours : (otherColours[index % otherColours.length] ?? '');
  const width = isOurs ? 3 : 1.75;
  const at = points.map(({ contacts, ms }) => `${px(x(contacts))} ${px(y(ms))}`);
  return [
    `<path d="M${at.join('L')}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`,
    ...points.map(
      ({ contacts, ms }) =>
        `<circle cx="${px(x(contacts))}" cy="${px(y(ms))}" r="${isOurs ? 4 : 3}" fill="${colour}"/>`,
    ),
    text(x(points.at(-1)?.contacts ?? 1) + 12, labelAt + 4, name, {
      fill: colour,
      weight: isOurs ? 600 : 500,
    }),
  ];
}

type Scale = (value: number) => number;

function scale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const span = Math.log10(to) - Math.log10(from);
  return (value) => start + ((Math.log10(value) - Math.log10(from)) / span) * (end - start);
}

/** Labels that would lie on each other, moved down, the order kept. */
function apart(places: readonly number[]): readonly number[] {
  const moved = [...places];
  let last = Number.NEGATIVE_INFINITY;
  const order = [...places.keys()].toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  for (const index of order) {
    last = Math.max(places[index] ?? 0, last + 17);
    moved[index] = last;
  }
  return moved;
}

function seriesOf(comparisons: readonly Comparison[]): Series[] {
  const names = [...new Set(comparisons.flatMap(({ times }) => [...times.keys()]))];
  return names.map((name) => ({
    name,
    points: comparisons.flatMap(({ contacts, times }) => {
      const samples = times.get(name) ?? [];
      return samples.length === 0 ? [] : [{ contacts, ms: median(samples) }];
    }),
  }));
}

function duration(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}

interface Style {
  readonly fill?: string;
  readonly size?: number;
  readonly weight?: number;
  readonly anchor?: 'middle' | 'end';
}

function text(x: number, y: number, words: string, style: Style = {}): string {
  const { fill = colours.ink, size, weight, anchor } = style;
  const extra = [
    size && ` font-size="${size}"`,
    weight && ` font-weight="${weight}"`,
    anchor && ` text-anchor="${anchor}"`,
  ];
  return `<text x="${px(x)}" y="${px(y)}" fill="${fill}"${extra.filter(Boolean).join('')}>${words}</text>`;
}

function px(value: number): string {
  return value.toFixed(1);
}
