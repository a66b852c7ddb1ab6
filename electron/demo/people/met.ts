import type { PersonScript } from '../script.ts';

/** People met lately, or left waiting: the follow-up is up to the person. */
export const met: readonly PersonScript[] = [
  {
    name: 'Marta Bellini',
    company: 'Studio Bellini',
    role: ['commercialista', 'accountant'],
    trade: ['commercialista', 'accountancy'],
    city: 'Bologna',
    chapter: 'Capitolo Centro',
    tags: [['Servizi', 'Services']],
    path: [['met', 5]],
    metWhere: ['Colazione del capitolo', 'Chapter breakfast'],
    gains: { interests: ['La figlia parte per l’Erasmus', 'A daughter leaving for Erasmus'] },
    idealReferral: ['Startup al primo bilancio', 'Startups at their first accounts'],
    notes: [
      {
        ago: 5,
        kind: 'event',
        text: [
          'Cerca startup al primo bilancio; sua figlia parte per l’Erasmus.',
          'Looks for startups at their first accounts; a daughter is leaving for Erasmus.',
        ],
        remember: [
          'Cerca startup al primo bilancio; sua figlia parte per l’Erasmus.',
          'Looks for startups at their first accounts; a daughter off to Erasmus.',
        ],
        printable: true,
      },
    ],
    owes: [
      { type: 'step', step: '24h', due: 3 },
      { type: 'step', step: '7d', due: -2 },
      { type: 'step', step: '30d', due: -25 },
    ],
  },
  {
    name: 'Giorgio Ferri',
    company: 'Ferri Serramenti',
    role: ['titolare', 'owner'],
    trade: ['serramenti', 'windows and doors'],
    city: 'Bologna',
    chapter: 'Capitolo Centro',
    tags: [['Edilizia', 'Building']],
    path: [['met', 7]],
    metWhere: ['Inaugurazione dello showroom', 'The showroom opening'],
    notes: [
      {
        ago: 6,
        kind: 'call',
        text: [
          'Chiamata breve per ringraziare dell’invito.',
          'A short call to thank for the invitation.',
        ],
      },
      {
        ago: 7,
        kind: 'event',
        text: [
          'Apre il secondo punto vendita a Modena in primavera.',
          'Opening a second shop in Modena in spring.',
        ],
        remember: [
          'Apre il secondo punto vendita a Modena in primavera.',
          'Opening a second shop in Modena in spring.',
        ],
        printable: true,
      },
    ],
    owes: [
      { type: 'step', step: '24h', due: 6, done: 6 },
      { type: 'step', step: '7d', due: 0 },
      { type: 'step', step: '30d', due: -23 },
    ],
  },
  {
    name: 'Aylin Kaya',
    company: 'Kaya Design',
    role: ['designer d’interni', 'interior designer'],
    trade: ['arredo d’interni', 'interior design'],
    city: 'Bologna',
    tags: [['Edilizia', 'Building']],
    path: [['met', 5]],
    metWhere: ['Colazione del capitolo', 'Chapter breakfast'],
    notes: [
      {
        ago: 4,
        kind: 'message',
        text: ['Mandato il saluto promesso.', 'Sent the greeting I had promised.'],
      },
      {
        ago: 5,
        kind: 'event',
        text: [
          'Vuole conoscere geometri che lavorano sulle case d’epoca.',
          'Wants to meet surveyors who work on period houses.',
        ],
        remember: [
          'Vuole conoscere geometri che lavorano sulle case d’epoca.',
          'Wants to meet surveyors who work on period houses.',
        ],
      },
    ],
    owes: [
      { type: 'step', step: '24h', due: 4, done: 4 },
      { type: 'step', step: '7d', due: -2 },
      { type: 'step', step: '30d', due: -25 },
    ],
  },
  {
    name: 'Claudio Tassi',
    company: 'Impresa Tassi',
    role: ['capocantiere', 'site manager'],
    trade: ['costruzioni', 'construction'],
    city: 'San Lazzaro di Savena',
    tags: [['Edilizia', 'Building']],
    path: [['met', 12]],
    metWhere: ['Da Davide Moretti', 'Through Davide Moretti'],
    introducedBy: 'Davide Moretti',
    notes: [
      {
        ago: 11,
        kind: 'call',
        minutes: 9,
        text: [
          'Quattro cantieri aperti, cerca artigiani puntuali.',
          'Four open sites, looks for punctual craftspeople.',
        ],
        remember: [
          'Quattro cantieri aperti, cerca artigiani puntuali.',
          'Four open sites, looks for punctual craftspeople.',
        ],
        printable: true,
      },
    ],
    owes: [
      { type: 'step', step: '24h', due: 11, done: 11 },
      { type: 'step', step: '7d', due: 5 },
      { type: 'step', step: '30d', due: -18 },
    ],
  },
  {
    name: 'Silvia Donati',
    company: 'Libreria Donati',
    role: ['libraia', 'bookseller'],
    trade: ['libreria', 'bookshop'],
    city: 'Bologna',
    path: [['met', 3]],
    metWhere: ['Presentazione di un libro', 'A book launch'],
    notes: [
      {
        ago: 3,
        kind: 'meeting',
        text: [
          'Vuole rifare la vetrina prima di Natale. Parlato di libri, non di lavoro.',
          'Wants to redo the shop window before Christmas. We talked about books, not work.',
        ],
        remember: ['Vetrina da rifare prima di Natale.', 'Shop window to redo before Christmas.'],
      },
    ],
    owes: [
      { type: 'step', step: '24h', due: 2, done: 2 },
      { type: 'step', step: '7d', due: -4 },
      { type: 'step', step: '30d', due: -27 },
    ],
  },
  {
    name: 'Fabio Mazzini',
    company: 'Mazzini Ascensori',
    role: ['tecnico', 'technician'],
    trade: ['ascensori', 'lifts'],
    city: 'Bologna',
    path: [['met', 33]],
    metWhere: ['Assemblea di via Verdi', 'The via Verdi meeting'],
    notes: [
      {
        ago: 26,
        kind: 'call',
        text: [
          'Sentito: vuole conoscere amministratori.',
          'Talked: wants to meet property managers.',
        ],
        remember: ['Vuole conoscere amministratori.', 'Wants to meet property managers.'],
      },
      {
        ago: 33,
        kind: 'meeting',
        text: ['Conosciuto sulle scale, letteralmente.', 'Met on the stairs, literally.'],
      },
    ],
    owes: [
      { type: 'step', step: '24h', due: 32, done: 32 },
      { type: 'step', step: '7d', due: 26, done: 26 },
      { type: 'step', step: '30d', due: 3 },
    ],
  },
  {
    name: 'Cristina Monti',
    company: 'Monti Dermatologia',
    role: ['medico', 'physician'],
    trade: ['dermatologia', 'dermatology'],
    city: 'Bologna',
    path: [['met', 28]],
    metWhere: ['Convegno alla clinica Salus', 'A meeting at the Salus clinic'],
    notes: [
      {
        ago: 28,
        kind: 'event',
        text: ['Apre uno studio con due colleghe.', 'Opening a practice with two colleagues.'],
        remember: ['Apre uno studio con due colleghe.', 'Opening a practice with two colleagues.'],
      },
    ],
    owes: [
      { type: 'step', step: '24h', due: 27, done: 27 },
      { type: 'step', step: '7d', due: 21, done: 18 },
      { type: 'step', step: '30d', due: -2 },
    ],
  },
  {
    name: 'Alessandro Reggiani',
    company: 'Reggiani Moto',
    role: ['titolare', 'owner'],
    trade: ['officina moto', 'motorcycle workshop'],
    city: 'Borgo Panigale',
    path: [['met', 61]],
    metWhere: ['Festa di quartiere', 'A neighbourhood party'],
    notes: [
      { ago: 60, kind: 'message', text: ['Saluto il giorno dopo.', 'A greeting the day after.'] },
      {
        ago: 61,
        kind: 'event',
        text: [
          'Racconta le moto come altri i figli.',
          'Talks of motorbikes as others do of children.',
        ],
      },
    ],
    owes: [
      { type: 'step', step: '24h', due: 60, done: 60 },
      { type: 'step', step: '7d', due: 54, done: 40 },
    ],
  },
  {
    name: 'Noemi Santoro',
    company: 'Santoro Traduzioni',
    role: ['traduttrice', 'translator'],
    trade: ['traduzioni tecniche', 'technical translation'],
    city: 'Bologna',
    chapter: 'Capitolo Centro',
    tags: [['Servizi', 'Services']],
    path: [['met', 19]],
    metWhere: ['Colazione del capitolo', 'Chapter breakfast'],
    gains: { skills: ['Tedesco dei cantieri', 'The German of building sites'] },
    notes: [
      {
        ago: 18,
        kind: 'call',
        text: [
          'Tedesco tecnico: utile a Luca Romano per Bolzano.',
          'Technical German: useful to Luca Romano for Bolzano.',
        ],
        remember: [
          'Tedesco tecnico: utile a Luca Romano.',
          'Technical German: useful to Luca Romano.',
        ],
        printable: true,
      },
      {
        ago: 19,
        kind: 'event',
        text: ['Prima colazione da ospite.', 'First breakfast as a visitor.'],
      },
    ],
    owes: [
      { type: 'step', step: '24h', due: 18, done: 18 },
      { type: 'step', step: '7d', due: 12, done: 11 },
      { type: 'step', step: '30d', due: -11 },
    ],
  },
  {
    name: 'Riccardo Fontana',
    company: 'Fontana Marmi',
    role: ['marmista', 'stonemason'],
    trade: ['marmi e graniti', 'marble and granite'],
    city: 'Bologna',
    tags: [['Edilizia', 'Building']],
    path: [['met', 46]],
    metWhere: ['Fiera dell’edilizia', 'The building fair'],
    notes: [
      {
        ago: 45,
        kind: 'call',
        text: ['Ha un lotto di marmo rosa invenduto.', 'Has an unsold lot of pink marble.'],
        remember: [
          'Marmo rosa invenduto: pensare ai Bentivoglio.',
          'Unsold pink marble: think of the Bentivoglio.',
        ],
      },
      { ago: 46, kind: 'event', text: ['Mani grandi, voce bassa.', 'Big hands, low voice.'] },
    ],
    owes: [
      { type: 'step', step: '24h', due: 45, done: 45 },
      { type: 'step', step: '7d', due: 39, done: 39 },
      { type: 'step', step: '30d', due: 16, done: 17 },
    ],
  },
  {
    name: 'Francesca Leone',
    company: 'Leone Asili',
    role: ['direttrice', 'director'],
    trade: ['nidi e scuole', 'nurseries and schools'],
    city: 'Bologna',
    path: [['met', 9]],
    metWhere: ['Da Martina Fabbri', 'Through Martina Fabbri'],
    introducedBy: 'Martina Fabbri',
    notes: [
      {
        ago: 8,
        kind: 'message',
        text: [
          'Ringraziata Martina per la presentazione.',
          'Thanked Martina for the introduction.',
        ],
      },
      {
        ago: 9,
        kind: 'meeting',
        minutes: 20,
        text: [
          'Tavoli bassi che durino. Le interessano i bordi arrotondati.',
          'Low tables that last. Interested in rounded edges.',
        ],
        remember: [
          'Tavoli bassi che durino, bordi arrotondati.',
          'Low tables that last, rounded edges.',
        ],
      },
    ],
    owes: [
      { type: 'step', step: '24h', due: 8, done: 8 },
      { type: 'step', step: '7d', due: 2 },
      { type: 'step', step: '30d', due: -21 },
    ],
  },
  {
    name: 'Daniele Poli',
    company: 'Poli Assistenza',
    role: ['tecnico', 'technician'],
    trade: ['elettrodomestici', 'appliances'],
    city: 'Bologna',
    path: [['met', 84]],
    metWhere: ['Da un cliente', 'At a client’s'],
    notes: [
      { ago: 77, kind: 'message', text: ['Scritto, senza risposta.', 'Wrote, no answer.'] },
      { ago: 84, kind: 'meeting', text: ['Cortese, di fretta.', 'Polite, in a hurry.'] },
    ],
    owes: [
      { type: 'step', step: '24h', due: 83, done: 82 },
      { type: 'step', step: '7d', due: 77, done: 77 },
    ],
  },
  {
    name: 'Greta Hofer',
    company: 'Hofer Holz',
    role: ['responsabile vendite', 'sales manager'],
    trade: ['legname', 'timber'],
    city: 'Bolzano',
    tags: [['Edilizia', 'Building']],
    path: [['met', 16]],
    metWhere: ['Fiera del legno', 'The timber fair'],
    notes: [
      {
        ago: 15,
        kind: 'message',
        text: ['Mandato il catalogo dell’abete.', 'Got the spruce catalogue.'],
      },
      {
        ago: 16,
        kind: 'event',
        text: [
          'Conosce mezza Bolzano: chiedere per Luca Romano.',
          'Knows half of Bolzano: ask for Luca Romano.',
        ],
        remember: [
          'Conosce mezza Bolzano: chiedere per Luca Romano.',
          'Knows half of Bolzano: ask for Luca Romano.',
        ],
        printable: true,
      },
    ],
    owes: [
      { type: 'step', step: '24h', due: 15, done: 15 },
      { type: 'step', step: '7d', due: 9, done: 9 },
      { type: 'step', step: '30d', due: -14 },
    ],
  },
  {
    name: 'Emanuele Ricci',
    company: 'Ricci Foto',
    role: ['fotografo', 'photographer'],
    trade: ['fotografia d’interni', 'interior photography'],
    city: 'Bologna',
    path: [['met', 22]],
    metWhere: ['Inaugurazione dello showroom', 'The showroom opening'],
    notes: [
      {
        ago: 20,
        kind: 'call',
        text: [
          'Tariffa giusta per tre case. Ne parliamo a dicembre.',
          'A fair price for three houses. We talk in December.',
        ],
        remember: ['Foto di tre case, a dicembre.', 'Photos of three houses, in December.'],
      },
      {
        ago: 22,
        kind: 'event',
        text: ['Guarda la luce prima delle persone.', 'Looks at the light before the people.'],
      },
    ],
    owes: [
      { type: 'step', step: '24h', due: 21, done: 20 },
      { type: 'step', step: '7d', due: 15, done: 14 },
      { type: 'step', step: '30d', due: -8 },
    ],
  },
  {
    name: 'Teresa Guerra',
    company: 'Guerra Onoranze',
    role: ['titolare', 'owner'],
    trade: ['onoranze funebri', 'funeral services'],
    city: 'Bologna',
    chapter: 'Capitolo Centro',
    path: [['met', 19]],
    metWhere: ['Colazione del capitolo', 'Chapter breakfast'],
    notes: [
      {
        ago: 19,
        kind: 'event',
        text: ['Parla con una calma che resta addosso.', 'Speaks with a calm that stays with you.'],
        remember: [
          'Sala del commiato da rinnovare, un giorno.',
          'A farewell room to renew, one day.',
        ],
      },
    ],
    owes: [
      { type: 'step', step: '24h', due: 18, done: 18 },
      { type: 'step', step: '7d', due: 12, done: 12 },
      { type: 'step', step: '30d', due: -11 },
    ],
  },
];
