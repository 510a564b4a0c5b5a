import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';

/** What a site puts into its Teams package. Addresses are https. */
export interface TeamsPackageSettings {
  readonly appId: string;
  readonly version: string;
  readonly publicBaseUrl: string;
  readonly organisation: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
}

const beside = (name: string): Promise<Buffer> => readFile(new URL(name, import.meta.url));

/** The sizes Teams takes, and no other. */
const icons = { 'color.png': 192, 'outline.png': 32 } as const;

const fill = (value: unknown, values: Readonly<Record<string, string>>): unknown => {
  if (typeof value === 'string') return value.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
  if (Array.isArray(value)) return value.map((one) => fill(one, values));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, values)]));
};

/** The manifest of one site. */
export const teamsManifest = async (settings: TeamsPackageSettings): Promise<Record<string, unknown>> => {
  const template: unknown = JSON.parse(String(await beside('manifest.json')));
  return fill(template, { ...settings, host: new URL(settings.publicBaseUrl).host }) as Record<string, unknown>;
};

/** Width and height of a PNG, from its first chunk (PNG, section 11.2.2); null when it is none. */
export const pngSize = (png: Uint8Array): { readonly width: number; readonly height: number } | null => {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

const icon = async (name: keyof typeof icons): Promise<Buffer> => {
  const png = await beside(name);
  const size = pngSize(png);
  if (size?.width !== icons[name] || size.height !== icons[name])
    throw new Error(`${name} must be a PNG of ${icons[name]} by ${icons[name]}`);
  return png;
};

const oldestZipDate = new Date(1980, 0, 1);

/** The package to upload in the Teams admin centre: manifest and icons at the root of a zip. The same settings give the same bytes. */
export const teamsPackage = async (settings: TeamsPackageSettings): Promise<Uint8Array> => {
  const manifest = JSON.stringify(await teamsManifest(settings), null, 2);
  const [color, outline] = await Promise.all([icon('color.png'), icon('outline.png')]);
  return zipSync({ 'manifest.json': strToU8(manifest), 'color.png': color, 'outline.png': outline }, { mtime: oldestZipDate });
};
