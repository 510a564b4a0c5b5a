/** Text that is markup already. Everything else is escaped when it is put into a template. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: markup, text, numbers, lists of them, and nothing (`null`, `false`, `undefined`). */
export type Piece = Html | string | number | null | undefined | false | readonly Piece[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

const render = (piece: Piece): string => {
  if (piece instanceof Html) return piece.text;
  if (Array.isArray(piece)) return piece.map(render).join('');
  if (piece === null || piece === undefined || piece === false) return '';
  return String(piece).replace(/[&<>"'`]/g, (character) => escapes[character] ?? '');
};

/** Markup with everything put into it escaped, for elements and for quoted attributes alike. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(strings.map((string, index) => string + render(pieces[index])).join(''));

/** Marks text as markup: for what another trusted renderer made (the QR code), never for what a person typed. */
export const trusted = (text: string): Html => new Html(text);
