import type { Introduction } from '../../shared/domain/records/introduction.ts';
import type { Both, DaysAgo } from './script.ts';

/** Two people put in touch, and what became of it. */
export interface IntroductionScript {
  readonly between: readonly [string, string];
  readonly ago: DaysAgo;
  readonly reason: Both;
  readonly outcome: Introduction['outcome'];
  /** When that became known; left out while it is open. */
  readonly known?: DaysAgo;
}

export const introductions: readonly IntroductionScript[] = [
  {
    between: ['Irene Galassi', 'Elena Villa'],
    ago: 183,
    reason: [
      'Una vende case, l’altra fa i rogiti: le coppie alla prima casa chiedono a tutte e due.',
      'One sells homes, the other draws up the deeds: first-home couples ask them both.',
    ],
    outcome: 'working',
    known: 140,
  },
  {
    between: ['Stefano Gatti', 'Roberto Serra'],
    ago: 96,
    reason: [
      'Pavimenti e luce si decidono insieme, e prima.',
      'Floors and light are decided together, and early.',
    ],
    outcome: 'working',
    known: 70,
  },
  {
    between: ['Paolo Conti', 'Valentina Orsini'],
    ago: 52,
    reason: [
      'Paolo assume la prima persona; Valentina lo spiega senza paura.',
      'Paolo is hiring a first person; Valentina explains it without fear.',
    ],
    outcome: 'met',
    known: 31,
  },
  {
    between: ['Martina Fabbri', 'Omar Haddad'],
    ago: 40,
    reason: [
      'Mosaici per l’ingresso della scuola in legno.',
      'Mosaics for the entrance of the wooden school.',
    ],
    outcome: 'nothing',
    known: 18,
  },
  {
    between: ['Chiara Riva', 'Emanuele Ricci'],
    ago: 20,
    reason: [
      'A Chiara servono foto dei pranzi che siano vere.',
      'Chiara needs pictures of her lunches that look true.',
    ],
    outcome: 'open',
  },
];
