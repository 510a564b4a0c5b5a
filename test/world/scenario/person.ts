import { setTimeout as sleep } from 'node:timers/promises';
import { generateSync } from 'otplib';
import { english } from '../../../src/text/say.ts';
import { Browser, type Page } from './page.ts';
import type { Someone } from './people.ts';
import type { Button, ChatClient, Screen } from './screen.ts';
import { asksFor, sentence, wordsOf } from './words.ts';

/** What a person keeps at home, whichever chat they use: an app, codes on paper. */
export class Pocket {
  key = '';
  recoveryCodes: string[] = [];
  /** The last time step a code of the app was read for. */
  lastStep = 0;
}

/** What a person meets besides the chat. */
export interface Surroundings {
  now(): number;
  passes(seconds: number): void;
  mailedCode(to: string): Promise<string>;
  signsIn(login: string, password: string): Promise<string>;
}

/** How long a person waits for the bot: long, since the machine of a test may be busy. */
const patienceMs = 20_000;

/** Tells what one message says from what another says; buttons that go do not make it new. */
const markOf = ({ text }: Screen, at: number): string => `${at} ${text}`;

/** One person at their chat and their browser. Reads like a transcript; sentences and buttons are named by id, or quoted. */
export class Person {
  readonly who: Someone;
  readonly chat: ChatClient;
  readonly pocket: Pocket;
  browser = new Browser();
  readonly #around: Surroundings;
  /** What stood in the chat before the last act, and the words the person then looked for. */
  #before: ReadonlySet<string> = new Set();
  #lookedFor = '';

  constructor(who: Someone, chat: ChatClient, pocket: Pocket, around: Surroundings) {
    this.who = who;
    this.chat = chat;
    this.pocket = pocket;
    this.#around = around;
  }

  /** The message looked at: the newest with the words last seen, or just the newest. A notice may come in below it at any time. */
  get screen(): Screen {
    const seen = this.#lookedFor === '' ? undefined : this.#fresh(this.#lookedFor);
    return seen ?? this.chat.screens().at(-1) ?? { text: '', buttons: [], link: null, outward: [] };
  }

  /** The newest message with these words that the last act brought or changed, or that is the last of all. */
  #fresh(words: string): Screen | undefined {
    const screens = this.chat.screens();
    return screens.findLast(
      (one, at) => (at === screens.length - 1 || !this.#before.has(markOf(one, at))) && wordsOf(one.text).includes(words),
    );
  }

  get labels(): readonly string[] {
    return this.screen.buttons.map((one) => one.label);
  }

  get recoveryCodes(): readonly string[] {
    return this.pocket.recoveryCodes;
  }

  says(text: string): Promise<void> {
    return this.does(() => this.chat.says(text));
  }

  /** Says it and waits for these words. */
  async asks(text: string, answer: string): Promise<void> {
    await this.says(text);
    await this.sees(answer);
  }

  resets(): Promise<void> {
    return this.asks('reset', 'prove.first');
  }

  async presses(label: string): Promise<void> {
    await this.#until(() => this.#find(label) !== undefined, patienceMs);
    const button = this.button(label);
    await this.does(() => button.press());
  }

  picks(method: string): Promise<void> {
    return this.presses(`method.${method}`);
  }

  /** Fills the form that is asked, whatever its button is called on this platform. */
  async types(value: string, field = 'code'): Promise<void> {
    const asked = () => this.#findWhere((one) => asksFor.includes(one.label));
    await this.#until(() => asked() !== undefined, patienceMs);
    const button = asked();
    if (!button) throw new Error(`nothing is asked:\n${this.#lately()}`);
    await this.does(() => button.press({ [field]: value }));
  }

