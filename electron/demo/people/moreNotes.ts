import type { NoteScript } from '../script.ts';

/** Small touches of the year, by name: a call, a greeting, a word in passing. */
export const moreNotes: Readonly<Record<string, readonly NoteScript[]>> = {
  'Davide Moretti': [
    {
      ago: 61,
      kind: 'message',
      text: ['Mandati i recapiti dell’impresa Tassi.', 'Sent the details of Tassi builders.'],
    },
    {
      ago: 215,
      kind: 'call',
      text: [
        'L’atrio di via Saragozza arriva da qui.',
        'The via Saragozza hall came through this contact.',
      ],
    },
    {
      ago: 300,
      kind: 'event',
      text: ['Seduti allo stesso tavolo, parlato di barche.', 'Same table, talked about boats.'],
    },
  ],
  'Chiara Riva': [
    {
      ago: 49,
      kind: 'message',
      text: [
        'Passato il nome del notaio per la cena di studio.',
        'Passed on the notary’s name for the office dinner.',
      ],
    },
    {
      ago: 181,
      kind: 'call',
      text: [
        'La Quercia vuole sei camere: ne parlano lunedì.',
        'La Quercia wants six rooms: they talk on Monday.',
      ],
    },
    {
      ago: 262,
      kind: 'meeting',
      text: ['Sopralluogo alla Sala Rossini insieme.', 'Site visit to Sala Rossini together.'],
    },
  ],
  'Giulia Marchetti': [
    {
      ago: 32,
      kind: 'message',
      text: ['Ringraziata per la farmacia.', 'Thanked for the pharmacy.'],
    },
    {
      ago: 231,
      kind: 'meeting',
      text: ['Casa Poggi: prima visita in tre.', 'The Poggi house: first visit, the three of us.'],
    },
  ],
  'Andrea Lombardi': [
    {
      ago: 59,
      kind: 'message',
      text: ['Bagno dei Guidi finito, foto arrivate.', 'The Guidi bathroom is done, photos came.'],
    },
    {
      ago: 150,
      kind: 'call',
      text: [
        'Consiglio su una caldaia: venti minuti, nessun conto.',
        'Advice on a boiler: twenty minutes, no bill.',
      ],
    },
  ],
  'Irene Galassi': [
    {
      ago: 29,
      kind: 'message',
      text: ['Ringraziata per la signora Ardizzoni.', 'Thanked for Mrs Ardizzoni.'],
    },
    {
      ago: 225,
      kind: 'message',
      text: ['Mandato un articolo sulle donazioni.', 'Sent an article on donations.'],
    },
  ],
  'Elena Villa': [
    {
      ago: 49,
      kind: 'message',
      text: ['Ringraziata per il signor Oliva.', 'Thanked for Mr Oliva.'],
    },
    {
      ago: 183,
      kind: 'meeting',
      text: ['Presentata a @Irene Galassi.', 'Introduced to @Irene Galassi.'],
    },
  ],
  'Paolo Conti': [
    {
      ago: 38,
      kind: 'message',
      text: ['Foto del pianoforte arrivato intero.', 'Photo of the piano, arrived in one piece.'],
    },
    {
      ago: 120,
      kind: 'event',
      text: ['Ha raccontato il trasloco di un organo.', 'Told the story of moving an organ.'],
    },
  ],
  'Stefano Gatti': [
    {
      ago: 69,
      kind: 'message',
      text: ['Il parquet dei Poggi piace a tutti.', 'Everybody likes the Poggi floor.'],
    },
  ],
  'Martina Fabbri': [
    {
      ago: 9,
      kind: 'message',
      text: ['Mi ha presentato @Francesca Leone.', 'Introduced me to @Francesca Leone.'],
    },
    {
      ago: 110,
      kind: 'call',
      text: ['Dubbio su una trave: risolto al telefono.', 'A doubt about a beam: solved by phone.'],
    },
  ],
  'Valentina Orsini': [
    {
      ago: 95,
      kind: 'event',
      text: ['Mi ha presentato @Sofia Neri.', 'Introduced me to @Sofia Neri.'],
    },
    {
      ago: 182,
      kind: 'call',
      text: ['Chiarito un contratto stagionale.', 'Cleared up a seasonal contract.'],
    },
  ],
  'Roberto Serra': [
    {
      ago: 145,
      kind: 'message',
      text: ['Mandate le misure di via Galliera.', 'Sent the measurements of via Galliera.'],
    },
  ],
  'Nicola Benassi': [
    {
      ago: 118,
      kind: 'message',
      text: ['Preventivo doccia ricevuto.', 'Got the quote for the shower.'],
    },
  ],
  'Gianluca Pace': [
    { ago: 110, kind: 'message', text: ['Inviata la pianta del solaio.', 'Sent the floor plan.'] },
  ],
  'Matteo Vitali': [
    {
      ago: 110,
      kind: 'message',
      text: ['Mandato il riassunto dei tassi.', 'Got the summary of rates.'],
    },
  ],
  'Enrico Grandi': [
    {
      ago: 95,
      kind: 'call',
      text: [
        'Consegna rimandata di una settimana, spiegata bene.',
        'Delivery put off a week, well explained.',
      ],
    },
  ],
  'Omar Haddad': [
    {
      ago: 60,
      kind: 'message',
      text: [
        'Tre foto di mosaici per i Bentivoglio.',
        'Three photos of mosaics for the Bentivoglio.',
      ],
    },
  ],
  'Laura Bianchi': [
    {
      ago: 60,
      kind: 'message',
      text: ['Mandate le foto dell’atrio finito.', 'Sent photos of the finished hall.'],
    },
  ],
  'Claudio Tassi': [
    {
      ago: 12,
      kind: 'meeting',
      text: [
        'Stretta di mano in cantiere, parlato del freddo.',
        'A handshake on site, talked about the cold.',
      ],
    },
  ],
};
