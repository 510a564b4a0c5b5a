import { readFileSync } from 'node:fs';
import { brandSheet } from './brand.ts';
import type { Reply } from './reply.ts';

const types = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

const textOf = (name: string): string => readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8');

/** The browser's half of passkeys, as its library packs it for pages: older browsers need it. */
const webauthn = (): string =>
  readFileSync(new URL('../dist/bundle/index.umd.min.js', import.meta.resolve('@simplewebauthn/browser')), 'utf8');

const asset = (type: keyof typeof types, body: string): Reply => ({ status: 200, type: types[type], body, headers: {} });

/** Our own few files, read once at the start. Nothing else of the disk is ever served. */
const files: ReadonlyMap<string, Reply> = new Map([
  ['style.css', asset('css', textOf('style.css'))],
  ['dashboard.css', asset('css', textOf('dashboard.css'))],
  ['page.js', asset('js', textOf('page.js'))],
  ['meter.js', asset('js', textOf('meter.js'))],
  ['passkey.js', asset('js', textOf('passkey.js'))],
  ['webauthn.js', asset('js', webauthn())],
  ['icon.svg', asset('svg', textOf('icon.svg'))],
]);

/** A static file by name, the brand's stylesheet by its colour (`brand-rrggbb.css`), or null. */
export const assetOf = (name: string): Reply | null => {
  const colour = /^brand-([0-9a-f]{6})\.css$/.exec(name)?.[1];
  return colour ? asset('css', brandSheet(`#${colour}`)) : (files.get(name) ?? null);
};
