import { parseArgs } from 'node:util';
import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { isMachineSwitch } from './machineSwitches.ts';

/** Options that stand alone, and options that a value follows. */
const flags = ['check', 'demo', 'help', 'repair', 'version'] as const;
const valued = ['data-dir', 'export', 'import', 'lang', 'paper', 'pdf', 'prep-sheet'] as const;
export type Flag = (typeof flags)[number];
export type Valued = (typeof valued)[number];

export interface Options {
  readonly flags: ReadonlySet<Flag>;
  /** In the order given; only `import` may have several. */
  readonly values: ReadonlyMap<Valued, readonly string[]>;
}
export type Read =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly mistake: PortableText };

const config = {
  ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
  ...Object.fromEntries(valued.map((name) => [name, { type: 'string' as const }])),
  help: { type: 'boolean' as const, short: 'h' },
};
const isFlag = (name: string): name is Flag => flags.some((flag) => flag === name);
const isValued = (name: string): name is Valued => valued.some((option) => option === name);

/** Reads the options and their values, without asking what they mean together. */
export function readOptions(args: readonly string[]): Read {
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Set<Flag>();
  const values = new Map<Valued, string[]>();
  /** `--import` takes all the files that follow it. */
  let importing = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (!importing) return wrong(portable('cli.stray', { value: token.value }));
      values.get('import')?.push(token.value);
      continue;
    }
    importing = token.name === 'import';
    if (isFlag(token.name)) {
      given.add(token.name);
    } else if (isValued(token.name)) {
      const { value } = token;
      // An option in the place of a value means that the value was forgotten.
      if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--'))) {
        return wrong(portable('cli.missingValue', { option: `--${token.name}` }));
      }
      const before = values.get(token.name);
      if (before && !importing) {
        return wrong(portable('cli.twice', { option: `--${token.name}` }));
      }
      if (before) before.push(value);
      else values.set(token.name, [value]);
    } else if (!isMachineSwitch(token.name)) {
      return wrong(portable('cli.unknown', { option: token.rawName }));
    }
  }
  return { ok: true, options: { flags: given, values } };
}

function wrong(mistake: PortableText): Read {
  return { ok: false, mistake };
}
