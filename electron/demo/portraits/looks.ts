import type { Looks } from './drawPortrait.ts';

const wall = {
  sand: [232, 220, 196],
  sage: [205, 219, 205],
  mist: [208, 216, 224],
  rose: [231, 207, 198],
} as const;
const skin = {
  fair: [240, 205, 178],
  warm: [224, 178, 142],
  olive: [203, 156, 117],
  brown: [151, 104, 73],
} as const;
const hair = {
  black: [48, 42, 40],
  brown: [98, 66, 44],
  chestnut: [138, 84, 48],
  blond: [206, 168, 104],
  grey: [150, 146, 140],
} as const;
const shirt = {
  green: [46, 106, 79],
  ink: [62, 70, 84],
  clay: [178, 92, 62],
  ochre: [190, 142, 52],
  linen: [244, 240, 230],
} as const;

/** Those of whom there is a photo, as one has of those one knows. */
export const looks: Readonly<Record<string, Looks>> = {
  'Davide Moretti': {
    wall: wall.mist,
    skin: skin.warm,
    hair: hair.grey,
    shirt: shirt.ink,
    cut: 'short',
    glasses: true,
  },
  'Chiara Riva': {
    wall: wall.rose,
    skin: skin.fair,
    hair: hair.chestnut,
    shirt: shirt.linen,
    cut: 'bun',
  },
  'Giulia Marchetti': {
    wall: wall.sage,
    skin: skin.warm,
    hair: hair.brown,
    shirt: shirt.clay,
    cut: 'long',
  },
  'Andrea Lombardi': {
    wall: wall.sand,
    skin: skin.olive,
    hair: hair.black,
    shirt: shirt.green,
    cut: 'short',
    beard: true,
  },
  'Elena Villa': {
    wall: wall.sand,
    skin: skin.fair,
    hair: hair.blond,
    shirt: shirt.ink,
    cut: 'long',
  },
  'Stefano Gatti': {
    wall: wall.sage,
    skin: skin.warm,
    hair: hair.brown,
    shirt: shirt.ochre,
    cut: 'bald',
    beard: true,
  },
  'Martina Fabbri': {
    wall: wall.mist,
    skin: skin.olive,
    hair: hair.black,
    shirt: shirt.linen,
    cut: 'bun',
    glasses: true,
  },
  'Sofia Neri': {
    wall: wall.rose,
    skin: skin.olive,
    hair: hair.black,
    shirt: shirt.green,
    cut: 'long',
    glasses: true,
  },
  'Omar Haddad': {
    wall: wall.sand,
    skin: skin.brown,
    hair: hair.black,
    shirt: shirt.linen,
    cut: 'short',
    beard: true,
  },
};
