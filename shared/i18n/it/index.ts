import { common } from './common.ts';
import { domain } from './domain.ts';

/** Every message in Italian; one file an area. */
export const it = { ...common, ...domain } as const;
