import type { cli as en } from '../en/cli.ts';
import type { Translated } from '../message.ts';

export const cli = {
  'cli.help': `Coltiva {version}: un diario privato delle persone che incontri, solo su questo computer.

Uso: coltiva [OPZIONE…]

  --data-dir CARTELLA      la cartella del diario (altrimenti quella del sistema per i dati delle app)
  --demo                   dati di esempio, separati dal tuo diario
  --lang it|en             la lingua di questa esecuzione

Senza finestra:
  --import FILE…           aggiunge i contatti di vCard e tabelle, gli eventi di calendari (.ics)
  --export FILE            tutto il diario in FILE.json, i contatti in FILE.vcf o FILE.csv,
                           gli eventi in FILE.ics
  --prep-sheet next|ID     la scheda di preparazione del prossimo evento, o di quello con quell’id
    --pdf FILE             … come PDF (necessario)
    --paper a4|letter      … su questa carta (altrimenti come nelle impostazioni)
  --check                  legge per intero diario e copie di sicurezza e dice se va tutto bene
  --repair                 fa ciò che fa la schermata di recupero e conserva tutto ciò che trova
  --help                   questa pagina
  --version                la versione

Finisce con 0 se tutto è andato bene; altrimenti con un altro numero e una riga che dice perché.`,
  'cli.unknown': 'Opzione sconosciuta {option}. --help le elenca tutte.',
  'cli.stray': '«{value}» non appartiene a nessuna opzione. --help le elenca tutte.',
  'cli.missingValue': 'A {option} manca il valore. --help mostra quale.',
  'cli.twice': '{option} compare due volte.',
  'cli.badValue': '{option} non può essere «{value}»; possibili: {allowed}.',
  'cli.notTogether': '{a} e {b} non vanno insieme.',
  'cli.needs': 'Con {a} serve anche {b}.',
  'cli.prying': '{option} è rifiutata: aprirebbe il diario ad altri programmi.',
  'cli.noJournal': 'In {folder} non c’è nessun diario.',
  'cli.trouble': 'Il diario in {folder} non si può aprire. {reason}',
  'cli.noEvent': 'Nel diario non c’è nessun evento con l’id «{id}».',
  'cli.noNextEvent': 'Nel diario non c’è nessun evento in arrivo.',
  'cli.imported': {
    one: '{n} contatto aggiunto, {updated} completati, {skipped} lasciati com’erano.',
    other: '{n} contatti aggiunti, {updated} completati, {skipped} lasciati com’erano.',
  },
  'cli.importedEvents': {
    one: '{n} evento aggiunto, {updated} completati, {skipped} lasciati com’erano.',
    other: '{n} eventi aggiunti, {updated} completati, {skipped} lasciati com’erano.',
  },
  'cli.exportedEvents': {
    one: '{n} evento scritto in {file}',
    other: '{n} eventi scritti in {file}',
  },
  'cli.importProblems': {
    one: '{n} cosa non è stata capita:',
    other: '{n} cose non sono state capite:',
  },
  'cli.importProblem': '{file}, riga {line}: {text}',
  'cli.importProblemInFile': '{file}: {text}',
  'cli.importRefused': 'Non è stato importato nulla. {file}: {reason}',
  'cli.exported': {
    one: '{n} contatto scritto in {file}',
    other: '{n} contatti scritti in {file}',
  },
  'cli.printed': 'Scheda di preparazione per «{title}» scritta in {file}',
  'cli.cannotWrite': '{file} non si può scrivere: {reason}',
  'cli.check.folder': 'Diario in {folder}',
  'cli.check.snapshot': '{file}: integro; revisione {n}, scritto {saved}',
  'cli.check.journal': {
    one: '{file}: integro; {n} modifica successiva, fino alla revisione {revision}',
    other: '{file}: integro; {n} modifiche successive, fino alla revisione {revision}',
  },
  'cli.check.contents': {
    one: '{n} contatto, {notes} note, {records} voci in tutto',
    other: '{n} contatti, {notes} note, {records} voci in tutto',
  },
  'cli.check.backups': {
    one: '{n} copia di sicurezza, integre {whole}',
    other: '{n} copie di sicurezza, integre {whole}',
    zero: 'Nessuna copia di sicurezza',
  },
  'cli.check.badBackup': 'Copia di sicurezza {file}: danneggiata o illeggibile',
  'cli.check.versions': {
    one: '{n} altra versione del diario lì accanto; apri Coltiva per unirla',
    other: '{n} altre versioni del diario lì accanto; apri Coltiva per unirle',
  },
  'cli.check.illegible': 'Sembra un’altra versione e non si può leggere: {file}',
  'cli.check.good': 'Va tutto bene.',
  'cli.check.bad': 'Non va tutto bene.',
  'cli.repair.nothing': 'Non c’era nulla da riparare.',
  'cli.repair.done': 'Riparato. Ciò che c’era prima è conservato lì accanto.',
  'cli.repair.cannot': 'Qui non si può riparare. Non è cambiato nulla.',
  'cli.repair.wait':
    'Non è stato riparato nulla, perché si metterebbe da parte ciò che deve ancora arrivare. Se il file non arriva, apri Coltiva e scegli lì che cosa fare.',
  'cli.defect': 'È andato storto qualcosa che non doveva: {detail}',
} as const satisfies Translated<typeof en>;
