import { fold } from '../fold.ts';

/** A word, a number or a sign of a text, and where it stands there. */
export interface Token {
  /** Folded: lower case, without accents. */
  readonly word: string;
  readonly start: number;
  /** After its last character. */
  readonly end: number;
  /** Whether nothing lies between it and the token before. */
  readonly joined: boolean;
}

const pattern = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const end = index + found.length;
    tokens.push({ word: fold(found), start: index, end, joined: index === last });
    last = end;
  }
  return tokens;
}
