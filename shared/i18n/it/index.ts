import { common } from './common.ts';
import { domain } from './domain.ts';
import { prepSheet } from './prepSheet.ts';

/** Every message in Italian; one file an area. */
export const it = { ...common, ...domain, ...prepSheet } as const;
