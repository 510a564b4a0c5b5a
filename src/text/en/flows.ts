/** Sentences of: flows. */
export const flows = {} as const;
