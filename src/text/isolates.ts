import type { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Element = Ast[number];

/** Kinds of a parsed message's elements, as its parser numbers them. */
const kinds = { literal: 0, argument: 1, select: 5, plural: 6 } as const;

/** Marks of the Unicode Bidirectional Algorithm: what stands between is laid out by itself. */
const mark = { leftToRight: '\u2066', whicheverItIs: '\u2068', end: '\u2069' } as const;

const words = (value: string): Element => ({ type: kinds.literal, value });

/** Commands such as `/password` keep their slash in front also where words run from right to left. */
const slashed = (text: string): string => text.replace(/(?<![\w/])\/[a-z]+/g, `${mark.leftToRight}$&${mark.end}`);

const isolated = (element: Element): Element[] => {
  if (element.type === kinds.literal) return [words(slashed(element.value))];
  if (element.type === kinds.argument) return [words(mark.whicheverItIs), element, words(mark.end)];
  if (element.type !== kinds.select && element.type !== kinds.plural) return [element];
  const options = Object.entries(element.options).map(([key, option]) => [
    key,
    { ...option, value: option.value.flatMap(isolated) },
  ]);
  return [{ ...element, options: Object.fromEntries(options) }];
};

/** A message of a language written from right to left: names, codes and addresses put into it stay in one piece. */
export const withIsolates = (message: Ast): Ast => message.flatMap(isolated);

const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A text on its way into a sentence that is written from left to right: one that runs the other way stays in one piece. */
export const inOnePiece = (text: string): string => (fromTheRight.test(text) ? `${mark.whicheverItIs}${text}${mark.end}` : text);

/** A text as it was before it was put into a sentence. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** A code, a number or an address by itself, from left to right wherever it stands. */
export const leftToRight = (text: string): string => `${mark.leftToRight}${text}${mark.end}`;
