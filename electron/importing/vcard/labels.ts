/** What a `TYPE=` says that tells no label apart: media, defaults, preference. */
const silent = new Set([
  'internet',
  'pref',
  'voice',
  'msg',
  'text',
  'dom',
  'intl',
  'postal',
  'parcel',
  'x-internet',
  'video',
  'uri',
]);

export type LabelKind = 'emails' | 'phones' | 'urls' | 'addresses';

/** Labels that every vCard program understands, with the types they are written with. */
const typesOfPhone: ReadonlyMap<string, readonly string[]> = new Map([
  ['mobile', ['CELL']],
  ['home', ['HOME']],
  ['work', ['WORK']],
  ['work mobile', ['WORK', 'CELL']],
  ['fax', ['FAX']],
  ['home fax', ['HOME', 'FAX']],
  ['work fax', ['WORK', 'FAX']],
  ['pager', ['PAGER']],
  ['main', ['MAIN']],
  ['other', ['OTHER']],
]);
const typesOfOthers: ReadonlyMap<string, readonly string[]> = new Map([
  ['home', ['HOME']],
  ['work', ['WORK']],
  ['other', ['OTHER']],
]);

/** The types to write for a label; `null` where it needs a label of its own. */
export function typesOf(kind: LabelKind, label: string): readonly string[] | null {
  if (label === '') return [];
  return (kind === 'phones' ? typesOfPhone : typesOfOthers).get(label) ?? null;
}

/** The label that types stand for, `''` for none; what is not standard is taken as it is. */
export function labelOf(kind: LabelKind, types: readonly string[]): string {
  const telling = new Set(types.flatMap(words).filter((type) => !silent.has(type)));
  const place = telling.has('work') ? 'work' : telling.has('home') ? 'home' : '';
  if (kind === 'phones') {
    if (telling.has('fax')) return `${place} fax`.trim();
    if (telling.has('cell')) return place === 'work' ? 'work mobile' : 'mobile';
  }
  return place || (telling.values().next().value ?? '');
}

const synonyms: ReadonlyMap<string, string> = new Map([
  ['mobile', 'cell'],
  ['iphone', 'cell'],
  ['business', 'work'],
  ['workfax', 'work fax'],
  ['homefax', 'home fax'],
]);

function words(type: string): string[] {
  const plain = type.replace(/^x-/, '');
  return (synonyms.get(plain) ?? plain).split(' ');
}

/** Apple's own labels are wrapped: `_$!<HomePage>!$_`. */
export function readAppleLabel(kind: LabelKind, text: string): string {
  const wrapped = /^_\$!<(?<word>[^>]*)>!\$_$/.exec(text.trim())?.groups?.['word'];
  return wrapped === undefined ? text.trim() : labelOf(kind, [wrapped.toLowerCase()]);
}
