import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const found = async (page: Page, options: object): Promise<readonly string[]> => {
  // Evaluated from outside, as a debugger does: the page's own policy forbids scripts that are not its own. Once a tab where its pages are set by hand.
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(source);
  const results = (await page.evaluate(`axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })})`)) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 120)}`));
};

/** What axe finds wrong with a page as it stands (WCAG 2.2 A and AA, and its best practices): one line each, empty when clean. */
export const axeProblems = (page: Page): Promise<readonly string[]> => found(page, { runOnly: tags });

const contrast = 'color-contrast';

/** The same of its colours alone: they are what changes with a colour scheme. */
export const axeColours = (page: Page): Promise<readonly string[]> =>
  found(page, { runOnly: { type: 'rule', values: [contrast] } });

/** The same without its colours, which take longest and are no other in another language. */
export const axeWords = (page: Page): Promise<readonly string[]> =>
  found(page, { runOnly: tags, rules: { [contrast]: { enabled: false } } });
