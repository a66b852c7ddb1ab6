import type { store as en } from '../en/store.ts';
import type { Translated } from '../message.ts';

export const store = {
  'store.trouble.damaged':
    'Il file del diario {file} è danneggiato. È rimasto esattamente com’era.',
  'store.trouble.journalDamaged':
    'Il file delle modifiche recenti, {file}, è danneggiato alla riga {line}. È rimasto esattamente com’era. Ciò che precede il danno è leggibile.',
  'store.trouble.journalMissing':
    'Manca il file delle modifiche recenti, {file}. Il diario si può leggere com’era in data {saved}; le modifiche successive non ci sono.',
  'store.trouble.mismatch':
    '{file} non appartiene al diario che gli sta accanto, oppure manca una parte della storia che li unisce. Entrambi sono rimasti esattamente com’erano.',
  'store.trouble.missing':
    'Qui c’era un diario, ma il suo file {file} non c’è più. Al suo posto non è stato creato nulla.',
  'store.trouble.newer':
    'Questo diario è stato scritto da una versione più recente di Coltiva. Per aprirlo, aggiorna Coltiva. Non è cambiato nulla.',
  'store.trouble.unreadable':
    'Non è stato possibile leggere dal disco il file del diario {file} ({reason}).',
  'store.trouble.placeholder':
    'Il file del diario {file} ora sta presso un servizio cloud e non su questo computer. Fai conservare la cartella su questo computer, aspetta che il file arrivi e riprova. Non è cambiato nulla.',
  'store.trouble.blank':
    'Nel file del diario {file} non c’è nulla. Forse non è ancora stato scaricato: aspetta che il programma di sincronizzazione abbia finito e riprova. Non è cambiato nulla.',
  'store.trouble.noBackup': 'Nessuna copia di sicurezza è leggibile. Non è cambiato nulla.',
  'store.readOnly.folder':
    'Il diario è aperto in sola lettura: la sua cartella o i suoi file sono protetti da scrittura.',
  'store.readOnly.held':
    'Il diario è aperto in sola lettura: {user} lo sta usando su {host}. Se non lo usa nessuno, elimina il file {file} dalla sua cartella e riaprilo.',
  'store.readOnly.diskFull':
    'Il diario è aperto in sola lettura: il disco è pieno. Libera un po’ di spazio e riaprilo.',
  'store.readOnly.notBackedUp':
    'Il diario è aperto in sola lettura: l’ha scritto una versione precedente di Coltiva e non è stato possibile conservarne una copia prima di aggiornarlo. Libera un po’ di spazio sul disco e riaprilo.',
  'store.notice.skipped':
    'C’era un danno tra modifiche che nel frattempo erano salvate anche altrove, ed è stato riparato. Non è andato perso nulla, tranne qualche passo più vecchio che si poteva annullare.',
  'store.notice.torn':
    'L’ultima modifica si è interrotta quando il computer o Coltiva si sono fermati. Non risultava ancora salvata ed è stata tralasciata.',
  'store.notice.restored':
    'È stata ripristinata la copia di sicurezza con data {day}. Le modifiche successive non ci sono. Ciò che c’era prima è conservato lì accanto come {file}.',
  'store.notice.readable': {
    one: 'È stato possibile leggere {n} modifica recente. Ciò che c’era prima è conservato lì accanto come {file}.',
    other:
      'È stato possibile leggere {n} modifiche recenti. Ciò che c’era prima è conservato lì accanto come {file}.',
  },
  'store.error.diskFull':
    'Il disco è pieno. L’ultima modifica non è stata salvata; tutto ciò che la precede è al sicuro. Libera un po’ di spazio e riprova.',
  'store.error.io':
    'Il disco non ha accettato l’ultima modifica ({reason}). Tutto ciò che la precede è al sicuro. Riprova.',
  'store.error.outside':
    'Un altro programma, per esempio un servizio di sincronizzazione, sta cambiando i file del diario mentre è aperto. Non è andato perso nulla: mettilo in pausa e riprova.',
  'store.error.readOnly': 'Il diario è aperto in sola lettura: non è possibile modificare nulla.',
  'store.error.closed': 'Il diario è chiuso.',
  'store.error.exists': 'Qui c’è già un diario. Non è cambiato nulla.',
} as const satisfies Translated<typeof en>;
