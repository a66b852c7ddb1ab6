/** Words that carry no meaning of their own, folded (fold.ts). */
const italian = `a abbia abbiamo ad affinche agli ai al alcuni alcune alla alle allo allora almeno altra altre altri altro anche ancora anni anno
avere aveva ben bene c che chi ci cio circa col come con contro cosa cosi cui d da dagli dai dal dalla dalle dallo davvero degli dei del dell
della delle dello dentro deve devono di dice disse dopo dove due e ed era erano essere fa fare fatto fino fra gia giorno gli grazie ha hanno
ho i il in infatti io l la le lei li lo loro lui ma mai me meno mese mesi mi mia mie mio molta molte molti molto ne negli nei nel nell nella
nelle nello nessuno noi non nostra nostro o oggi ogni ognuno oppure ora ore per perche pero piu poco poi puo qua quale quali qualche qualcosa
qualcuno quando quanto quaranta quasi quattro quella quelle quelli quello questa queste questi questo qui sa se sei sempre senza si sia siamo
sono venti trenta cinquanta sessanta settanta ottanta novanta cento mille cinque sette otto nove dieci undici dodici quindici entro insieme appena subito sopra sotto sta stata stati stato su sua sue sugli sui sul sulla sulle suo suoi tanto te tra tre tu tua tuo tutta tutte tutti tutto
un una uno uso va verso vi via voi volta`;
const english = `a about after all almost already also always am an and any anybody anyone are around as at back be because been before being
between both but by can could did do does done down during each either every everyone few first for from get gets go goes good got had has have
having he her here hers him his how i if in into is it its just last least like lot made make makes many may me more most much must my near never
new next no not now of off often old on once one only or other others our out over own per put quite rather really same say says see she should
since so some somebody someone something still such take takes than that the their them then there these they thing this those three through time
to too town two under until up us very was way we week well were what when where which while who whose why will with within without would year
years yes yet you your whoever whatever whenever together soon five six seven eight nine ten eleven twelve fifteen twenty
thirty forty fifty sixty seventy eighty ninety hundred thousand`;

/** Ordinals say which one, never what; the Italian ones in all four forms. */
const ordinals = `${[
  'prim',
  'second',
  'terz',
  'quart',
  'quint',
  'sest',
  'settim',
  'ottav',
  'non',
  'decim',
  'ultim',
  'prossim',
]
  .flatMap((stem) => ['o', 'a', 'i', 'e'].map((end) => stem + end))
  .join(' ')} first second third fourth fifth sixth seventh eighth ninth tenth`;

/** What people write when they look for something; it says nothing about what they look for. */
const seeking = `obiettivo obiettivi goal goals cerca cercano cerco cercare cercava serve servono servirebbe bisogno vorrebbe vorrebbero vuole vogliono conoscere presentare
presentazione incontrare interessa interessato interessata looking looks look seeking seeks need needs needed want wants wanted meet meeting
introduce introduced introduction introductions know knows conosce conosciuto trovare trova find finds`;

/** How much it matters, never what. Their stem would else be that of the import trade. */
const importance = `importante importanti important urgente urgenti urgent interessante interessanti interesting`;

/**
 * Words that turn up in everybody's notes here. They may support a match, and never make one:
 * `WEAK` of the weight of others.
 */
const weak = `cliente clienti clientela azienda aziende impresa imprese imprenditore ditta societa studio studi lavoro lavora lavorare lavori
nuovo nuova nuovi nuove grande grandi piccolo piccola piccole piccoli persona persone gente zona citta centro bravo brava buono buona buoni serio seria serie seri
puntuale puntuali vendere vende vendita comprare apre aprire paga fiducia contatto contatti consulente agenzia agente agenti professionista titolare
famiglia casa tempo cambiare cambia seguire segue seguono manuale carta figli servizio servizi prodotto prodotti progetto gestire gestisce
rifare rifatto montare provincia euro mila idea crescere amici
client clients customer customers company companies business businesses firm work works working job jobs owner owners own service services product
products people person small big large great agent agents agency studio town city area practice open opens opening sell sells buy run runs
running family home booking book books booked local manage manages manager managers project friend friends change grow team
quality time times order hand hands`;

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const stopWords: ReadonlySet<string> = list(
  `${italian} ${english} ${ordinals} ${seeking} ${importance}`,
);
export const weakWords: ReadonlySet<string> = list(weak);
