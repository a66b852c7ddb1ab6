import type { me as en } from '../en/me.ts';
import type { Translated } from '../message.ts';

export const me = {
  'me.title': 'Di te',
  'me.about':
    'Per le carte che stampi: i tuoi trenta secondi sulla scheda di preparazione, e la tua parte di un 1-2-1. Resta nel tuo diario.',
  'me.hint.goals': 'Che cosa vuoi raggiungere quest’anno.',
  'me.hint.accomplishments': 'Quello che ti dà orgoglio.',
  'me.hint.interests': 'Che cosa fai quando non lavori.',
  'me.hint.networks': 'Gli ambienti che frequenti.',
  'me.hint.skills': 'Per che cosa ti cercano gli altri.',
  'me.hint.ideal': 'Come si riconosce la referenza giusta per te.',
} as const satisfies Translated<typeof en>;
