import type { Money } from './records/referral.ts';
import type { Language } from '../i18n/index.ts';

/** Hundredths can be added up exactly until here; beyond it nobody earns. */
const MAX = 1_000_000_000_000_000;

/**
 * Reads an amount as a person writes it: `1.250,50`, `1,250.50`, `1250`, `1 250`. The last
 * comma or point with one or two digits behind it parts the hundredths; others group.
 * @returns hundredths, or `null` when it is not an amount
 */
export function readAmount(text: string): number | null {
  const bare = text.replaceAll(/[\s'’]/g, '');
  const match = /^(\d+|\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*))(?:([.,])(\d{1,2}))?$/.exec(bare);
  if (match === null) return null;
  const [, whole = '', grouping, point, rest = ''] = match;
  if (grouping !== undefined && grouping === point) return null;
  const hundredths = Number(whole.replaceAll(/[.,]/g, '')) * 100 + Number(rest.padEnd(2, '0'));
  return hundredths <= MAX ? hundredths : null;
}

/** The amount alone, as it is edited: `1250,50` or `1250.50`. */
export function writeAmount({ hundredths }: Money, language: Language): string {
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths % 100;
  if (rest === 0) return String(whole);
  return `${whole}${language === 'it' ? ',' : '.'}${String(rest).padStart(2, '0')}`;
}

/** With its currency, in the words of a language; whole sums without hundredths. */
export function formatMoney({ hundredths, currency }: Money, language: Language): string {
  const whole = hundredths % 100 === 0;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : 2,
  }).format(hundredths / 100);
}

/** The currencies offered first, by how often such journals need them; any other can be typed. */
export const commonCurrencies = ['EUR', 'CHF', 'GBP', 'USD', 'CAD', 'AUD'] as const;

/** What a currency is likely to be where a locale such as `en-GB` is spoken. */
export function currencyOf(locale: string): string {
  const region = /[-_]([A-Z]{2})\b/.exec(locale)?.[1] ?? '';
  const known: Readonly<Record<string, string>> = {
    CH: 'CHF',
    GB: 'GBP',
    US: 'USD',
    CA: 'CAD',
    AU: 'AUD',
  };
  return known[region] ?? 'EUR';
}
