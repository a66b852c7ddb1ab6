import type { NoteKind } from '../../shared/domain/records/note.ts';
import type { TemplatePreset } from '../../shared/domain/records/template.ts';
import type { Both } from './script.ts';

/** A template of the carpenter's own. */
export interface TemplateScript {
  readonly title: Both;
  readonly text: Both;
  readonly kind: NoteKind;
  readonly since: number;
}

export const ownTemplates: readonly TemplateScript[] = [
  {
    title: ['Sopralluogo', 'Site visit'],
    kind: 'meeting',
    since: 200,
    text: [
      '**Che cosa c’è**\n\n**Che cosa vuole chi ci abita**\n★ \n\n**Chi altro serve**\n\n- [ ] il preventivo entro venerdì',
      '**What is there**\n\n**What those who live there want**\n★ \n\n**Who else is needed**\n\n- [ ] the quote by Friday',
    ],
  },
];

/** Notes that were begun with a template, filled in. Which one is said for whoever reads this. */
export interface FilledTemplate {
  readonly about: string;
  readonly begunWith: TemplatePreset | 'own';
  readonly ago: number;
  readonly kind: NoteKind;
  readonly minutes?: number;
  readonly pitched?: true;
  readonly text: Both;
}

export const filledTemplates: readonly FilledTemplate[] = [
  {
    about: 'Sofia Neri',
    begunWith: 'one-to-one',
    ago: 45,
    kind: '1-2-1',
    minutes: 55,
    text: [
      '**Obiettivi**\n- suoi: tre imprese artigiane da seguire tutto l’anno\n- miei: le porte dei palazzi antichi del centro\n\n**Reti**\n- sue: @Valentina Orsini e l’ordine degli avvocati\n- mie: @Davide Moretti, che assicura chi assume\n\n**Competenze**\n- sue: scrive un contratto che si capisce\n- mie: mobili che restano dritti\n\n**Che cosa faremo**\nLe presento Davide alla prossima colazione. #artigiani',
      '**Goals**\n- theirs: three crafts firms to look after all year\n- mine: the doors of old buildings in the centre\n\n**Networks**\n- theirs: @Valentina Orsini and the bar association\n- mine: @Davide Moretti, who insures whoever hires\n\n**Skills**\n- theirs: writes a contract one understands\n- mine: furniture that stays straight\n\n**What each of us will do**\nI introduce Davide at the next breakfast. #crafts',
    ],
  },
  {
    about: 'Aylin Kaya',
    begunWith: 'first-meeting',
    ago: 4,
    kind: 'meeting',
    minutes: 20,
    pitched: true,
    text: [
      '**Che cosa l’occupa in questi giorni**\nUna mostra che apre a gennaio.\n\n**Di che cosa va più orgogliosa**\nNon ha mai perso un artigiano con cui ha cominciato.\n\n**Chi è il cliente giusto**\n! Chi apre un locale e vuole che si veda da fuori.',
      '**What keeps them busy these days**\nA show that opens in January.\n\n**What they are proud of**\nNever having lost a craftsperson they began with.\n\n**Who the right customer is for them, in their words**\n! Whoever opens a place and wants it seen from outside.',
    ],
  },
  {
    about: 'Laura Bianchi',
    begunWith: 'own',
    ago: 61,
    kind: 'meeting',
    minutes: 40,
    text: [
      '**Che cosa c’è**\nUn atrio degli anni Trenta, portone gonfio, vetri originali.\n\n**Che cosa vuole chi ci abita**\n★ Salvare i vetri, e che il portone si chiuda.\n\n**Chi altro serve**\n@Nicola Benassi per i vetri, @Stefano Gatti per la soglia. #atrio',
      '**What is there**\nA hall of the Thirties, a swollen door, the original glass.\n\n**What those who live there want**\n★ To save the glass, and a door that shuts.\n\n**Who else is needed**\n@Nicola Benassi for the glass, @Stefano Gatti for the sill. #hall',
    ],
  },
];
