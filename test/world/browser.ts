import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where a Chromium is: `CHROMIUM_PATH`, the usual place on Debian, or the first on `PATH`. Throws when there is none. */
export const chromiumPath = (): string => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [
    process.env.CHROMIUM_PATH ?? '',
    '/usr/bin/chromium',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ];
  const path = found.find((candidate) => candidate !== '' && existsSync(candidate));
  if (!path) throw new Error('no Chromium found: install the package chromium, or set CHROMIUM_PATH');
  return path;
};

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium with a fresh profile that speaks to nobody by itself. Close it afterwards. */
export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: flags });
