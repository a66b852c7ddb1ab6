import type { importing as en } from '../en/importing.ts';
import type { Translated } from '../message.ts';

export const importing = {
  'import.title': 'Importa contatti',
  'import.reading': 'Lettura dei file…',
  'import.writing': 'Inserimento nel tuo diario…',
  'import.progress': '{done} di {total}',
  'import.drop': 'Rilascia per importare',
  'import.drop.hint':
    'File vCard, il Connections.csv di LinkedIn, i contatti di Google o Outlook in CSV, calendari (.ics)',
  'import.lead': 'Nel tuo diario non c’è ancora nulla di nuovo. Ecco che cosa succederebbe:',
  'import.fresh': {
    zero: 'Nessuna persona nuova',
    one: '{n} persona nuova',
    other: '{n} persone nuove',
  },
  'import.gaining': {
    zero: 'Nessun contatto da completare',
    one: '{n} persona che conosci: si completa ciò che manca',
    other: '{n} persone che conosci: si completa ciò che manca',
  },
  'import.known': {
    zero: 'Nessuna persona già presente',
    one: '{n} è già nel tuo diario, o due volte nei file',
    other: '{n} sono già nel tuo diario, o due volte nei file',
  },
  'import.stage': 'Le persone nuove entrano in «{stage}», sotto chi c’è già.',
  'import.examples': 'Per esempio',
  'import.files': 'File',
  'import.problems': {
    one: '{n} cosa non è stata capita',
    other: '{n} cose non sono state capite',
  },
  'import.problems.kept':
    'Queste righe non vengono importate, o solo in parte. Il file resta com’è.',
  'import.problem.where': '{file}, riga {line}',
  'import.unmapped': 'Senza un posto proprio',
  'import.unmapped.kept': 'Restano con ogni contatto, e un’esportazione li restituisce.',
  'import.commit': { zero: 'Importa', one: 'Importa {n} persona', other: 'Importa {n} persone' },
  'import.nothingNew': 'Tutto ciò che è in questi file si trova già nel tuo diario.',
  'import.nothingChanged': 'Nel tuo diario non è cambiato nulla.',
  'import.cancelled': 'L’importazione è stata annullata. Nel tuo diario non è cambiato nulla.',
  'import.done': { one: '{n} contatto importato', other: '{n} contatti importati' },
  'import.choose': 'Scegli altri file…',
  'import.refused.empty': 'Questo file è vuoto.',
  'import.refused.tooLarge':
    'Questo file è più grande di quanto Coltiva legga in una volta ({size} MB; il massimo è {limit} MB). Esporta i contatti in più file piccoli.',
  'import.refused.tooMany':
    'Questi file insieme superano ciò che Coltiva legge in una volta ({limit} MB). Importa questo da solo.',
  'import.refused.picture': 'Questa è un’immagine, qualunque cosa dica il nome.',
  'import.refused.pdf':
    'Questo è un PDF, qualunque cosa dica il nome. Esporta i contatti in vCard o CSV.',
  'import.refused.spreadsheet':
    'Questo è un foglio di calcolo. Salvalo come CSV e importa quel file.',
  'import.refused.archive':
    'Questo è un archivio compresso. Estrailo e importa il file che contiene; quello di LinkedIn si chiama Connections.csv.',
  'import.refused.binary':
    'Questo non è un file di testo, quindi non vi si possono leggere contatti.',
  'import.refused.noEvents':
    'In questo calendario non c’è nessun evento che Coltiva possa accogliere.',
  'import.refused.html': 'Questa è una pagina web. Esporta i contatti in vCard o CSV.',
  'import.refused.xml':
    'Questo è un file XML, che Coltiva non sa ancora leggere. Esporta i contatti in vCard o CSV.',
  'import.refused.json':
    'Questo è un file JSON di un altro programma. Esporta i contatti in vCard o CSV.',
  'import.refused.report': 'Questo è un {name}, che Coltiva non sa ancora leggere.',
  'import.refused.columns':
    'Coltiva non conosce questa tabella. Le sue colonne sono: {columns}. Coltiva conosce il Connections.csv di LinkedIn e le esportazioni di Google e Outlook.',
  'import.refused.unknown': 'Questo file non contiene contatti che Coltiva sappia riconoscere.',
  'import.refused.noCards':
    'In questo file vCard non c’è nessun contatto completo. Potrebbe essere stato troncato.',
  'import.refused.noRows': 'Questo è un file {name}, ma nessuna riga contiene una persona.',
  'import.refused.unreadable': 'Non è stato possibile aprire il file ({reason}).',
  'import.refused.folder': 'Questa è una cartella. Scegli i file che contiene.',
  'import.refused.newer':
    'Questa esportazione viene da una versione più recente di Coltiva. Aggiorna Coltiva, poi importala.',
  'import.refused.damaged':
    'Questa esportazione di Coltiva è danneggiata (in {place}); non ne è stato letto nulla.',
  'import.refused.notEmpty':
    'Questo è un diario intero. Si può importare solo in un diario vuoto, e nel tuo c’è già qualcosa.',
  'import.refused.noStage': 'Nel tuo diario non c’è nessuna fase in cui far entrare le persone.',
  'import.refused.expired': 'Questa importazione non è più in attesa. Scegli di nuovo i file.',
  'import.refused.busy': 'Il tuo diario cambiava mentre l’importazione veniva preparata. Riprova.',
  'import.problem.line': 'Non è una proprietà di un vCard: «{text}»',
  'import.problem.stray': 'Testo fuori da ogni contatto: «{text}»',
  'import.problem.unfinished': 'Un contatto che si interrompe prima della fine: «{text}»',
  'import.problem.group': 'Un elenco di persone, non una persona',
  'import.problem.noName': 'Un contatto senza nome',
  'import.problem.noNameRow': 'Una riga senza nome: «{text}»',
  'import.problem.quote': 'Virgolette mai chiuse: «{text}»',
  'import.problem.cells': 'Più celle che colonne: «{text}»',
  'import.problem.date': '«{text}» in «{column}» non si legge come un giorno; resta com’è',
  'import.problem.tooLong': 'Un testo più lungo di {limit} caratteri; non importato',
  'import.problem.noRoom': 'Nel contatto non c’è posto per «{text}»; non importato',
  'import.problem.invalid': '{name} non è compatibile con il diario; contatto non importato',
  'import.problem.encoding': {
    one: '{n} carattere non è leggibile',
    other: '{n} caratteri non sono leggibili',
  },
  'import.lead.calendar': 'Nel tuo diario non c’è ancora nulla di nuovo.',
  'import.title.events': 'Importa eventi',
  'import.events': 'Eventi del calendario',
  'import.events.first': {
    one: 'Nel calendario c’è {n} evento: spunta quelli che meritano un seguito.',
    other: 'Nel calendario ci sono {n} eventi e serie: spunta quelli che meritano un seguito.',
  },
  'import.events.times': { one: 'una volta', other: '{n} volte, dal {day}' },
  'import.events.gaining': 'c’è già; si completa ciò che manca',
  'import.events.moved': 'Ora in un altro momento',
  'import.events.movedFrom': '{from} diventa {to}',
  'import.events.people': 'Persone invitate che non sono nel tuo diario',
  'import.events.people.hint':
    'Spunta chi conosci già: entra in «{stage}». Le altre persone le aggiunge il resoconto, dopo l’incontro.',
  'import.events.personTimes': { one: 'a un evento', other: 'a {n} eventi' },
  'import.events.known': {
    one: '{n} evento è già nel tuo diario',
    other: '{n} eventi sono già nel tuo diario',
  },
  'import.commitTicked': {
    zero: 'Importa',
    one: 'Importa ciò che è spuntato ({n})',
    other: 'Importa ciò che è spuntato ({n})',
  },
  'import.doneEvents': { one: '{n} evento importato', other: '{n} eventi importati' },
  'import.unmapped.calendar': 'Coltiva non ha un posto per questi dati; restano nel calendario.',
  'import.problem.untitled': 'Un evento senza titolo, {text}',
  'import.problem.noStart': '«{text}» non dice quando comincia',
  'import.problem.badTime': '«{text}» non è un momento che esiste',
  'import.problem.end':
    '«{title}» finisce prima di cominciare, o più di un anno dopo; entra senza una fine',
  'import.problem.rule':
    '«{title}» si ripete con una regola che non si può leggere ({text}); entra una volta sola',
  'import.problem.horizon':
    '«{title}» si ripete oltre ciò che viene accolto: solo le volte dal {from} al {to}',
  'import.problem.unfinishedEvent': 'Un evento che si interrompe prima della fine: «{text}»',
  'import.problem.noEvent': 'Un elemento {name}, che non è un evento',
  'import.problem.calendarLine': 'Non è una proprietà di un calendario: «{text}»',
  'import.problem.zone':
    'Il fuso orario «{zone}» non è noto; i suoi orari valgono come se fossero i tuoi',
  'import.problem.cancelled': '«{title}» risulta annullato; non importato',
  'import.problem.several': '«{name}» può essere più di un contatto; nessuno è stato scelto',
  'import.problem.more': { one: 'E un’altra', other: 'E altre {n}' },
} as const satisfies Translated<typeof en>;
