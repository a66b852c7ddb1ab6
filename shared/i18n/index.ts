import { isDay } from '../domain/day.ts';
import { formatDay } from './dates.ts';
import { en } from './en/index.ts';
import { it } from './it/index.ts';
import { fill, type Message, type ParamsOf } from './message.ts';

export const languages = ['en', 'it'] as const;
export type Language = (typeof languages)[number];

type Messages = typeof en;
export type MessageKey = keyof Messages;
type Arguments<Key extends MessageKey> = keyof ParamsOf<Messages[Key]> extends never
  ? []
  : [params: ParamsOf<Messages[Key]>];

/** Keys of messages without parameters; what a table of commands or choices may hold. */
export type PlainKey = {
  [Key in MessageKey]: keyof ParamsOf<Messages[Key]> extends never ? Key : never;
}[MessageKey];

/** Writes a message in one language; which parameters it takes is known from the key. */
export type Text = <Key extends MessageKey>(key: Key, ...args: Arguments<Key>) => string;

const catalogues: Record<Language, Record<MessageKey, Message>> = { en, it };

export function textIn(language: Language): Text {
  const catalogue = catalogues[language];
  return (key, ...args) => fill(catalogue[key], args[0] ?? {}, language);
}

/** A message that travels: between processes, on the undo stack, in a refusal. */
export interface PortableText {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string | number | PortableText>>;
}
type PortableArguments<Key extends MessageKey> = keyof ParamsOf<Messages[Key]> extends never
  ? []
  : [
      params: {
        readonly [Name in keyof ParamsOf<Messages[Key]>]:
          | ParamsOf<Messages[Key]>[Name]
          | PortableText;
      },
    ];

export function portable<Key extends MessageKey>(
  key: Key,
  ...args: PortableArguments<Key>
): PortableText {
  return { key, params: args[0] ?? {} };
}

/** Writes a travelled message in the reader's language, with the messages and days inside it. */
export function writePortable(language: Language, { key, params }: PortableText): string {
  const written: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'object') written[name] = writePortable(language, value);
    else written[name] = days.has(name) ? writeDay(language, value) : value;
  }
  return fill(catalogues[language][key], written, language);
}

/** Parameters that hold a day (`YYYY-MM-DD`) on its way to people. */
const days: ReadonlySet<string> = new Set(['day', 'saved']);

function writeDay(language: Language, value: string | number): string | number {
  return typeof value === 'string' && isDay(value)
    ? formatDay(value, 'longNoWeekday', language)
    : value;
}

/** The language for a system locale such as `it-CH`; English where Coltiva has none. */
export function languageFor(locale: string): Language {
  return locale.toLowerCase().split(/[-_]/)[0] === 'it' ? 'it' : 'en';
}
