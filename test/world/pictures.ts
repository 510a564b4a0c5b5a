import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type Sheet, slackSheet, teamsSheet } from './pictures/sheets.ts';
import { everyView, type MetView } from './pictures/views.ts';

const cardsASheet = 24;
/** Higher than this no card should be: people would have to scroll to its buttons. */
const highestCard = 1_000;

const sheets: Readonly<Record<string, Sheet>> = { teams: teamsSheet, slack: slackSheet };
/** English also in the dark; the longest words, another script, the other direction. */
const looks = [
  ['en', 'light'],
  ['en', 'dark'],
  ['de', 'light'],
  ['ja', 'light'],
  ['ar', 'light'],
] as const;

/** What a person would stumble over: codes, dates of machines, placeholders; text that is cut or runs out of its card; a card too high. */
const doubts = `[...document.querySelectorAll('.card')].flatMap((card) => {
  const name = card.querySelector('.name')?.textContent ?? '';
  const text = card.innerText.replace(name, '');
  const strange = text.match(/\\d{4}-\\d\\d-\\d\\d|\\{[^}]*\\}|undefined|NaN|Invalid|\\b[a-z]+(?:-[a-z]+)+\\b(?=[,.:]|$)|\\b[a-z]+\\.[a-z-]+\\.[a-z-]+\\b/g) ?? [];
  const out = [...card.querySelectorAll('*')].filter((one) => one.scrollWidth > one.clientWidth + 2 && one.clientWidth > 0 && getComputedStyle(one).display !== 'inline' && !one.matches('.unseen, input, textarea, select'));
  return [
    ...strange.map((one) => name + ': ' + one),
    ...out.map((one) => name + ': runs out: ' + one.textContent.slice(0, 60)),
    ...(card.offsetHeight > ${highestCard} ? [name + ': ' + card.offsetHeight + ' pixels high'] : []),
  ];
})`;

const inSheets = (met: readonly MetView[]): (readonly MetView[])[] =>
  Array.from({ length: Math.ceil(met.length / cardsASheet) }, (_, at) => met.slice(at * cardsASheet, (at + 1) * cardsASheet));

const photograph = async (tab: Page, path: string, page: string): Promise<readonly string[]> => {
  await tab.setContent(page);
  await tab.screenshot({ path, fullPage: true });
  return (await tab.evaluate(doubts)) as readonly string[];
};

/** Draws every card as Teams and as Slack show it, onto contact sheets in a folder; says what looks doubtful. */
const takePictures = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const viewsIn = await everyView();
  const browser = await launchBrowser();
  const tab = await browser.newPage({ viewport: { width: 1_680, height: 1_000 } });
  for (const [locale, theme] of looks) {
    await tab.emulateMedia({ colorScheme: theme });
    for (const [client, sheet] of Object.entries(sheets))
      for (const [place, some] of inSheets(viewsIn(locale)).entries()) {
        const name = `${client}-${locale}-${theme}-${String(place + 1).padStart(2, '0')}`;
        const found = await photograph(tab, join(folder, `${name}.png`), sheet(locale, theme, some));
        for (const one of found) process.stdout.write(`${name}: ${one}\n`);
      }
  }
  await browser.close();
};

await takePictures(process.argv[2] ?? 'pictures');
