/** The words of days, weeks and months in both languages, as `fold` writes them. */

/** Words that mean a day by its distance from today. */
export const nearDays: ReadonlyMap<string, number> = new Map([
  ['oggi', 0],
  ['today', 0],
  ['stasera', 0],
  ['stamattina', 0],
  ['tonight', 0],
  ['domani', 1],
  ['domattina', 1],
  ['tomorrow', 1],
  ['dopodomani', 2],
]);

/** Monday = 1 … Sunday = 7. */
export const weekdays = numbered([
  ['lunedi', 'monday'],
  ['martedi', 'tuesday'],
  ['mercoledi', 'wednesday'],
  ['giovedi', 'thursday'],
  ['venerdi', 'friday'],
  ['sabato', 'saturday'],
  ['domenica', 'sunday'],
]);

/** Short ones, which are other words too ("sat", "mar"): only where nothing else can be meant. */
export const shortWeekdays = numbered([
  ['lun', 'mon'],
  ['mar', 'tue', 'tues'],
  ['mer', 'merc', 'wed', 'weds'],
  ['gio', 'giov', 'thu', 'thur', 'thurs'],
  ['ven', 'fri'],
  ['sab', 'sat'],
  ['dom', 'sun'],
]);

export const months = numbered([
  ['gennaio', 'january', 'gen', 'jan'],
  ['febbraio', 'february', 'feb', 'febb'],
  ['marzo', 'march', 'mar'],
  ['aprile', 'april', 'apr'],
  ['maggio', 'may', 'mag'],
  ['giugno', 'june', 'giu', 'jun'],
  ['luglio', 'july', 'lug', 'jul'],
  ['agosto', 'august', 'ago', 'aug'],
  ['settembre', 'september', 'set', 'sett', 'sep', 'sept'],
  ['ottobre', 'october', 'ott', 'oct'],
  ['novembre', 'november', 'nov'],
  ['dicembre', 'december', 'dic', 'dec'],
]);

export const numbers: ReadonlyMap<string, number> = new Map([
  ...['un', 'uno', 'una', 'a', 'an', 'one'].map((word) => [word, 1] as const),
  ...[
    ['due', 'two'],
    ['tre', 'three'],
    ['quattro', 'four'],
    ['cinque', 'five'],
    ['sei', 'six'],
    ['sette', 'seven'],
    ['otto', 'eight'],
    ['nove', 'nine'],
    ['dieci', 'ten'],
    ['undici', 'eleven'],
    ['dodici', 'twelve'],
  ].flatMap((words, index) => words.map((word) => [word, index + 2] as const)),
  ['quindici', 15],
  ['fifteen', 15],
  ['venti', 20],
  ['twenty', 20],
  ['trenta', 30],
  ['thirty', 30],
]);

export type Unit = 'day' | 'week' | 'month' | 'year';
export const units: ReadonlyMap<string, Unit> = new Map([
  ...['giorno', 'giorni', 'gg', 'day', 'days'].map((word) => [word, 'day'] as const),
  ...['settimana', 'settimane', 'sett', 'week', 'weeks'].map((word) => [word, 'week'] as const),
  ...['mese', 'mesi', 'month', 'months'].map((word) => [word, 'month'] as const),
  ...['anno', 'anni', 'year', 'years'].map((word) => [word, 'year'] as const),
]);

/** Parts of a day, which do not change which day is meant. */
export const partsOfDay: ReadonlySet<string> = new Set(
  'mattina mattino pomeriggio sera morning afternoon evening night'.split(' '),
);

const italianLeads = 'entro per il lo la di da a dal nel prima';
const englishLeads = 'by on for before until till due the at this';
/** What may stand before a day and goes with it. */
export const leads: ReadonlySet<string> = new Set(`${italianLeads} ${englishLeads}`.split(' '));

function numbered(words: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(words.flatMap((same, index) => same.map((word) => [word, index + 1] as const)));
}
