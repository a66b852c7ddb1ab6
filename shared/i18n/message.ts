/**
 * A message is a text with `{name}` places, or one text per plural category, chosen by the
 * parameter `n` (CLDR categories, `Intl.PluralRules`).
 */
export type Message =
  | string
  | { readonly one: string; readonly other: string; readonly zero?: string };

type PlacesOf<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesOf<Rest>
  : never;
type TextOf<M extends Message> = M extends string
  ? M
  : M extends { other: infer T extends string }
    ? T
    : never;
type Places<M extends Message> = PlacesOf<TextOf<M>> | (M extends string ? never : 'n');

/** The parameters that a message asks for; `n` is a number, the rest text or number. */
export type ParamsOf<M extends Message> = {
  readonly [Place in Places<M>]: Place extends 'n' ? number : string | number;
};
export type Params = Readonly<Record<string, string | number>>;

/** The other languages have the same keys, each again a text or a plural. */
export type Translated<Messages extends Record<string, Message>> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string
    ? string
    : { readonly one: string; readonly other: string; readonly zero?: string };
};

/** Fills a message. An unknown place is left as it stands, so that it is seen. */
export function fill(message: Message, params: Params, locale: string): string {
  return choose(message, params, locale).replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? numberFormat(locale).format(value) : value;
  });
}

function choose(message: Message, params: Params, locale: string): string {
  if (typeof message === 'string') return message;
  const n = Number(params['n']);
  if (n === 0 && message.zero !== undefined) return message.zero;
  return pluralRules(locale).select(n) === 'one' ? message.one : message.other;
}

const rules = new Map<string, Intl.PluralRules>();
function pluralRules(locale: string): Intl.PluralRules {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known;
}

const numbers = new Map<string, Intl.NumberFormat>();
function numberFormat(locale: string): Intl.NumberFormat {
  const known = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, known);
  return known;
}
