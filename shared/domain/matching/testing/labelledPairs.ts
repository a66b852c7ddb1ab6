/**
 * What somebody looks for, what somebody else does, knows or has access to, and whether an
 * introduction would serve: judged by hand, as a person would who knows both. Written before
 * the matcher was tuned. `tune`: looked at while choosing weights; `judge`: only measured.
 */
export interface LabelledPair {
  readonly wants: string;
  readonly offers: string;
  readonly useful: boolean;
  readonly part: 'tune' | 'judge';
  /** Where both stand: what is looked for and done in fields, or all of it in lines of notes. */
  readonly place: 'fields' | 'notes';
}

type Row = readonly [wants: string, offers: string, useful: 0 | 1];

const tune: readonly Row[] = [
  [
    'Amministratori di condominio con palazzi da rifare',
    'Amministratrice condominiale, gestisce quaranta stabili',
    1,
  ],
  ['Cerca cantieri da 20 a 80 mila euro', 'Impresa edile, apre un nuovo cantiere a gennaio', 1],
  ['Un’impresa seria per tre cantieri', 'Impresario edile, lavora con tre squadre fisse', 1],
  [
    'Vorrebbe conoscere architetti che progettano case',
    'Studio di architettura, progetta ville e appartamenti',
    1,
  ],
  ['Cerca un commercialista per la nuova società', 'Dottore commercialista e revisore', 1],
  ['Le serve un avvocato che segua i contratti', 'Studio legale, contratti d’impresa', 1],
  ['Chi vende casa e vuole sistemarla prima', 'Agenzia immobiliare in centro', 1],
  ['Ristoranti che vogliono rifare la carta dei vini', 'Gestisce due ristoranti sui colli', 1],
  ['Aziende che esportano in Germania', 'Conosce gli esportatori della ceramica, parla tedesco', 1],
  [
    'Cerca qualcuno che insegni inglese ai suoi venditori',
    'Insegnante madrelingua, corsi di inglese per aziende',
    1,
  ],
  ['Sposi che cercano un fotografo', 'Organizza matrimoni, quaranta all’anno', 1],
  ['Cerca un fotografo per il catalogo', 'Fotografa di prodotti e cataloghi', 1],
  ['Imprenditori che vogliono vendere online', 'Sviluppa siti e negozi online', 0],
  ['Cerca chi le rifaccia il sito', 'Web agency, siti per piccole imprese', 1],
  ['Ha bisogno di un idraulico di fiducia per il bagno', 'Termoidraulica, caldaie e bagni', 1],
  [
    'Una banca che finanzi un secondo furgone',
    'Direttore di filiale, finanziamenti alle imprese',
    1,
  ],
  ['Mamme che tornano a muoversi dopo il parto', 'Ostetrica, corsi per le neomamme', 1],
  ['Sportivi con mal di schiena', 'Allena una squadra di podisti', 1],
  ['Looking for family lawyers who send mediation cases', 'Solicitor, divorce and family law', 1],
  [
    'Wants to meet estate agents with houses to do up',
    'Runs an estate agency, sells old houses',
    1,
  ],
  ['Owners of small hotels who need new linen', 'Owns a boutique hotel on the coast', 1],
  ['Needs an accountant who knows charities', 'Chartered accountancy for non-profits', 1],
  ['Restaurants that want fresh bread every morning', 'Chef and owner of a trattoria', 1],
  ['A developer for a booking app', 'Software developer, mobile applications', 1],
  ['Cerca un dentista per i figli', 'Pediatric dentist, two surgeries', 1],
  ['Looks for a plumber she can trust', 'Idraulico, pronto intervento', 1],
  [
    'Amministratori di condominio con palazzi da rifare',
    'Pasticceria con laboratorio, torte nuziali',
    0,
  ],
  ['Cerca cantieri da 20 a 80 mila euro', 'Consulente del lavoro, buste paga', 0],
  ['Un nuovo cliente al mese', 'Fiorista, nuovo negozio in centro da un mese', 0],
  ['Cerca un commercialista per la nuova società', 'Nuova in città, disegna gioielli', 0],
  ['Le serve un avvocato che segua i contratti', 'Segue i clienti nella scelta dei tessuti', 0],
  [
    'Ristoranti che vogliono rifare la carta dei vini',
    'Tipografia, carta e biglietti da visita',
    0,
  ],
  ['Cerca chi le rifaccia il sito', 'Ha rifatto da solo il tetto della chiesa', 0],
  ['Una banca che finanzi un secondo furgone', 'Traslochi, secondo furgone in arrivo', 0],
  ['Cerca qualcuno che insegni inglese ai suoi venditori', 'Ha vissuto a Londra, vende polizze', 0],
  ['Sportivi con mal di schiena', 'Vende impianti antifurto', 0],
  ['Wants to meet estate agents with houses to do up', 'Travel agent, honeymoons and cruises', 0],
  ['Needs an accountant who knows charities', 'Needs more time for the family', 0],
  ['A developer for a booking app', 'Booked three talks this year, coaches managers', 0],
  ['Looking for family lawyers who send mediation cases', 'Looking after family and two dogs', 0],
  ['Owners of small hotels who need new linen', 'Owner of a small garage, repairs cars', 0],
  ['Aziende che vogliono crescere', 'Azienda agricola, vende miele', 0],
  ['Clienti di Bologna', 'Elettrauto a Bologna, buoni clienti', 0],
  ['Persone serie e puntuali', 'Persona seria, sempre puntuale, noleggia gru', 0],
];

