/** Sentences of: password. */
export const password = {} as const;
