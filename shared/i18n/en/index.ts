import { common } from './common.ts';
import { domain } from './domain.ts';
import { prepSheet } from './prepSheet.ts';
import { store } from './store.ts';

/** Every message in English; one file an area. */
export const en = { ...common, ...domain, ...prepSheet, ...store } as const;
