/** Largest file that is read, in bytes; a larger one is refused before it is read. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** Largest sum of the files of one import, in bytes. */
export const MAX_TOTAL_BYTES = 200 * 1024 * 1024;
/** Most problems that are told one by one; the rest are told as a number. */
export const MAX_PROBLEMS = 500;

export const megabytes = (bytes: number): number => Math.round(bytes / (1024 * 1024));
