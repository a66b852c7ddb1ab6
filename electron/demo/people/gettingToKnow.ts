import type { PersonScript } from '../script.ts';

/** People one meets, understands, and keeps promises with. */
export const gettingToKnow: readonly PersonScript[] = [
  {
    name: 'Luca Romano',
    company: 'Romano & Figli',
    role: ['titolare', 'owner'],
    trade: ['impianti elettrici', 'electrical systems'],
    city: 'Bologna',
    chapter: 'Capitolo Centro',
    tags: [['Edilizia', 'Building']],
    path: [
      ['met', 71],
      [
        'getting-to-know',
        53,
        [
          'Ha richiamato due volte, quando aveva detto che l’avrebbe fatto.',
          'Called back twice, when promised.',
        ],
      ],
    ],
    metWhere: ['Colazione del capitolo', 'Chapter breakfast'],
    gains: {
      goals: ['Amministratori di condominio, entro giugno', 'Property managers, by June'],
      accomplishments: ['Trent’anni di attività', 'Thirty years in business'],
      interests: ['Ciclismo, tedesco', 'Cycling, German'],
      networks: [
        'Associazione artigiani, oratorio San Luca',
        'The craft association, the San Luca parish hall',
      ],
    },
    idealReferral: [
      'Amministratori con cantieri da 20–80 mila euro',
      'Property managers with jobs of 20–80 thousand euros',
    ],
    notes: [
      {
        ago: 12,
        kind: '1-2-1',
        minutes: 50,
        text: [
          'Cerca cantieri da 20–80 k€, non sotto. Lavora bene con chi consegna i disegni in tempo. Sta imparando il tedesco per i clienti di Bolzano.',
          'Looks for jobs of €20–80k, not below. Works well with whoever delivers drawings on time. Learning German for the clients in Bolzano.',
        ],
        remember: [
          'Promesso il contatto dell’amministratore di via Verdi.',
          'Promised: the contact of the manager of via Verdi.',
        ],
        printable: true,
      },
      {
        ago: 26,
        kind: 'call',
        minutes: 8,
        text: [
          'Referenza Galli: mi ha presentato al telefono, davanti a me. Ringraziato il giorno stesso.',
          'The Galli referral: introduced me by phone, while I was there. Thanked the same day.',
        ],
      },
      {
        ago: 40,
        kind: 'meeting',
        minutes: 25,
        text: [
          'Caffè in centro. Il figlio entra in azienda a gennaio.',
          'Coffee in town. The son joins the firm in January.',
        ],
      },
      {
        ago: 54,
        kind: 'call',
        text: ['Ha richiamato all’ora detta.', 'Called back at the time promised.'],
      },
      {
        ago: 71,
        kind: 'event',
        text: [
          'Seduti vicini a colazione. Curioso, fa domande.',
          'Sat together at breakfast. Curious, asks questions.',
        ],
      },
    ],
    owes: [
      {
        type: 'promise',
        text: [
          'Mandare il contatto dell’amministratore di via Verdi',
          'Send the contact of the manager of via Verdi',
        ],
        due: 1,
      },
      { type: 'step', step: '7d', due: 64, done: 66 },
      { type: 'step', step: '30d', due: 41, done: 40 },
    ],
    referrals: [
      {
        direction: 'given',
        ago: 30,
        prospect: ['Casa Guidi', 'The Guidi house'],
        need: ['impianto nuovo', 'new wiring'],
        heat: 3,
        status: 'contacted',
      },
      {
        direction: 'received',
        ago: 28,
        prospect: ['Signora Pini', 'Mrs Pini'],
        need: ['ingresso', 'hallway'],
        heat: 3,
        status: 'won',
        worth: 1800,
        closed: 10,
        thanked: 10,
      },
    ],
  },
  {
    name: 'Sofia Neri',
    company: 'Studio Neri',
    role: ['avvocata', 'lawyer'],
    trade: ['diritto del lavoro', 'employment law'],
    city: 'Bologna',
    chapter: 'Capitolo Centro',
    tags: [['Legale', 'Legal']],
    path: [
      ['met', 95],
      ['getting-to-know', 62],
    ],
    metWhere: ['Colazione del capitolo', 'Chapter breakfast'],
    gains: {
      goals: ['Un’agenda con i venerdì liberi', 'Free Fridays'],
      interests: ['Teatro', 'Theatre'],
      skills: ['Trova l’accordo prima della causa', 'Finds the agreement before the lawsuit'],
    },
    idealReferral: ['Aziende da 15 a 50 dipendenti', 'Companies with 15 to 50 employees'],
    notes: [
      {
        ago: 14,
        kind: '1-2-1',
        minutes: 45,
        text: [
          'Il suo cliente ideale: aziende da 15 a 50 dipendenti. Non vuole cause, vuole accordi.',
          'The ideal client: companies of 15 to 50 people. Wants agreements, not lawsuits.',
        ],
        remember: [
          'Il suo cliente ideale: aziende da 15 a 50 dipendenti.',
          'Ideal client: companies of 15 to 50 people.',
        ],
        printable: true,
      },
      {
        ago: 33,
        kind: 'message',
        text: [
          'Mandato l’articolo sul lavoro a distanza: le è piaciuto.',
          'Sent the article on remote work: it was welcome.',
        ],
      },
      {
        ago: 62,
        kind: 'meeting',
        minutes: 30,
        text: [
          'Pranzo veloce. Ride volentieri, ascolta davvero.',
          'Quick lunch. Laughs easily, really listens.',
        ],
      },
      {
        ago: 95,
        kind: 'event',
        text: ['Presentata da Valentina Orsini.', 'Introduced by Valentina Orsini.'],
      },
    ],
    owes: [
      { type: 'reminder', text: ['Fissare il secondo 1-2-1', 'Arrange the second 1-2-1'], due: -7 },
    ],
  },
  {
    name: 'Tommaso Rinaldi',
    company: 'Rinaldi Web',
    role: ['sviluppatore', 'developer'],
    trade: ['siti e negozi in rete', 'websites and online shops'],
    city: 'Bologna',
    chapter: 'Capitolo Nord',
    tags: [['Servizi', 'Services']],
    path: [
      ['met', 120],
      ['getting-to-know', 88],
    ],
    metWhere: ['Spazio di coworking', 'A coworking space'],
    gains: {
      goals: ['Lasciare i clienti che chiamano di notte', 'Let go of clients who call at night'],
      interests: ['Arrampicata', 'Climbing'],
    },
    notes: [
      {
        ago: 39,
        kind: 'call',
        text: [
          'Gli serve un falegname per lo studio nuovo. Sentirsi a dicembre.',
          'Needs a carpenter for the new studio. Talk in December.',
        ],
        remember: [
          'Gli serve un falegname per lo studio nuovo.',
          'Needs a carpenter for the new studio.',
        ],
      },
      {
        ago: 88,
        kind: '1-2-1',
        minutes: 40,
        text: [
          'Ha mostrato tre siti fatti per artigiani: puliti, veloci.',
          'Showed three sites made for craftspeople: clean, fast.',
        ],
      },
      {
        ago: 105,
        kind: 'message',
        text: [
          'Mi ha mandato due correzioni per il mio sito, gratis.',
          'Sent two fixes for my site, for free.',
        ],
      },
      { ago: 120, kind: 'event', text: ['Stesso tavolo, poche parole.', 'Same table, few words.'] },
    ],
    owes: [
      {
        type: 'promise',
        owner: 'them',
        text: ['Il preventivo per il sito', 'The quote for the website'],
        due: 6,
      },
    ],
  },
  {
    name: 'Beatrice Colombo',
    company: 'Colombo Interiors',
    role: ['tappezziera', 'upholsterer'],
    trade: ['tende e tessuti', 'curtains and fabrics'],
    city: 'Modena',
    tags: [['Edilizia', 'Building']],
    path: [
      ['met', 140],
      ['getting-to-know', 101],
    ],
    metWhere: ['Fiera del mobile', 'The furniture fair'],
    gains: {
      accomplishments: ['Le tende del teatro di Carpi', 'The curtains of the Carpi theatre'],
      skills: ['Tessuti antichi', 'Antique fabrics'],
    },
    notes: [
      {
        ago: 47,
        kind: 'meeting',
        minutes: 35,
        text: [
          'Visita al laboratorio di Modena. Vuole farsi conoscere a Bologna.',
          'Visited the workshop in Modena. Wants to be known in Bologna.',
        ],
        remember: ['Vuole farsi conoscere a Bologna.', 'Wants to be known in Bologna.'],
      },
      {
        ago: 101,
        kind: 'call',
        text: [
          'Parlato di un lavoro insieme per La Quercia.',
          'Talked about a joint job for La Quercia.',
        ],
      },
      { ago: 118, kind: 'message', text: ['Campioni arrivati.', 'Samples arrived.'] },
      {
        ago: 140,
        kind: 'event',
        text: ['Il suo stand era il più quieto.', 'The quietest stand at the fair.'],
      },
    ],
    owes: [
      {
        type: 'promise',
        text: ['Una presentazione a Chiara Riva', 'An introduction to Chiara Riva'],
        due: 3,
      },
    ],
  },
  {
    name: 'Matteo Vitali',
    company: 'Banca di Reno',
    role: ['consulente', 'adviser'],
    trade: ['mutui e imprese', 'mortgages and business loans'],
    city: 'Bologna',
    chapter: 'Capitolo Centro',
    tags: [['Servizi', 'Services']],
    path: [
      ['met', 160],
      ['getting-to-know', 130],
    ],
    metWhere: ['Da Elena Villa', 'Through Elena Villa'],
    introducedBy: 'Elena Villa',
    gains: {
      goals: ['Più ristrutturazioni, meno surroghe', 'More renovations, fewer remortgages'],
      interests: ['Scacchi', 'Chess'],
    },
    notes: [
      {
        ago: 58,
        kind: 'call',
        text: [
          'Il bonus mobili: mi ha spiegato i tempi.',
          'The furniture bonus: explained the timing.',
        ],
        remember: [
          'Chiamarlo prima di ogni ristrutturazione finanziata.',
          'Call before every financed renovation.',
        ],
      },
      {
        ago: 92,
        kind: 'meeting',
        text: [
          'Caffè. Due clienti in comune senza saperlo.',
          'Coffee. Two clients in common without knowing it.',
        ],
      },
      {
        ago: 131,
        kind: '1-2-1',
        minutes: 40,
        text: [
          'Gentile, prudente; cerca artigiani affidabili da indicare.',
          'Kind, careful; looks for reliable craftspeople to recommend.',
        ],
      },
    ],
  },
  {
    name: 'Federica Amato',
    company: 'Amato Comunicazione',
    role: ['titolare', 'owner'],
    trade: ['grafica e marchi', 'graphic design and brands'],
    city: 'Bologna',
    chapter: 'Capitolo Centro',
    tags: [['Servizi', 'Services']],
    path: [
      ['met', 110],
      ['getting-to-know', 70],
    ],
    metWhere: ['Colazione del capitolo', 'Chapter breakfast'],
    birthday: '--11-30',
    gains: {
      goals: ['Un marchio per una cantina', 'A brand for a winery'],
      networks: ['Enoteche, vignaioli', 'Wine bars, winemakers'],
      skills: ['Fa parlare un’azienda con una parola', 'Makes a company speak with one word'],
    },
    notes: [
      {
        ago: 16,
        kind: 'message',
        text: [
          'Mandate le foto del cantiere per il suo portfolio.',
          'Sent the photos of the site for the portfolio.',
        ],
      },
      {
        ago: 44,
        kind: '1-2-1',
        minutes: 50,
        text: [
          'Abbiamo parlato di come si chiede una referenza senza imbarazzo.',
          'Talked about asking for a referral without awkwardness.',
        ],
        remember: ['Vuole una cantina come cliente.', 'Wants a winery as a client.'],
        printable: true,
      },
      {
        ago: 70,
        kind: 'call',
        text: [
          'Ha chiesto lei come stavo, dopo la fiera.',
          'Called to ask how I was, after the fair.',
        ],
      },
      { ago: 110, kind: 'event', text: ['Sedute vicine.', 'Seats side by side.'] },
    ],
    owes: [{ type: 'reminder', text: ['Auguri di compleanno', 'Birthday wishes'], due: -6 }],
  },
  {
    name: 'Gianluca Pace',
    company: 'Pace Ingegneria',
    role: ['ingegnere', 'engineer'],
    trade: ['strutture', 'structural engineering'],
    city: 'Ferrara',
    tags: [['Edilizia', 'Building']],
    path: [
      ['met', 180],
      ['getting-to-know', 128],
    ],
    metWhere: ['Da Davide Moretti', 'Through Davide Moretti'],
    introducedBy: 'Davide Moretti',
    notes: [
      {
        ago: 64,
        kind: 'call',
        text: [
          'Calcolo del solaio in ritardo, ma ha avvisato prima.',
          'The floor calculation was late, but the warning came early.',
        ],
        remember: ['Avvisa prima di tardare.', 'Warns before being late.'],
      },
      { ago: 99, kind: 'meeting', text: ['Sopralluogo a Ferrara.', 'Site visit in Ferrara.'] },
      {
        ago: 129,
        kind: '1-2-1',
        minutes: 30,
        text: ['Vuole lavorare di più con le case.', 'Wants more work with houses.'],
      },
      { ago: 180, kind: 'call', text: ['Prima telefonata.', 'First call.'] },
    ],
  },
  {
    name: 'Sara Lolli',
    company: 'Verde Lolli',
    role: ['paesaggista', 'landscape designer'],
    trade: ['giardini e terrazze', 'gardens and terraces'],
    city: 'Bologna',
    chapter: 'Capitolo Nord',
    tags: [['Edilizia', 'Building']],
    path: [
      ['met', 85],
      ['getting-to-know', 49],
    ],
    metWhere: ['Mercato dei fiori', 'The flower market'],
    gains: {
      goals: ['Terrazze condivise', 'Shared terraces'],
      interests: ['Rose antiche', 'Old roses'],
      networks: ['Condomìni del Navile', 'Condominiums in the Navile district'],
    },
    idealReferral: [
      'Amministratori con terrazze dimenticate',
      'Property managers with forgotten terraces',
    ],
    notes: [
      {
        ago: 10,
        kind: 'call',
        minutes: 15,
        text: [
          'Ha visto il terrazzo dei Manzi: idea bellissima con i rampicanti.',
          'Saw the Manzi terrace: a lovely idea with climbers.',
        ],
        remember: [
          'Cerca amministratori con terrazze dimenticate.',
          'Looks for managers with forgotten terraces.',
        ],
        printable: true,
      },
      {
        ago: 49,
        kind: '1-2-1',
        minutes: 45,
        text: [
          'Camminata ai giardini invece del solito caffè.',
          'A walk in the gardens instead of the usual coffee.',
        ],
      },
      {
        ago: 66,
        kind: 'message',
        text: ['Mandato il nome di un vivaio.', 'Sent the name of a nursery.'],
      },
      { ago: 85, kind: 'event', text: ['Due parole al banco.', 'A few words at the stall.'] },
    ],
    owes: [
      { type: 'step', step: '7d', due: 78, done: 79 },
      { type: 'step', step: '30d', due: 55, done: 49 },
    ],
  },
  {
    name: 'Enrico Grandi',
    company: 'Grandi Serramenti',
    role: ['commerciale', 'sales'],
    trade: ['infissi', 'windows'],
    city: 'Reggio Emilia',
    path: [
      ['met', 150],
      ['getting-to-know', 118],
    ],
    metWhere: ['Fiera dell’edilizia', 'The building fair'],
    notes: [
      {
        ago: 73,
        kind: 'call',
        text: [
          'Sconto sul secondo ordine, senza averlo chiesto.',
          'A discount on the second order, without being asked.',
        ],
      },
      {
        ago: 118,
        kind: 'meeting',
        text: ['Prova di un infisso in legno.', 'Tried a wooden window.'],
        remember: ['Legno certificato, tempi lunghi.', 'Certified wood, long lead times.'],
      },
      {
        ago: 150,
        kind: 'event',
        text: [
          'Biglietto scambiato, poi richiamato dopo due giorni.',
          'Exchanged cards, then called back after two days.',
        ],
      },
    ],
  },
  {
    name: 'Ilaria Costa',
    company: 'Costa Psicologia',
    role: ['psicologa', 'psychologist'],
    trade: ['benessere al lavoro', 'wellbeing at work'],
    city: 'Bologna',
    chapter: 'Capitolo Centro',
    path: [
      ['met', 100],
      ['getting-to-know', 57],
    ],
    metWhere: ['Colazione del capitolo', 'Chapter breakfast'],
    gains: { skills: ['Fa le domande che gli altri evitano', 'Asks the questions others avoid'] },
    notes: [
      {
        ago: 29,
        kind: '1-2-1',
        minutes: 45,
        text: [
          'Arreda il nuovo studio in primavera: vuole una stanza che faccia respirare.',
          'Furnishing the new practice in spring: wants a room that lets people breathe.',
        ],
        remember: ['Nuovo studio in primavera.', 'New practice in spring.'],
        printable: true,
      },
      {
        ago: 57,
        kind: 'meeting',
        text: ['Passeggiata sotto i portici.', 'A walk under the arcades.'],
      },
      { ago: 76, kind: 'message', text: ['Grazie per il libro.', 'Thanks for the book.'] },
      {
        ago: 100,
        kind: 'event',
        text: ['Ha parlato per ultima e meglio di tutti.', 'Spoke last and best of all.'],
      },
    ],
    owes: [
      {
        type: 'promise',
        text: ['Tre campioni di legno chiaro', 'Three samples of pale wood'],
        due: 0,
      },
    ],
  },
  {
    name: 'Omar Haddad',
    company: 'Haddad Ceramiche',
    role: ['importatore', 'importer'],
    trade: ['ceramiche e mosaici', 'tiles and mosaics'],
    city: 'Sassuolo',
    tags: [['Edilizia', 'Building']],
    path: [
      ['met', 130],
      ['getting-to-know', 93],
    ],
    metWhere: ['Da Stefano Gatti', 'Through Stefano Gatti'],
    introducedBy: 'Stefano Gatti',
    gains: {
      goals: ['Un bagno turco in ogni città', 'A hammam in every town'],
      interests: ['Oud, cucina', 'Oud, cooking'],
    },
    notes: [
      {
        ago: 37,
        kind: 'meeting',
        minutes: 60,
        text: [
          'Mi ha aperto il magazzino di sabato. Zellige bellissimi.',
          'Opened the warehouse on a Saturday. Beautiful zellige.',
        ],
        remember: [
          'Zellige per il bagno dei Bentivoglio.',
          'Zellige for the Bentivoglio bathroom.',
        ],
      },
      {
        ago: 93,
        kind: '1-2-1',
        minutes: 40,
        text: ['Racconta ogni piastrella come una storia.', 'Tells every tile like a story.'],
      },
      { ago: 112, kind: 'call', text: ['Campioni pronti.', 'Samples ready.'] },
      {
        ago: 130,
        kind: 'meeting',
        text: ['Presentazione da Stefano.', 'Introduced at Stefano’s.'],
      },
    ],
  },
  {
    name: 'Laura Bianchi',
    company: 'Bianchi Amministrazioni',
    role: ['amministratrice', 'property manager'],
    trade: ['amministrazione condomini', 'property management'],
    city: 'Bologna',
    tags: [['Immobili', 'Property']],
    path: [
      ['met', 78],
      ['getting-to-know', 44],
    ],
    metWhere: ['Assemblea di via Verdi', 'The via Verdi meeting'],
    gains: {
      goals: ['Meno emergenze, più manutenzione', 'Fewer emergencies, more maintenance'],
      networks: ['Cinquanta condomìni', 'Fifty condominiums'],
    },
    idealReferral: ['Condomìni che cambiano amministratore', 'Condominiums changing manager'],
    notes: [
      {
        ago: 19,
        kind: 'call',
        minutes: 20,
        text: [
          'Amministra via Verdi e cerca un elettricista di fiducia per due scale.',
          'Manages via Verdi and looks for a trusted electrician for two staircases.',
        ],
        remember: ['Cerca un elettricista di fiducia.', 'Looks for a trusted electrician.'],
        printable: true,
      },
      {
        ago: 44,
        kind: '1-2-1',
        minutes: 35,
        text: [
          'Stanca delle urgenze. Le piace chi manda le foto a fine lavoro.',
          'Tired of emergencies. Likes people who send photos when the job is done.',
        ],
      },
      {
        ago: 78,
        kind: 'meeting',
        text: [
          'Conosciute in assemblea, tra due litigi.',
          'Met at a residents’ meeting, between two quarrels.',
        ],
      },
    ],
    owes: [
      {
        type: 'reminder',
        text: ['Proporre un incontro con Luca Romano', 'Suggest meeting Luca Romano'],
        due: -1,
      },
    ],
  },
  {
    name: 'Pietro Sandri',
    company: 'Sandri Vini',
    role: ['vignaiolo', 'winemaker'],
    trade: ['cantina', 'winery'],
    city: 'Monteveglio',
    path: [
      ['met', 90],
      ['getting-to-know', 36],
    ],
    metWhere: ['Degustazione', 'A tasting'],
    gains: { goals: ['Una sala di degustazione', 'A tasting room'], interests: ['Api', 'Bees'] },
    notes: [
      {
        ago: 15,
        kind: 'meeting',
        minutes: 70,
        text: [
          'In cantina. Pensa a una sala di degustazione e a un’etichetta nuova.',
          'At the winery. Thinking of a tasting room and a new label.',
        ],
        remember: ['Sala di degustazione ed etichetta nuova.', 'Tasting room and a new label.'],
        printable: true,
      },
      {
        ago: 36,
        kind: 'call',
        text: ['Mi ha chiesto un’idea, senza impegno.', 'Asked for an idea, no strings.'],
      },
      {
        ago: 90,
        kind: 'event',
        text: ['Parlato di api, non di vino.', 'Talked about bees, not wine.'],
      },
    ],
    owes: [
      {
        type: 'promise',
        text: [
          'Presentare Federica Amato per l’etichetta',
          'Introduce Federica Amato for the label',
        ],
        due: -4,
      },
    ],
  },
];
