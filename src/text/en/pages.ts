/** Sentences of: pages. */
export const pages = {} as const;
