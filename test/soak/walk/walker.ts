import { join } from 'node:path';
import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import type { CastMember } from '../../world/demo/cast.ts';
import type { Chat } from './chat.ts';

/** What a walk shares: where pictures go, where the demo is, what is said of each step. */
export interface Walk {
  readonly url: string;
  readonly pictures: string;
  say(line: string): void;
}

let taken = 0;

/** Somebody of the demo at a chat, a page and a phone, in a browser. */
export class Walker {
  readonly who: CastMember;
  readonly chat: Chat;
  readonly #walk: Walk;
  #tab: Page | null = null;
  #key = '';
  #step = 0;
  #recovery: string[] = [];

  constructor(walk: Walk, who: CastMember, chat: Chat) {
    this.#walk = walk;
    this.who = who;
    this.chat = chat;
  }

  /** Takes a picture of the chat, or of the page. */
  async picture(name: string, of: 'chat' | 'page'): Promise<void> {
    taken += 1;
    const path = join(this.#walk.pictures, `${String(taken).padStart(2, '0')}-${this.who.key}-${name}.png`);
    await (of === 'chat' ? this.chat.page : this.tab).screenshot({ path });
    this.#walk.say(path);
  }

  get tab(): Page {
    if (!this.#tab) throw new Error('no page is open');
    return this.#tab;
  }

  /** Opens the page of the card and types the page code. */
  async opensPage(): Promise<void> {
    await this.#tab?.close();
    const { tab, code } = await this.chat.opens();
    this.#tab = tab;
    await this.submits('Open my page', { 'page-code': code });
  }

  async submits(button: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    for (const [name, value] of Object.entries(fields)) await this.tab.locator(`input[name="${name}"]`).fill(value);
    await Promise.all([this.tab.waitForLoadState(), this.tab.getByRole('button', { name: button }).click()]);
  }

  reads(words: string): Promise<void> {
    return this.tab.getByText(words).first().waitFor();
  }

  /** A code of the app that was not typed before: this half minute's, or the next one's, which counts as well. */
  async appCode(): Promise<string> {
    const now = (): number => Math.floor(Date.now() / 30_000);
    while (now() + 1 <= this.#step) await this.tab.waitForTimeout(500);
    this.#step = Math.max(now(), this.#step + 1);
    return generateSync({ secret: this.#key, epoch: this.#step * 30 });
  }

  /** From nothing to an app and recovery codes, proved by the password of the directory. */
  async registers(password = this.who.firstPassword): Promise<void> {
    await this.chat.says('register');
    await this.opensPage();
    await this.submits('Check my password', { 'current-password': password });
    await this.submits('Show my key');
    this.#key = ((await this.tab.locator('code').first().textContent()) ?? '').replace(/\s/g, '');
    await this.picture('app', 'page');
    await this.submits('Check the code', { 'authenticator-code': await this.appCode() });
    await this.submits('Show my codes');
    this.#recovery = (await this.tab.locator('code').allTextContents()).filter((text) => text.length >= 16);
    await this.picture('recovery-codes', 'page');
    await this.submits('I have saved them');
    await this.picture('registered', 'chat');
  }

  /** Passes the app in the chat, and a recovery code on the page where two are asked. */
  async proves(gates: 1 | 2): Promise<void> {
    await this.chat.presses('Authenticator app');
    await this.chat.types(await this.appCode());
    await this.opensPage();
    if (gates === 2) await this.submits('Check the code', { 'recovery-code': this.#recovery.shift() ?? '' });
  }

  async chooses(password: string, current?: string): Promise<void> {
    const fields = { 'new-password': password, 'new-password-again': password };
    await this.submits('Save my new password', current === undefined ? fields : { 'current-password': current, ...fields });
  }

  /** Signs in at the demo's page, which binds as this person; what it said. */
  async signsIn(password: string, name?: string): Promise<string> {
    const page = await this.chat.page.context().newPage();
    await page.goto(`${this.#walk.url}/sign-in?as=${this.who.login}`);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    const said = (await page.locator('[role=alert], [role=status].good').first().textContent()) ?? '';
    if (name) {
      taken += 1;
      await page.screenshot({ path: join(this.#walk.pictures, `${String(taken).padStart(2, '0')}-${this.who.key}-${name}.png`) });
    }
    await page.close();
    return said;
  }
}
