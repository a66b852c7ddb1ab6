/** Most problems that are told one by one; the rest are told as a number. */
export const MAX_PROBLEMS = 500;
