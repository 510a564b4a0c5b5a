import type { Page } from 'playwright-core';

/** A chat as somebody sits before it in a browser. */
export interface Chat {
  readonly page: Page;
  says(text: string): Promise<void>;
  /** Presses the newest button of that name. */
  presses(label: string): Promise<void>;
  /** Types the six digits that are asked for. */
  types(code: string): Promise<void>;
  /** Waits for these words in the newest message. */
  sees(words: string): Promise<void>;
  /** Opens the page of the newest card in a tab of its own, and gives the page code that stands beside it. */
  opens(): Promise<{ readonly tab: Page; readonly code: string }>;
}

const digits = (text: string | null): string => (text ?? '').replace(/\D/g, '');

const newTab = async (page: Page, press: () => Promise<void>): Promise<Page> => {
  const [tab] = await Promise.all([page.context().waitForEvent('page'), press()]);
  await tab.waitForLoadState();
  return tab;
};

/** Teams, in the Agents Playground. */
export const teamsChat = (page: Page): Chat => ({
  page,
  async says(text) {
    await page.locator('[data-lexical-editor=true]').click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  },
  presses: (label) => page.getByRole('button', { name: label, exact: true }).last().click(),
  async types(code) {
    await page.getByLabel('Six-digit code').last().fill(code);
    await page.getByRole('button', { name: 'Check', exact: true }).last().click();
  },
  sees: (words) => page.getByText(words).last().waitFor(),
  async opens() {
    const shown = page.getByText(/^\d{3}\s\d{3}$/).last();
    await shown.waitFor();
    const code = digits(await shown.textContent());
    const button = page.getByRole('button', { name: 'Open my page' }).or(page.getByRole('link', { name: 'Open my page' }));
    return { tab: await newTab(page, () => button.last().click()), code };
  },
});

/** Slack, in the pretended one. */
export const slackChat = (page: Page): Chat => ({
  page,
  async says(text) {
    await page.getByRole('textbox').fill(text);
    await page.keyboard.press('Enter');
  },
  presses: (label) => page.getByRole('button', { name: label, exact: true }).last().click(),
  async types(code) {
    await page.getByRole('button', { name: 'Enter the code' }).last().click();
    await page.getByRole('dialog').getByRole('textbox').fill(code);
    await page.keyboard.press('Enter');
  },
  sees: (words) => page.locator('#messages > li').last().getByText(words).first().waitFor(),
  async opens() {
    const shown = page.getByText(/^(\d ){5}\d$/).last();
    await shown.waitFor();
    const code = digits(await shown.textContent());
    return { tab: await newTab(page, () => page.getByRole('link', { name: 'Open my page' }).last().click()), code };
  },
});
