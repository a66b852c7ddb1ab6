/**
 * What a word of a note is, from its form and the word before it. A line that tells what happened
 * (“Sentito per gli auguri”, “Called her back”) is full of verbs that are in everybody’s notes and
 * say nothing about anybody’s work; a name is no word at all.
 */
export type WordKind = 'word' | 'told' | 'name';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What stands before a participle that tells: “ha aperto”, “she called”. */
const tellers = words(
  `ho hai ha abbiamo avete hanno avevo aveva avevano sono sei e siamo era erano stato stata stati state mi ci si vi gli le l
has have had was were been is are be i you he she we they it who him her them`,
);
/** An infinitive behind one of these is a noun: «un quartiere». */
const articles = words(
  `il lo la i gli le l un uno una del dello della dei degli delle al allo alla ai agli alle dal nel nello nella nei nelle sul sullo sulla
suo sua suoi sue questo questa quel quella ogni`,
);
const irregular =
  words(`aperto aperta chiuso chiusa chiesto chiesta detto detta letto letta messo messa perso persa preso presa
promesso promessa risposto scritto scritta speso spesa visto vista visti viste vinto mosso corso
met sent told said gave took came went saw spoke wrote brought bought heard left kept felt found held lost paid read rang ran sat
stood taught thought understood won made got`);

const mention = /@\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*)*/gu;

/** Who is @named is somebody of the journal, and no word about the person whose note it is. */
export function withoutMentions(text: string): string {
  return text.replaceAll(mention, ' ');
}

/**
 * @param folded the word, folded (fold.ts)
 * @param before the folded word before it in the same sentence; `null`: it begins the sentence
 */
export function kindOf(word: string, folded: string, before: string | null): WordKind {
  if (before !== null && /^\p{Lu}\p{Ll}/u.test(word) && !languages.has(folded)) return 'name';
  if (folded.length < 3) return 'word';
  const told = before === null || tellers.has(before);
  if (
    told &&
    (irregular.has(folded) || (folded.length > 4 && /(?:[aiu]t[oaie]|ed)$/.test(folded)))
  ) {
    return 'told';
  }
  const isNoun = before !== null && articles.has(before);
  const isInfinitive = folded.length > 5 && /(?:[aei]re|[aei]rsi)$/.test(folded);
  return isInfinitive && !isNoun && !folded.endsWith('iere') ? 'told' : 'word';
}

/** Written with a capital in English, and no names. */
const languages = words(
  'english italian french german spanish portuguese dutch polish russian chinese japanese arabic turkish greek romanian swedish',
);
