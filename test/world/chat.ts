import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Channel, Inbound, Posted, Standing } from '../../src/channels/port.ts';
import type { Address, ChannelName, Identity } from '../../src/core/identity.ts';
import { identityKey } from '../../src/core/identity.ts';
import type { PageChoice } from '../../src/core/pages.ts';
import { ok, type Result } from '../../src/core/result.ts';
import type { Shown } from '../../src/core/views.ts';
import type { PageState, Submitted } from '../../src/runtime/page-desk.ts';
import { receipt } from '../../src/runtime/presenter.ts';
import { say } from '../../src/text/say.ts';
import type { Replica } from './town.ts';

/** A message as it stands in a conversation now. */
interface Message {
  readonly id: string;
  readonly shown: Shown;
}

/** A chat platform that keeps what was posted, in one place for all replicas. Everybody is a member unless `outsiders` has them. */
export class RecordingChannel implements Channel {
  readonly name: ChannelName;
  readonly outsiders = new Set<string>();
  /** Confirmed addresses of profiles, by person. */
  readonly mails = new Map<string, string>();
  readonly #homes = new Map<string, Message[]>();
  #number = 0;

  constructor(name: ChannelName) {
    this.name = name;
  }

  async show(address: Address, shown: Shown, message: string | null): Promise<Result<Posted, never>> {
    return ok({ message: this.put(address, shown, message) });
  }

  async home(): Promise<Address | null> {
    return null;
  }

  async standing(identity: Identity): Promise<Standing> {
    return this.outsiders.has(identity.person) ? 'outsider' : 'member';
  }

  restsUntil(): number {
    return 0;
  }

  async profileMail(identity: Identity): Promise<string | null> {
    return this.mails.get(identity.person) ?? null;
  }

  /** Posts, or replaces `message`; a replaced message stays where it is. */
  put(identity: Identity, shown: Shown, message: string | null): string {
    const home = this.#homes.get(identityKey(identity)) ?? [];
    const at = home.findIndex((one) => one.id === message);
    this.#number += 1;
    const id = at < 0 ? `m${this.#number}` : String(message);
    this.#homes.set(identityKey(identity), at < 0 ? [...home, { id, shown }] : home.with(at, { id, shown }));
    return id;
  }

  /** What a person has in front of them, oldest first. */
  messages(identity: Identity): readonly Message[] {
    return this.#homes.get(identityKey(identity)) ?? [];
  }
}

/** A page as somebody's browser shows it. */
export interface Browser {
  readonly cookie: string;
  state: PageState | null;
  last: Submitted | null;
}

let delivered = 0;
const seesWithinMs = 4_000;

/** Somebody at a chat and a browser: says, presses, opens the page and types there. Deliveries go to `at`, the replica that gets them. */
export class Person {
  readonly channel: RecordingChannel;
  readonly address: Address;
  at: Replica;
  browser: Browser | null = null;
  /** Every delivery so far, as it could come again. */
  readonly deliveries: Inbound[] = [];

  constructor(channel: RecordingChannel, identity: Identity, at: Replica) {
    this.channel = channel;
    this.address = { ...identity, conversation: `dm-${identity.person}`, route: 'https://chat.example/', locale: 'en' };
    this.at = at;
  }

  /** The newest message. */
  get message(): Message {
    const newest = this.channel.messages(this.address).at(-1);
    assert.ok(newest, 'nothing was said yet');
    return newest;
  }

  get card(): Shown {
    return this.message.shown;
  }

  /** Id of the card's title sentence. */
  get title(): string {
    return this.card.view.title.say;
  }

  /** Ids of every sentence on the card, the form's problem included. */
  get sentences(): readonly string[] {
    const { view } = this.card;
    return [view.title, ...view.body, ...(view.kind === 'form' && view.problem ? [view.problem] : [])].map((one) => one.say);
  }

  get choices(): readonly string[] {
    return Object.keys(this.card.handles).filter((choice) => choice !== receipt);
  }

  says(text: string): Promise<Answer> {
    return this.#deliver({ kind: 'text', text });
  }

  /** Presses a button of the newest card. */
  presses(choice: string, fields: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const handle = this.card.handles[choice];
    assert.ok(handle, `${this.title} offers ${this.choices.join(', ')}; not ${choice}`);
    return this.pressesHandle(handle, fields);
  }

