/** The colours a page takes from the policy's one. Each pair of text and background that they make is at least 4.5 to 1. */
export interface BrandColours {
  /** The colour as it is: for areas. */
  readonly area: string;
  /** Black or white, whichever is easier to read on the area. */
  readonly onArea: string;
  /** For links, borders and rings on a light page: the colour, darkened as far as needed. */
  readonly accentOnLight: string;
  /** The same on a dark page, lightened as far as needed. */
  readonly accentOnDark: string;
}

type Rgb = readonly [number, number, number];

const lightPage = '#eef1f5';
const darkPage = '#2a2f37';
const readable = 4.5;

const rgbOf = (colour: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red, green, blue];
};

const hexOf = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number => {
  const [red, green, blue] = rgbOf(colour).map(linear) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const mixed = (from: string, to: string, share: number): string => {
  const target = rgbOf(to);
  return hexOf(rgbOf(from).map((part, index) => part + ((target[index] ?? 0) - part) * share) as unknown as Rgb);
};

const steps = Array.from({ length: 21 }, (_, index) => index / 20);

const readableOn = (page: string, colour: string, towards: string): string =>
  steps.map((share) => mixed(colour, towards, share)).find((one) => contrast(one, page) >= readable) ?? towards;

/** The page's colours for any colour of the policy (`#rrggbb`). */
export const brandColours = (colour: string): BrandColours => ({
  area: colour,
  onArea: contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000',
  accentOnLight: readableOn(lightPage, colour, '#000000'),
  accentOnDark: readableOn(darkPage, colour, '#ffffff'),
});

/** The stylesheet that carries a colour to the page: the policy forbids inline style, so it is a file of its own. */
export const brandSheet = (colour: string): string => {
  const { area, onArea, accentOnLight, accentOnDark } = brandColours(colour);
  return [
    `:root{--brand:${area};--on-brand:${onArea};--accent:${accentOnLight}}`,
    `@media (prefers-color-scheme:dark){:root{--accent:${accentOnDark}}}`,
    '@media print{:root{--accent:#000000}}',
    '',
  ].join('\n');
};
