import { common } from './common.ts';
import { domain } from './domain.ts';

/** Every message in English; one file an area. */
export const en = { ...common, ...domain } as const;