  /** Fills a form of several fields and sends it by its button, or by the one that opens its window. */
  async fills(fields: Readonly<Record<string, string>>, label: string): Promise<void> {
    const asked = () => this.#find(label) ?? this.#findWhere((one) => asksFor.includes(one.label));
    await this.#until(() => asked() !== undefined, patienceMs);
    const button = asked();
    if (!button) throw new Error(`nothing is asked:\n${this.#lately()}`);
    await this.does(() => button.press(fields));
  }

  /** Does something and waits until the screen has changed. */
  async does(act: () => Promise<unknown>): Promise<void> {
    const before = this.chat.fingerprint();
    this.#before = new Set(this.chat.screens().map(markOf));
    this.#lookedFor = '';
    await act();
    await this.#until(() => this.chat.fingerprint() !== before, patienceMs);
  }

  /** Does something that must leave the screen as it is. */
  async seesNothingNewWhen(act: () => Promise<unknown>): Promise<void> {
    const before = this.chat.fingerprint();
    await act();
    if (await this.#until(() => this.chat.fingerprint() !== before, 350))
      throw new Error(`something was said:\n${this.screen.text}`);
  }

  button(label: string): Button {
    const found = this.#find(label);
    if (!found) throw new Error(`no button "${label}":\n${this.#lately()}`);
    return found;
  }

  #find(label: string): Button | undefined {
    const words = sentence(`button.${label}` in english ? `button.${label}` : label);
    return this.#findWhere(
      (one) => one.label === words || one.label.startsWith(`${words}:`) || one.label.startsWith(`${words} `),
    );
  }

  /** On the message looked at, or else on the newest that the last act brought or changed: never on an old one, whose press does nothing. */
  #findWhere(isIt: (button: Button) => boolean): Button | undefined {
    const fresh = this.chat.screens().filter((one, at) => !this.#before.has(markOf(one, at)));
    return [...fresh, this.screen]
      .reverse()
      .flatMap((one) => one.buttons)
      .find(isIt);
  }

  /** Waits until a message that is new since the last act, or the last of all, says this; it is the one looked at from then on. */
  async sees(id: string, values: Readonly<Record<string, string | number>> = {}, withinMs = patienceMs): Promise<void> {
    const words = wordsOf(sentence(id, values));
    const isSeen = await this.#until(() => this.#fresh(words) !== undefined, withinMs);
    this.#lookedFor = isSeen ? words : '';
    if (!isSeen) throw new Error(`"${words}" was not shown; this was:\n${this.#lately()}`);
  }

  /** Whether any message of the bot says this now. */
  hasSeen(id: string): boolean {
    return this.chat.screens().some(({ text }) => wordsOf(text).includes(wordsOf(sentence(id))));
  }

  /** The code of the newest mail to the private address. */
  mailedCode(): Promise<string> {
    return this.#around.mailedCode(this.who.mail);
  }

  /** What the phone's app shows: a code not used before, so the clock may move on. */
  appCode(): string {
    const step = () => Math.floor(this.#around.now() / 30_000);
    if (step() <= this.pocket.lastStep) this.#around.passes(30 * (this.pocket.lastStep + 1 - step()));
    this.pocket.lastStep = step();
    return this.codeOfStep(this.pocket.lastStep);
  }

  /** The app's code of a time step, past or to come. */
  codeOfStep(step: number): string {
    return generateSync({ secret: this.pocket.key, epoch: step * 30 });
  }

  async passesApp(): Promise<void> {
    const words = sentence('method.authenticator-code');
    await this.#until(() => this.#findWhere(({ label }) => label === words || asksFor.includes(label)) !== undefined, patienceMs);
    if (this.#findWhere(({ label }) => label === words)) await this.picks('authenticator-code');
    await this.types(this.appCode());
  }

  async passesMail(): Promise<void> {
    await this.picks('email-code');
    await this.sees('code.email-code');
    await this.types(await this.mailedCode());
  }

  /** Opens the page of the card and types its page code; waits for a card with a link. */
  async opensPage(): Promise<Page> {
    const linked = () => (this.screen.link ? this.screen : this.chat.screens().findLast(({ link }) => link !== null));
    await this.#until(() => linked() !== undefined, patienceMs);
    const link = linked()?.link;
    if (!link) throw new Error(`there is no link on the card:\n${this.screen.text}`);
    await this.browser.opens(link.url);
    return this.browser.submits('Open my page', { 'page-code': link.code });
  }

  /** Sets the app up on the page: show the key, type a code. */
  async setsUpApp(): Promise<void> {
    const page = await this.browser.submits('Show my key');
    this.pocket.key = /<code[^>]*>([A-Z2-7 ]{20,})<\/code>/.exec(page.html)?.[1]?.replaceAll(' ', '') ?? '';
    if (!this.pocket.key) throw new Error(`no key on the page: ${page.text}`);
    await this.browser.submits('Check the code', { 'authenticator-code': this.appCode() });
  }

  /** Saves the recovery codes on the page. */
  async savesRecoveryCodes(): Promise<void> {
    const page = await this.browser.submits('Show my codes');
    const shown = [...page.html.matchAll(/<code[^>]*>([0-9A-Z][0-9A-Za-z -]{15,})<\/code>/g)];
    this.pocket.recoveryCodes = shown.map(([, code = '']) => code);
    if (shown.length === 0) throw new Error(`no codes on the page: ${page.text}`);
    await this.browser.submits('I have saved them');
  }

  typesRecoveryCode(code: string): Promise<Page> {
    return this.browser.submits('Check the code', { 'recovery-code': code });
  }

  /** Chooses the first questions there are and answers each with these; gives back which answer belongs to which question. */
  async choosesQuestions(answers: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const options = [...this.browser.page.html.matchAll(/<option value="([^"]+)">([^<]+)</g)].slice(0, answers.length);
    const fields = answers.flatMap((answer, at) => [
      [`question-${at + 1}`, options[at]?.[1] ?? ''],
      [`answer-${at + 1}`, answer],
    ]);
    await this.browser.submits('Save my answers', Object.fromEntries(fields));
    return new Map(options.map(([, , text = ''], at) => [text.trim(), answers[at] ?? '']));
  }

  /** The questions that are asked on the page, in order. */
  get questionsAsked(): readonly string[] {
    return [...this.browser.page.html.matchAll(/<label for="answer-\d+">([^<]+)</g)].map(([, text = '']) => text.trim());
  }

  answersQuestions(answers: ReadonlyMap<string, string>): Promise<Page> {
    const fields = this.questionsAsked.map((question, at) => [`answer-${at + 1}`, answers.get(question) ?? 'no idea']);
    return this.browser.submits('Check my answers', Object.fromEntries(fields));
  }

  typesCurrentPassword(password = this.who.password): Promise<Page> {
    return this.browser.submits('Check my password', { 'current-password': password });
  }

  /** Chooses a new password on the page; with the current one where the page asks for it. */
  choosesPassword(password: string, { again = password, current }: { again?: string; current?: string } = {}): Promise<Page> {
    const fields = { 'new-password': password, 'new-password-again': again };
    return this.browser.submits(
      'Save my new password',
      current === undefined ? fields : { ...fields, 'current-password': current },
    );
  }

  /** `in`, or why not. */
  signsIn(password: string): Promise<string> {
    return this.#around.signsIn(this.who.login, password);
  }

  /** The end of the conversation, for whoever reads why a test failed. */
  #lately(): string {
    const shown = ({ text, buttons }: Screen) => `${text}\n[${buttons.map(({ label }) => label).join('] [')}]`;
    return this.chat.screens().slice(-4).map(shown).join('\n---\n');
  }

  async #until(isSo: () => boolean, withinMs: number): Promise<boolean> {
    const end = performance.now() + withinMs;
    while (!isSo()) {
      if (performance.now() > end) return false;
      await sleep(10);
    }
    return true;
  }
}
