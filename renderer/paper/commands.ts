import type { AppCommand } from '../app/command.ts';
import { currentRoute, navigate } from '../app/route.ts';
import { printSheet } from './printSheet.ts';

export const paperCommands: readonly AppCommand[] = [
  {
    id: 'paper.follow-ups',
    title: 'command.paper.followUps',
    keywords: 'print follow-up list stampa seguiti elenco pdf',
    perform: () => navigate({ page: 'paper', kind: 'follow-ups' }),
  },
  {
    id: 'paper.referrals',
    title: 'command.paper.referrals',
    keywords: 'print referral summary stampa referenze riepilogo pdf',
    perform: () => navigate({ page: 'paper', kind: 'referrals' }),
  },
  {
    id: 'paper.one-to-one',
    title: 'command.paper.oneToOne',
    keywords: 'print 1-2-1 sheet gains stampa scheda pdf',
    when: ({ page }) => page === 'contact',
    perform: () => {
      const route = currentRoute();
      if (route.page === 'contact') navigate({ page: 'one-to-one', id: route.id });
    },
  },
  {
    id: 'print',
    title: 'preview.print',
    shortcut: 'Mod+P',
    keywords: 'print stampa pdf',
    when: ({ page }) =>
      ['paper', 'contact-paper', 'people-paper', 'one-to-one', 'contact', 'referrals'].includes(
        page,
      ),
    perform: () => {
      if (printSheet.perform()) return;
      const route = currentRoute();
      if (route.page === 'contact') navigate({ page: 'contact-paper', id: route.id });
      if (route.page === 'referrals') navigate({ page: 'paper', kind: 'referrals' });
    },
  },
];
