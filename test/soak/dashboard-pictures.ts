// By hand: node test/soak/dashboard-pictures.ts FOLDER [records]. The dashboard in Chromium with data, empty, in Arabic, dark, narrow, printed, and with 1,000,000
// records and people: pictures to look at, what axe says, and how long each page took.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { seedAudit } from '../bench/audit-seed.ts';
import { seedReports } from '../bench/report-seed.ts';
import { busyDays, type DashboardWorld, registered, startDashboardWorld } from '../channels/dashboard-world.ts';
import { axeProblems } from '../world/axe.ts';
import { launchBrowser } from '../world/browser.ts';

const [folder = 'dashboard-pictures', records = '1000000'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
process.on('SIGTERM', () => process.exit(1));

interface Look extends BrowserContextOptions {
  readonly name: string;
  readonly path: string;
  readonly locale?: string;
  readonly media?: 'print';
}

const dark = { colorScheme: 'dark' } as const;
const narrow = { viewport: { width: 320, height: 700 } };
const busy: readonly Look[] = [
  { name: 'data', path: '' },
  { name: 'dark', path: '', ...dark },
  { name: 'arabic', path: '', locale: 'ar' },
  { name: 'arabic-narrow', path: '', locale: 'ar', ...narrow },
  { name: 'german', path: '', locale: 'de' },
  { name: 'japanese', path: '', locale: 'ja' },
  { name: 'narrow', path: '', ...narrow },
  { name: 'print', path: '', media: 'print' },
  { name: 'audit', path: '/audit' },
  { name: 'audit-arabic', path: '/audit', locale: 'ar' },
  { name: 'audit-narrow-dark', path: '/audit', ...narrow, ...dark },
];
const blank: readonly Look[] = [
  { name: 'empty', path: '' },
  { name: 'empty-arabic', path: '', locale: 'ar' },
  { name: 'empty-audit', path: '/audit' },
];
const year = '?from=2025-11-23&to=2026-11-22';
const crowded: readonly Look[] = [
  { name: 'million', path: '' },
  { name: 'million-year', path: year },
  { name: 'million-year-dark', path: year, ...dark },
  { name: 'million-arabic', path: year, locale: 'ar' },
  { name: 'million-narrow', path: year, ...narrow },
  { name: 'million-print', path: year, media: 'print' },
  { name: 'million-audit', path: `/audit${year}` },
];

const take = async (browser: Browser, world: DashboardWorld, { name, path, locale, media, ...options }: Look): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const value = await world.opens(locale);
  await context.addCookies([{ name: 'latchkey-dashboard', value, url: world.baseUrl, httpOnly: true, sameSite: 'Strict' }]);
  const page = await context.newPage();
  if (media) await page.emulateMedia({ media });
  const begun = performance.now();
  await page.goto(`${world.baseUrl}/dashboard${path}`);
  const ms = Math.round(performance.now() - begun);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  console.log(name, `${ms} ms`, 'axe', JSON.stringify(await axeProblems(page)), 'sideways', sideways);
  await context.close();
};

const browser = await launchBrowser();
const [full, empty, many] = await Promise.all([startDashboardWorld(), startDashboardWorld(), startDashboardWorld()]);
try {
  for (const [login, methods] of Object.entries(registered)) await full.town.registers(login, ...methods);
  const ids = await Promise.all(
    ['hank.holt', 'ida.ito', 'ana.alvarez', 'ben.baker'].map(async (one) => (await full.town.account(one)).id),
  );
  await full.writes(busyDays(full.town.now, ids.slice(0, 2), ids.slice(2)));
  for (const look of busy) await take(browser, full, look);
  for (const look of blank) await take(browser, empty, look);
  const { files, keys, now: endsAt } = many.town;
  await seedReports({ file: files.records }, { records: 0, people: Number(records), endsAt });
  await seedAudit({ file: files.records }, keys, { records: Number(records), endsAt }, console.log);
  await many.counts();
  for (const look of crowded) await take(browser, many, look);
} finally {
  await browser.close();
  for (const one of [full, empty, many]) await one.stop();
}
process.exit(0);