const judge: readonly Row[] = [
  ['Studi medici da arredare', 'Odontoiatra, apre un secondo ambulatorio', 1],
  ['Cerca architetti che seguano ristrutturazioni', 'Architetta, ristruttura appartamenti', 1],
  ['Vorrebbe lavorare con i geometri della zona', 'Geometra, pratiche catastali', 1],
  ['Cerca clienti che cambiano caldaia', 'Amministra condomini', 1],
  [
    'Proprietari di capannoni che vogliono i pannelli solari',
    'Immobiliare industriale, affitta capannoni',
    1,
  ],
  ['Un notaio paziente per la successione', 'Notaia, successioni e donazioni', 1],
  ['Falegnami che montano porte', 'Falegnameria, porte e finestre su misura', 1],
  ['Ha bisogno di un giardiniere per il cortile', 'Giardini e terrazze, progetta il verde', 1],
  ['Cerca assicuratori che lavorano con gli artigiani', 'Agenzia di assicurazioni', 1],
  ['Cerca un grafico per il nuovo marchio', 'Grafica e identità visiva, disegna marchi', 1],
  [
    'Gli serve personale per la cucina',
    'Agenzia per il lavoro, selezione di cuochi e camerieri',
    1,
  ],
  ['Palestre che vogliono un nutrizionista', 'Ha tre palestre in provincia', 1],
  ['Cantine da portare in fiera', 'Produce vino sui colli, quattro ettari', 1],
  ['Cerca un elettricista per l’ufficio nuovo', 'Impianti elettrici civili', 1],
  ['Scuole che vogliono laboratori di teatro', 'Preside di un liceo', 1],
  ['Cerca un traduttore per il manuale', 'Traduzioni tecniche dal tedesco', 1],
  ['Looks for builders who need scaffolding', 'Building contractor, roofs and extensions', 1],
  [
    'Wants introductions to dentists opening a practice',
    'Dental equipment rep, knows every dentist in town',
    1,
  ],
  ['Brides who want hand-made cakes', 'Wedding planner, thirty weddings a year', 1],
  ['A photographer for the new menu', 'Food photography and styling', 1],
  ['Companies moving offices', 'Lets commercial property and offices', 1],
  ['Needs a mortgage for the second shop', 'Mortgage broker', 1],
  ['Parents who need a tutor for maths', 'Teacher at the secondary school, mathematics', 1],
  ['Wants to write a newsletter, looks for a copywriter', 'Writes copy for small companies', 1],
  ['Looks for an architect for a barn', 'Architetto, recupero di edifici rurali', 1],
  ['Cerca aziende che spediscono all’estero', 'Freight and shipping for exporters', 1],
  ['Un’officina per i furgoni', 'Car and van repairs, own garage', 1],
  ['Studi medici da arredare', 'Studia da due anni il pianoforte', 0],
  ['Cerca clienti che cambiano caldaia', 'Cambia spesso idea, ma paga puntuale', 0],
  ['Un notaio paziente per la successione', 'Fisioterapista, molti pazienti', 0],
  ['Falegnami che montano porte', 'Maestro di sci, montagna tutto l’anno', 0],
  ['Cerca un grafico per il nuovo marchio', 'Autotrasporti, nuovo magazzino', 0],
  ['Gli serve personale per la cucina', 'Cucina bene per gli amici', 0],
  ['Cantine da portare in fiera', 'Veterinaria, animali da compagnia', 0],
  ['Cerca un elettricista per l’ufficio nuovo', 'Vende mobili, consegna in un giorno', 0],
  ['Cerca un traduttore per il manuale', 'Lavoro manuale in serra, produce rose', 0],
  ['Imprese con almeno dieci dipendenti', 'Grande impresa scalare il Monte Rosa, dice', 0],
  ['Chi apre un negozio', 'Apre bottiglie importanti quando ha ospiti', 0],
  ['Looks for builders who need scaffolding', 'Builds model ships at the weekend', 0],
  ['A photographer for the new menu', 'New to town, vet for small animals', 0],
  ['Companies moving offices', 'Keeps bees, good company at dinner', 0],
  ['Needs a mortgage for the second shop', 'Second-hand bookshop', 0],
  [
    'Wants introductions to dentists opening a practice',
    'Introduced us to the choir, good practice every week',
    0,
  ],
  ['Looks for an architect for a barn', 'Looks for peace and quiet', 0],
  ['Wants more time with customers', 'Hairdresser, customers of all ages', 0],
];

