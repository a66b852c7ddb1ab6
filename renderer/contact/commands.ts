import type { AppCommand } from '../app/command.ts';
import { currentRoute, navigate, type Route } from '../app/route.ts';
import { focusComposer } from './composer/focusComposer.ts';
import { contactOverlay } from './contactOverlay.ts';
import { deleteContact } from './deleteContact.ts';
import { focusTimeline } from './timeline/focusTimeline.ts';

const onContact = (route: Route): boolean => route.page === 'contact';

export const contactCommands: readonly AppCommand[] = [
  {
    id: 'contact.note',
    title: 'command.contact.note',
    keywords: 'journal write diario scrivi',
    shortcut: 'W',
    when: onContact,
    perform: focusComposer,
  },
  {
    id: 'contact.journal',
    title: 'command.contact.journal',
    keywords: 'timeline entries notes voci note cronologia',
    shortcut: 'J',
    when: onContact,
    perform: focusTimeline,
  },
  {
    id: 'contact.edit',
    title: 'command.contact.edit',
    keywords: 'phone mail address telefono indirizzo anagrafica',
    shortcut: 'E',
    when: onContact,
    perform: () => contactOverlay.set({ kind: 'details' }),
  },
  {
    id: 'contact.referral',
    title: 'command.contact.referral',
    keywords: 'given received data ricevuta',
    shortcut: 'R',
    when: onContact,
    perform: () => contactOverlay.set({ kind: 'referral', referralId: null }),
  },
  {
    id: 'contact.introduce',
    title: 'introduction.record',
    keywords: 'introduce presenta presentazione',
    shortcut: 'I',
    when: onContact,
    perform: () => contactOverlay.set({ kind: 'introduction', id: null }),
  },
  {
    id: 'contact.delete',
    title: 'command.contact.delete',
    keywords: 'remove rimuovi cancella',
    when: onContact,
    perform: () => {
      const route = currentRoute();
      if (route.page === 'contact') void deleteContact(route.id);
    },
  },
  {
    id: 'contact.close',
    title: 'contact.toBoard',
    shortcut: 'Escape',
    when: onContact,
    perform: () => navigate({ page: 'board' }),
  },
];