  /** Presses the first choice that begins like this. */
  picks(start: string): Promise<Answer> {
    const choice = this.choices.find((one) => one.startsWith(start));
    assert.ok(choice, `${this.title} offers ${this.choices.join(', ')}; none begins with ${start}`);
    return this.presses(choice);
  }

  /** Picks the method of that name where several are offered. */
  picksMethod(method: string): Promise<Answer> {
    const { view } = this.card;
    const option = view.kind === 'choice' ? view.options.find((one) => one.label.say === `method.${method}`) : undefined;
    assert.ok(option, `${this.title} does not offer ${method}`);
    return this.presses(option.choice);
  }

  pressesHandle(handle: string, fields: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.#deliver({ kind: 'pressed', handle, fields });
  }

  types(code: string): Promise<Answer> {
    return this.presses('submit', { code });
  }

  /** The platform delivers something once more, as it was. */
  redelivers(delivery = this.deliveries.at(-1)): Promise<Answer> {
    assert.ok(delivery, 'nothing was delivered yet');
    return this.#heard(delivery);
  }

  /** Waits until the newest card says this. */
  async sees(title: string): Promise<void> {
    for (const until = performance.now() + seesWithinMs; performance.now() < until && this.title !== title; ) await sleep(10);
    assert.equal(this.title, title);
  }

  /** The link and page code of the newest card. */
  get link(): { readonly token: string; readonly code: string } {
    const { link } = this.card;
    assert.ok(link, `${this.title} has no link`);
    return { token: link.url.split('/').at(-1) ?? '', code: link.code ?? '' };
  }

  /** Opens the page of the newest card with its page code, in a browser of its own; null: the neutral answer. */
  async opensPage({ token, code } = this.link): Promise<Browser | null> {
    const claimed = await this.#page((desk) => desk.claim(token, code));
    if (!claimed) return null;
    this.browser = { cookie: claimed.cookie, state: await this.#page((desk) => desk.current(claimed.cookie)), last: null };
    return this.browser;
  }

  /** Looks at the page again. */
  async looks(): Promise<PageState | null> {
    assert.ok(this.browser, 'no page is open');
    const { cookie } = this.browser;
    this.browser.state = await this.#page((desk) => desk.current(cookie));
    return this.browser.state;
  }

  /** Sends the form of the open page. */
  async submits(fields: Readonly<Record<string, string>>, choice: PageChoice = 'submit'): Promise<Submitted | null> {
    const { browser } = this;
    assert.ok(browser?.state, 'no form is open');
    const { cookie } = browser;
    const { formToken } = browser.state;
    const submitted = await this.#page((desk) => desk.submit(cookie, formToken, choice, fields));
    browser.last = submitted;
    browser.state = submitted && 'state' in submitted ? submitted.state : null;
    return submitted;
  }

  /** Types a new password, twice. */
  chooses(password: string): Promise<Submitted | null> {
    return this.submits({ 'new-password': password, 'new-password-again': password });
  }

  /** The words of the card as somebody reads them. */
  get words(): string {
    const { view } = this.card;
    return [view.title, ...view.body].map((one) => say('en', one)).join('\n');
  }

  /** What the web edge makes of an outage: the neutral page. A process that died answers nothing. */
  #page<T>(work: (desk: Replica['product']['desk']) => Promise<T>): Promise<T | null> {
    return work(this.at.product.desk).catch(() => null);
  }

  #deliver(said: Inbound['said']): Promise<Answer> {
    delivered += 1;
    const ids = [`delivery-${delivered}`];
    const delivery: Inbound = { ids, address: this.address, where: 'direct', said };
    this.deliveries.push(delivery);
    return this.#heard(delivery);
  }

  /** Hears and posts, as a channel does: in place of the newest message, or as a new one, and says which message it became. The dead say nothing. */
  async #heard(delivery: Inbound): Promise<Answer> {
    const { at } = this;
    const pressed = this.channel.messages(this.address).at(-1)?.id ?? null;
    const answer = await at.product.reception.heard(delivery);
    if (at.process.isDead) return { shown: null, replaces: false };
    if (!answer.shown) return answer;
    const message = this.channel.put(this.address, answer.shown, answer.replaces ? pressed : null);
    const handle = answer.shown.handles[receipt];
    if (handle) await at.product.reception.posted(this.address, handle, message).catch(() => undefined);
    return answer;
  }
}
