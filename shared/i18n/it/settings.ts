import type { settings as en } from '../en/settings.ts';
import type { Translated } from '../message.ts';

export const settings = {
  'settings.appearance': 'Aspetto',
  'settings.language': 'Lingua',
  'settings.theme': 'Tema',
  'settings.system': 'Come il sistema',
  'settings.light': 'Chiaro',
  'settings.dark': 'Scuro',
  'settings.habits': 'Abitudini',
  'settings.firstSteps': 'Primi passi per ogni nuovo contatto',
  'settings.firstSteps.hint': 'Che cosa fare dopo un incontro. Puoi ometterli per ogni contatto.',
  'settings.stepPlan': 'I primi passi',
  'settings.stepPlan.on': 'Attivo: {step}',
  'settings.stepPlan.days': 'Giorni dal primo incontro: {step}',
  'settings.stepPlan.words': 'Parole tue: {step}',
  'settings.stepPlan.unit': { one: 'giorno', other: 'giorni' },
  'settings.paper': 'Carta delle schede di preparazione',
  'settings.paper.auto': 'Automatica ({paper})',
  'settings.journal': 'Il tuo diario',
  'settings.journal.about': 'È solo su questo computer. Coltiva non va mai in rete.',
  'settings.folder': 'Cartella',
  'settings.openFolder': 'Apri la cartella',
  'settings.import': 'Importa',
  'settings.import.about':
    'File vCard e il file Connections.csv di LinkedIn. Prima vedi che cosa succederà; un solo passo annulla tutto.',
  'settings.export': 'Esporta',
  'settings.export.about': 'I dati sono tuoi: portali con te quando vuoi.',
  'settings.exportOne': 'Salva con nome…',
  'settings.exporting': 'Salvataggio…',
  'settings.sample.about':
    'Un anno di referenze inventato, per dare un’occhiata. È tenuto separato dal tuo diario.',
  'settings.sample.open': 'Apri l’esempio',
  'settings.about': 'Informazioni su Coltiva',
  'settings.version': 'Versione {version}',
  'settings.licence': 'Software libero con licenza MIT.',
  'settings.independent':
    'Coltiva è indipendente e non appartiene a nessuna organizzazione di networking.',
} as const satisfies Translated<typeof en>;
