import type { AppCommand } from '../app/command.ts';
import { currentRoute, navigate } from '../app/route.ts';
import { localTime } from '../data/now.ts';
import { replicaSignal } from '../data/session.ts';
import { lastEvent, nextEvent } from '../../shared/domain/views/events.ts';
import { printSheet } from '../paper/printSheet.ts';
import { openEventDialog } from './eventDialogState.ts';

export const eventCommands: readonly AppCommand[] = [
  {
    id: 'event.new',
    title: 'command.event.new',
    keywords: 'event evento appointment appuntamento',
    perform: () => openEventDialog(null),
  },
  {
    id: 'prep-sheet.next',
    title: 'command.prepSheet.next',
    keywords: 'prep sheet print scheda preparazione stampa pdf',
    perform: () => {
      const next = nextEvent(replicaSignal.get().journal, localTime());
      if (next) navigate({ page: 'prep-sheet', id: next.id });
      else navigate({ page: 'events' });
    },
  },
  {
    id: 'debrief',
    title: 'command.debrief',
    keywords: 'debrief resoconto after dopo',
    perform: () => {
      const last = lastEvent(replicaSignal.get().journal, localTime());
      navigate(last === null ? { page: 'events' } : { page: 'debrief', id: last.id });
    },
  },
  {
    id: 'print',
    title: 'preview.print',
    shortcut: 'Mod+P',
    keywords: 'print stampa pdf',
    when: ({ page }) => page === 'prep-sheet' || page === 'event' || page === 'events',
    perform: () => {
      if (printSheet.perform()) return;
      // Beside a sheet the thing to print is the one of the event on screen, or of the next.
      const route = currentRoute();
      const next = nextEvent(replicaSignal.get().journal, localTime());
      const id = route.page === 'event' ? route.id : next?.id;
      navigate(id === undefined ? { page: 'events' } : { page: 'prep-sheet', id });
    },
  },
];
