/** How many characters a person would count: Unicode code points of the NFC form (SEC-76). */
export const lengthOf = (password: string): number => [...password.normalize('NFC')].length;

/** One text for all spellings that differ in case or composition only (SEC-78). Upper case first: `ß` and `SS` become one. */
export const fold = (text: string): string => text.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

/** Letters and digits only, folded. */
export const squeeze = (text: string): string => fold(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
