import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Violations = AxeResults['violations'];

/** Evaluated from outside, as a debugger does: the page's own policy forbids scripts that are not its own. */
const brought = async (page: Page): Promise<void> => {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(source);
};

const runOf = (options: object): string => `axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })})`;

const told = (violations: Violations): readonly string[] =>
  violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 120)}`));

const found = async (page: Page, options: object): Promise<readonly string[]> => {
  await brought(page);
  return told(((await page.evaluate(runOf(options))) as AxeResults).violations);
};

/** What axe is asked: an option set of its own. */
export type Look = 'everything' | 'colours' | 'words';

const contrast = 'color-contrast';

const looks: Readonly<Record<Look, object>> = {
  everything: { runOnly: tags },
  colours: { runOnly: { type: 'rule', values: [contrast] } },
  words: { runOnly: tags, rules: { [contrast]: { enabled: false } } },
};

/** What axe finds wrong with a page as it stands (WCAG 2.2 A and AA, and its best practices): one line each, empty when clean. */
export const axeProblems = (page: Page): Promise<readonly string[]> => found(page, looks.everything);

/** A page that was looked at: what axe found, how many pixels wide it is, and the language and direction it says it has. */
export interface Looked {
  readonly problems: readonly string[];
  readonly width: number;
  readonly frame: readonly [language: string, direction: string];
}

/**
 * Sets pages into a tab, one after the other, and looks at each once it has loaded. All of it happens inside the tab: hundreds of pages go to and fro otherwise.
 * Colours are no other in another language and take longest, and they alone change with a colour scheme: hence the looks.
 */
export const looksInTurn = async (tab: Page, htmls: readonly string[], look: Look): Promise<readonly Looked[]> => {
  await brought(tab);
  const seen = await tab.evaluate(`(async () => {
    const seen = [];
    for (const html of ${JSON.stringify(htmls)}) {
      document.open();
      const loaded = new Promise((resolve) => addEventListener('load', resolve, { once: true }));
      document.write(html);
      document.close();
      await loaded;
      const { violations } = await ${runOf(looks[look])};
      const { scrollWidth, lang, dir } = document.documentElement;
      seen.push({ violations, width: scrollWidth, frame: [lang, dir] });
    }
    return seen;
  })()`);
  return (seen as (Omit<Looked, 'problems'> & { violations: Violations })[]).map(({ violations, width, frame }) => ({
    problems: told(violations),
    width,
    frame,
  }));
};
