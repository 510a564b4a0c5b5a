import { SoftPasskey, type Twist } from '../soft-passkey.ts';
import type { Page } from './page.ts';
import type { Person } from './person.ts';

const asked = (page: Page): { options: string; origin: string } => {
  const [, options = ''] = /data-options="([^"]*)"/.exec(page.html) ?? [];
  if (!options) throw new Error(`nothing is asked of the browser: ${page.text}`);
  return { options: options.replaceAll('&quot;', '"').replaceAll('&amp;', '&'), origin: new URL(page.url).origin };
};

/** Makes a passkey on the page that is open, and gives it back. */
export const makesPasskey = async (person: Person, name: string, twist: Twist = {}): Promise<SoftPasskey> => {
  const { options, origin } = asked(await person.browser.submits('Begin'));
  const made = new SoftPasskey(origin);
  await person.browser.submits('Make my passkey', { passkey: made.creates(options, twist), 'passkey-name': name });
  return made;
};

/** Proves oneself by a passkey on the page that is open. */
export const usesPasskey = async (person: Person, one: SoftPasskey, twist: Twist = {}): Promise<Page> => {
  const { options } = asked(await person.browser.submits('Ask for my passkey'));
  return person.browser.submits('Ask again', { passkey: one.asserts(options, twist) });
};