/**
 * As notes have them: lines that tell what somebody does beside lines that tell what happened,
 * whose words (first, heard, opened, called) are in everybody's notes.
 */
const tuneNotes: readonly Row[] = [
  ['Cerca il primo cliente fuori provincia', 'Primo caffè al bar della stazione.', 0],
  ['Sentito: vuole conoscere amministratori.', 'Sentito per gli auguri, tutto bene.', 0],
  [
    'Cerca artigiani puntuali per quattro cantieri aperti',
    'Mi ha aperto il magazzino di sabato.',
    0,
  ],
  ['Una sala per le degustazioni, la cerca in centro', 'Mandato il saluto promesso.', 0],
  ['Vorrebbe conoscere chi amministra via Verdi', 'Giardini e verde per le scuole.', 0],
  ['Le serve un falegname per lo studio', 'Ha ringraziato per la famiglia Serra.', 0],
  ['Needs a second driver before summer', 'Second coffee, she called before the fair.', 0],
  ['Looking for a quiet room for yoga classes', 'Called her back, quiet week.', 0],
  ['Cerca un fabbro per il cancello', 'Lavora il ferro, cancelli e ringhiere.', 1],
  ['Le serve qualcuno che ripari biciclette', 'Il fratello ripara biciclette da corsa.', 1],
  ['Cerca produttori di gelato per il locale', 'Fa gelato artigianale, vende anche ai bar.', 1],
  ['Looking for someone who restores clocks', 'Restores old clocks in her kitchen.', 1],
  ['Needs a beekeeper for the orchard', 'Keeps bees, sells honey at the market.', 1],
  ['Vuole conoscere chi affitta sale', 'Ha tre sale che affitta per feste.', 1],
  ['Cerca tappezzieri per venti poltrone', 'Tappezziere, divani e poltrone.', 1],
  ['Needs a piano tuner', 'Tunes pianos for two theatres.', 1],
];

const judgeNotes: readonly Row[] = [
  ['Cerca chi sistema una casa prima della vendita', 'Prima colazione da ospite.', 0],
  ['Clienti che chiamano di giorno, cerca quelli', 'Chiamata breve per ringraziare.', 0],
  ['Cerca collaboratori affidabili', 'Inaugurazione affidata a lei: tutti contenti.', 0],
  [
    'Vorrebbe trovare un posto per il terzo negozio',
    'Terzo incontro, preso posto in prima fila.',
    0,
  ],
  [
    'Cerca un tornitore per pezzi piccoli',
    'Parlato di suo figlio e di un pezzo di strada insieme.',
    0,
  ],
  ['Le serve una sarta entro Natale', 'Scritto entro lunedì, ha risposto subito.', 0],
  ['Looking for the first sponsor of the race', 'First lunch, talked about the race for mayor.', 0],
  ['Wants to meet people who fish', 'Met Mr Fisher at the door.', 0],
  ['Needs an early start with a caterer', 'Started late, left early.', 0],
  ['Cerca un apicoltore per il frutteto', 'Apicoltore, porta le arnie in collina.', 1],
  ['Le serve un liutaio', 'Il padre era liutaio, lui restaura violini.', 1],
  ['Cerca una sarta per i costumi', 'Sarta di teatro, costumi d’epoca.', 1],
  ['Vuole conoscere chi alleva cavalli', 'Alleva cavalli in montagna.', 1],
  ['Looking for a blacksmith for two gates', 'Blacksmith, gates and railings.', 1],
  [
    'Needs somebody who translates from Polish',
    'Grew up in Krakow, translates novels from Polish.',
    1,
  ],
  ['Wants to meet choir conductors', 'Conducts two choirs and sings in one.', 1],
  ['Cerca magazzini da affittare', 'Ha un magazzino vuoto vicino alla stazione.', 1],
];

const rows = (
  part: LabelledPair['part'],
  place: LabelledPair['place'],
  list: readonly Row[],
): LabelledPair[] =>
  list.map(([wants, offers, useful]) => ({ wants, offers, useful: useful === 1, part, place }));

export const labelledPairs: readonly LabelledPair[] = [
  ...rows('tune', 'fields', tune),
  ...rows('judge', 'fields', judge),
  ...rows('tune', 'notes', tuneNotes),
  ...rows('judge', 'notes', judgeNotes),
];
