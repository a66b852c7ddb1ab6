import type { PersonScript } from '../script.ts';

/** People one would stake one's name on. */
export const trusted: readonly PersonScript[] = [
  {
    name: 'Elena Villa',
    company: 'Villa Immobiliare',
    role: ['agente', 'agent'],
    trade: ['agenzia immobiliare', 'estate agency'],
    city: 'Bologna',
    chapter: 'Capitolo Centro',
    tags: [['Immobili', 'Property']],
    path: [
      ['met', 240],
      ['getting-to-know', 215],
      [
        'trusted',
        21,
        [
          'Ha rifiutato un incarico che non avrebbe fatto bene al cliente.',
          'Turned down a job that would not have served the client.',
        ],
      ],
    ],
    metWhere: ['Aperitivo degli ex allievi', 'Alumni drinks'],
    gains: {
      goals: ['Tre cantieri nuovi nel 2027', 'Three new building projects in 2027'],
      accomplishments: ['Vende in media in quaranta giorni', 'Sells in forty days on average'],
      interests: ['Pittura ad acquerello', 'Watercolours'],
      networks: ['Costruttori di San Lazzaro', 'The builders of San Lazzaro'],
      skills: ['Capisce una casa in dieci minuti', 'Understands a house in ten minutes'],
    },
    idealReferral: ['Un’impresa seria per tre cantieri', 'A serious builder for three sites'],
    notes: [
      {
        ago: 21,
        kind: '1-2-1',
        minutes: 50,
        text: [
          'Obiettivo 2027: tre cantieri nuovi, cerca un’impresa seria. Mi dà il nome del costruttore di San Lazzaro.',
          'Goal for 2027: three new sites, looking for a serious builder. Will give me the name of the San Lazzaro developer.',
        ],
        remember: [
          'Obiettivo 2027: tre cantieri nuovi, cerca un’impresa seria.',
          'Goal for 2027: three new sites, looking for a serious builder.',
        ],
        printable: true,
      },
      {
        ago: 80,
        kind: 'call',
        text: [
          'Ha venduto l’appartamento che avevo sistemato: il cliente ne parla ancora.',
          'Sold the flat I had done up: the client still talks about it.',
        ],
      },
      {
        ago: 150,
        kind: 'meeting',
        minutes: 30,
        text: [
          'Visita a due case da ristrutturare. Onesta sui difetti.',
          'Visited two houses to renovate. Honest about the flaws.',
        ],
      },
      {
        ago: 216,
        kind: '1-2-1',
        minutes: 45,
        text: [
          'Primo 1-2-1. Cerca chi sistema una casa prima della vendita.',
          'First 1-2-1. Looks for someone who does up a house before a sale.',
        ],
      },
    ],
    owes: [
      {
        type: 'promise',
        owner: 'them',
        text: ['Il nome del costruttore di San Lazzaro', 'The name of the San Lazzaro developer'],
        due: 4,
      },
      {
        type: 'reminder',
        text: ['Chiedere delle due case in collina', 'Ask about the two houses on the hill'],
        due: -10,
      },
    ],
    referrals: [
      {
        direction: 'received',
        ago: 85,
        prospect: ['Signor Oliva', 'Mr Oliva'],
        need: ['sistemare prima di vendere', 'do up before selling'],
        heat: 4,
        status: 'won',
        worth: 5400,
        closed: 50,
        thanked: 50,
      },
    ],
  },
  {
    name: 'Paolo Conti',
    company: 'Conti Traslochi',
    role: ['titolare', 'owner'],
    trade: ['traslochi', 'removals'],
    city: 'Castel Maggiore',
    chapter: 'Capitolo Centro',
    tags: [['Servizi', 'Services']],
    path: [
      ['met', 200],
      ['getting-to-know', 170],
      ['trusted', 60],
    ],
    metWhere: ['Colazione del capitolo', 'Chapter breakfast'],
    gains: {
      goals: ['Un secondo furgone elettrico', 'A second electric van'],
      interests: ['Podismo', 'Running'],
      skills: ['Pianoforti e opere d’arte', 'Pianos and works of art'],
    },
    notes: [
      {
        ago: 13,
        kind: 'call',
        minutes: 10,
        text: [
          'Puntuale due volte su due. Mi ha presentato Elena.',
          'On time twice out of twice. Introduced me to Elena.',
        ],
        remember: [
          'Puntuale due volte su due. Mi ha presentato Elena.',
          'On time twice out of twice. Introduced me to Elena.',
        ],
        printable: true,
      },
      {
        ago: 61,
        kind: 'meeting',
        text: [
          'Trasloco dello studio Galli in un sabato: neanche un graffio.',
          'Moved the Galli firm in one Saturday: not a scratch.',
        ],
      },
      {
        ago: 172,
        kind: '1-2-1',
        minutes: 35,
        text: [
          'Primo 1-2-1. Vuole clienti che non scelgono solo sul prezzo.',
          'First 1-2-1. Wants clients who do not choose by price alone.',
        ],
      },
    ],
    owes: [{ type: 'reminder', text: ['Secondo 1-2-1', 'Second 1-2-1'], due: -6 }],
    referrals: [
      {
        direction: 'given',
        ago: 65,
        prospect: ['Studio Galli', 'The Galli firm'],
        need: ['trasloco', 'removal'],
        heat: 4,
        status: 'won',
        closed: 61,
      },
      {
        direction: 'received',
        ago: 40,
        prospect: ['Famiglia Rinaldi', 'The Rinaldi family'],
        need: ['armadi su misura', 'fitted wardrobes'],
        heat: 3,
        status: 'won',
        worth: 8900,
        closed: 12,
        thanked: 11,
      },
    ],
  },
  {
    name: 'Stefano Gatti',
    company: 'Gatti Pavimenti',
    role: ['artigiano', 'craftsman'],
    trade: ['parquet e resine', 'wood and resin floors'],
    city: 'Bologna',
    tags: [['Edilizia', 'Building']],
    path: [
      ['met', 280],
      ['getting-to-know', 250],
      ['trusted', 140],
    ],
    metWhere: ['Fiera dell’edilizia', 'The building fair'],
    gains: {
      goals: ['Insegnare il mestiere a qualcuno', 'Teach the craft to someone'],
      accomplishments: ['Il pavimento della biblioteca civica', 'The floor of the city library'],
      interests: ['Funghi', 'Mushrooms'],
    },
    notes: [
      {
        ago: 34,
        kind: 'call',
        text: [
          'Disponibile da metà gennaio. Ha un campionario nuovo di rovere.',
          'Free from mid-January. Has new oak samples.',
        ],
        remember: ['Libero da metà gennaio.', 'Free from mid-January.'],
      },
      {
        ago: 98,
        kind: 'meeting',
        minutes: 40,
        text: [
          'In laboratorio: mi ha fatto vedere come si recupera un parquet di ottant’anni.',
          'At the workshop: showed me how to save an eighty-year-old floor.',
        ],
        printable: true,
      },
      {
        ago: 142,
        kind: 'call',
        text: [
          'Ha sistemato un errore non suo senza chiedere nulla.',
          'Fixed a mistake made by others without asking for anything.',
        ],
      },
      {
        ago: 251,
        kind: '1-2-1',
        minutes: 30,
        text: ['Parla di legno come altri di vino.', 'Talks about wood as others talk about wine.'],
      },
    ],
    referrals: [
      {
        direction: 'given',
        ago: 110,
        prospect: ['Casa Poggi', 'The Poggi house'],
        need: ['parquet', 'wood floor'],
        heat: 4,
        status: 'won',
        closed: 70,
      },
    ],
  },
  {
    name: 'Martina Fabbri',
    company: 'Studio Fabbri',
    role: ['architetta', 'architect'],
    trade: ['progettazione', 'architecture'],
    city: 'Bologna',
    chapter: 'Capitolo Nord',
    tags: [['Edilizia', 'Building']],
    path: [
      ['met', 190],
      ['getting-to-know', 160],
      ['trusted', 75],
    ],
    metWhere: ['Biennale', 'The Biennale'],
    birthday: '1979-11-28',
    gains: {
      goals: ['Una scuola in legno', 'A school made of wood'],
      networks: ['Ordine degli architetti', 'The architects’ association'],
      skills: ['Illuminazione naturale', 'Daylight'],
    },
    idealReferral: ['Comuni con scuole da rifare', 'Towns with schools to rebuild'],
    notes: [
      {
        ago: 24,
        kind: 'message',
        text: [
          'Mi ha mandato i disegni della scuola. Risponderle con calma.',
          'Sent the drawings of the school. Answer with care.',
        ],
      },
      {
        ago: 77,
        kind: '1-2-1',
        minutes: 60,
        text: [
          'Due ore volate. Cerca artigiani che rispettano i disegni.',
          'Two hours flew by. Looks for craftspeople who respect drawings.',
        ],
        remember: [
          'Cerca artigiani che rispettano i disegni.',
          'Looks for craftspeople who respect drawings.',
        ],
        printable: true,
      },
      {
        ago: 161,
        kind: 'meeting',
        text: ['Visto il suo ultimo cantiere.', 'Saw the latest building site.'],
      },
    ],
    owes: [
      {
        type: 'promise',
        text: ['Un parere sui disegni della scuola', 'An opinion on the school drawings'],
        due: 2,
      },
    ],
    referrals: [
      {
        direction: 'received',
        ago: 4,
        prospect: ['Casa Bentivoglio', 'Casa Bentivoglio'],
        need: ['libreria a muro', 'built-in bookcase'],
        heat: 5,
        status: 'contacted',
      },
    ],
  },
  {
    name: 'Roberto Serra',
    company: 'Serra Luce',
    role: ['progettista', 'designer'],
    trade: ['illuminotecnica', 'lighting design'],
    city: 'Imola',
    tags: [['Edilizia', 'Building']],
    path: [
      ['met', 210],
      ['getting-to-know', 175],
      ['trusted', 100],
    ],
    metWhere: ['Da Stefano Gatti', 'Through Stefano Gatti'],
    introducedBy: 'Stefano Gatti',
    gains: {
      interests: ['Fotografia notturna', 'Night photography'],
      skills: ['Luce per chi lavora al computer', 'Light for people at screens'],
    },
    notes: [
      {
        ago: 83,
        kind: 'meeting',
        text: [
          'Prova luci in via Galliera: il cliente è rimasto senza parole.',
          'Light test in via Galliera: the client was speechless.',
        ],
        remember: [
          'Portarlo nei cantieri prima, non alla fine.',
          'Bring in at the start of a site, not at the end.',
        ],
      },
      {
        ago: 118,
        kind: 'call',
        text: ['Preventivo chiaro in due giorni.', 'A clear quote in two days.'],
      },
      {
        ago: 176,
        kind: '1-2-1',
        minutes: 45,
        text: ['Cerca ristoranti e negozi.', 'Looks for restaurants and shops.'],
      },
    ],
    referrals: [
      {
        direction: 'given',
        ago: 84,
        prospect: ['Bar Aurora', 'Bar Aurora'],
        need: ['luci del bancone', 'counter lights'],
        heat: 3,
        status: 'open',
      },
    ],
  },
  {
    name: 'Valentina Orsini',
    company: 'Orsini & Partner',
    role: ['consulente del lavoro', 'labour consultant'],
    trade: ['paghe e contratti', 'payroll and contracts'],
    city: 'Bologna',
    chapter: 'Capitolo Centro',
    tags: [['Servizi', 'Services']],
    path: [
      ['met', 260],
      ['getting-to-know', 235],
      ['trusted', 130],
    ],
    metWhere: ['Colazione del capitolo', 'Chapter breakfast'],
    gains: {
      goals: ['Dieci clienti giusti, non trenta', 'Ten right clients, not thirty'],
      accomplishments: ['Ha salvato i posti della Tecnoplast', 'Saved the jobs at Tecnoplast'],
      networks: ['Associazioni di categoria', 'Trade associations'],
    },
    idealReferral: ['Artigiani alla prima assunzione', 'Craftspeople hiring for the first time'],
    notes: [
      {
        ago: 48,
        kind: 'call',
        text: [
          'Mi ha spiegato l’apprendistato in parole semplici.',
          'Explained apprenticeships in plain words.',
        ],
        remember: [
          'Perfetta per chi assume la prima persona.',
          'Perfect for whoever hires a first person.',
        ],
        printable: true,
      },
      {
        ago: 131,
        kind: '1-2-1',
        minutes: 40,
        text: [
          'Vuole dire più no. Le ho detto che si vede.',
          'Wants to say no more often. I said it shows.',
        ],
      },
      {
        ago: 236,
        kind: 'meeting',
        text: [
          'Primo incontro vero dopo tre colazioni.',
          'First real talk after three breakfasts.',
        ],
      },
    ],
    owes: [{ type: 'reminder', text: ['Risentirsi', 'Be in touch'], due: -2 }],
  },
  {
    name: 'Nicola Benassi',
    company: 'Benassi Vetri',
    role: ['titolare', 'owner'],
    trade: ['vetreria', 'glazier'],
    city: 'Zola Predosa',
    path: [
      ['met', 230],
      ['getting-to-know', 200],
      ['trusted', 150],
    ],
    metWhere: ['In cantiere', 'On a building site'],
    notes: [
      {
        ago: 90,
        kind: 'call',
        text: [
          'La doccia di casa Poggi montata senza problemi.',
          'The Poggi shower was fitted without trouble.',
        ],
        remember: ['Vetri curvi: ne parla volentieri.', 'Curved glass: happy to talk about it.'],
      },
      { ago: 152, kind: 'meeting', text: ['Visita in vetreria.', 'Visit to the workshop.'] },
      {
        ago: 201,
        kind: '1-2-1',
        minutes: 30,
        text: [
          'Lavora con i figli, vuole passare la mano piano piano.',
          'Works with the children, wants to hand over slowly.',
        ],
      },
    ],
  },
];
