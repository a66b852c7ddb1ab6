import { fileURLToPath } from 'node:url';

/** The built pages, seen from out/main/, where this is built to. */
export const rendererFolder = fileURLToPath(new URL('../renderer/', import.meta.url));
