import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { programs } from '../../test/world/ensure.mjs';

/** Draws the icons of the Teams package anew from their drawings, at the only sizes Teams takes. Run after a drawing was changed. */
const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
] as const;

const executablePath = programs.chromium.find();
if (!executablePath) throw new Error('Chromium draws the icons: node test/world/ensure.mjs gets it');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const { name, size } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = await readFile(new URL(`${name}.svg`, import.meta.url), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  await writeFile(new URL(`${name}.png`, import.meta.url), await page.screenshot({ omitBackground: true }));
}
await browser.close();
