/** Text between letters that clients turn into links by themselves: `https://`, `evil.example`. */
const linkable = /(:)(?=\/\/)|(?<=[\p{L}\p{N}])(\.)(?=\p{L}{2})/gu;

/** What starts a heading or a list where a line begins. */
const blockStart = /^(\s*)([#+-]|\d+(?=[.)]))/;

/**
 * Somebody's literal text, inert in the Markdown of Adaptive Cards (SEC-13): active signs get a backslash, and an invisible break
 * keeps clients from making links of addresses.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>~|&]/g, '\\$&')
    .replace(blockStart, (_, space: string, start: string) =>
      /\d/.test(start) ? `${space}${start}\u2060` : `${space}\\${start}`,
    )
    .replaceAll(linkable, '$&\u200b');

/** A sentence of ours, ready for Markdown but for its beginning: a day that is written with a dot, as in German, begins no list. */
export const withoutList = (text: string): string => text.replace(/^\s*\d+(?=[.)])/, '$&\u2060');

/** The same for places that know no Markdown (buttons, labels, speech): only what clients could make a link of is broken. */
export const escapePlain = (text: string): string => text.replaceAll(linkable, '$&\u200b');

/** The same for speech and notifications: no sign that could be read as markup there. */
export const escapeSpoken = (text: string): string => escapePlain(text.replaceAll(/[<>&]/g, ' '));
