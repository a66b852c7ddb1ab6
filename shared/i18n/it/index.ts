import { app } from './app.ts';
import { cli } from './cli.ts';
import { common } from './common.ts';
import { domain } from './domain.ts';
import { events } from './events.ts';
import { menu } from './menu.ts';
import { prepSheet } from './prepSheet.ts';
import { search } from './search.ts';
import { store } from './store.ts';
import { system } from './system.ts';

/** Every message in Italian; one file an area. */
export const it = {
  ...app,
  ...cli,
  ...common,
  ...domain,
  ...events,
  ...menu,
  ...prepSheet,
  ...search,
  ...store,
  ...system,
} as const;
