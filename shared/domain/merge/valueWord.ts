import { type Language, type PortableText, writePortable } from '../../i18n/index.ts';
import { formatMoney } from '../money.ts';
import type { Money } from '../records/referral.ts';

/** A part of a value as a person compares it: their own words, the program's, or a sum. */
export type ValueWord = string | PortableText | { readonly money: Money };

/** In the language of the reader. */
export function writeWord(word: ValueWord, language: Language): string {
  if (typeof word === 'string') return word;
  return 'money' in word ? formatMoney(word.money, language) : writePortable(language, word);
}
