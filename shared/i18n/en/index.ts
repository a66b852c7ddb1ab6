import { common } from './common.ts';
import { domain } from './domain.ts';
import { prepSheet } from './prepSheet.ts';

/** Every message in English; one file an area. */
export const en = { ...common, ...domain, ...prepSheet } as const;
