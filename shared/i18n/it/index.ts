import { common } from './common.ts';
import { domain } from './domain.ts';
import { prepSheet } from './prepSheet.ts';
import { store } from './store.ts';

/** Every message in Italian; one file an area. */
export const it = { ...common, ...domain, ...prepSheet, ...store } as const;
