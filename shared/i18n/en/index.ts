import { app } from './app.ts';
import { cli } from './cli.ts';
import { common } from './common.ts';
import { contactNew } from './contactNew.ts';
import { domain } from './domain.ts';
import { events } from './events.ts';
import { exporting } from './exporting.ts';
import { importing } from './importing.ts';
import { menu } from './menu.ts';
import { prepSheet } from './prepSheet.ts';
import { search } from './search.ts';
import { store } from './store.ts';
import { system } from './system.ts';

/** Every message in English; one file an area. */
export const en = {
  ...app,
  ...cli,
  ...common,
  ...contactNew,
  ...domain,
  ...events,
  ...exporting,
  ...importing,
  ...menu,
  ...prepSheet,
  ...search,
  ...store,
  ...system,
} as const;
