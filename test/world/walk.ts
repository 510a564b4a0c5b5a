import assert from 'node:assert/strict';
import type { RegisteredMethod } from '../../src/core/account.ts';
import { ask, type Conversation, type Event, hear, isOver, opened, stepOf } from '../../src/core/conversation.ts';
import type { EffectName, Outcome, Owed } from '../../src/core/effects.ts';
import { flows } from '../../src/core/flows/all.ts';
import type { Found, Who } from '../../src/core/flows/who.ts';
import type { MethodId } from '../../src/core/method.ts';
import { Policy } from '../../src/core/policy.ts';
import { no, ok } from '../../src/core/result.ts';
import { choicesOf, type Sentence, View } from '../../src/core/views.ts';
import { english, say } from '../../src/text/say.ts';
import { answered, foldAt, morning, settled, start } from './fold.ts';

/** A registered method, as `find-account` brings it in. */
export const registered = (method: MethodId, over: Partial<RegisteredMethod> = {}): RegisteredMethod => ({
  id: `r-${method}`,
  method,
  hint: method === 'email-code' ? 'a•••@•••.example' : null,
  registeredAt: morning - 86_400_000,
  usableFrom: 0,
  worn: false,
  left: method === 'recovery-code' ? 10 : null,
  ...over,
});

/** Somebody with these methods, found as the owner of the account. */
export const ana = (...methods: readonly (MethodId | RegisteredMethod)[]): Who => ({
  kind: 'own',
  account: 'a-ana',
  tier: 2,
  methods: methods.map((one) => (typeof one === 'string' ? registered(one) : one)),
  lockedOut: false,
});

/** Every sentence anywhere in a view or page. */
export const sentencesIn = (value: unknown): readonly Sentence[] => {
  if (Array.isArray(value)) return value.flatMap(sentencesIn);
  if (value === null || typeof value !== 'object') return [];
  if ('say' in value) return [value as Sentence];
  return Object.values(value).flatMap(sentencesIn);
};

const assertSayable = (value: unknown): void => {
  for (const sentence of sentencesIn(value)) {
    assert.ok(sentence.say in english, `no sentence ${sentence.say}`);
    assert.ok(say('en', sentence).length > 0);
  }
};

/** A conversation without a world: presses go in, effects wait to be settled by hand, and every view on the way is checked. */
export class Walk {
  /** Hears every view of every walk, for whoever wants to see them all. */
  static met: (row: Conversation, view: View) => void = () => undefined;
  policy: Policy;
  now = morning;
  row: Conversation;
  /** Titles of every question so far. */
  readonly asked: string[] = [];
  /** Every effect so far, as promised. */
  readonly promised: Owed[] = [];

  constructor(flow: string, policy: Parameters<typeof Policy.parse>[0] = {}, named: string | null = null) {
    this.policy = Policy.parse(policy);
    const begun = flows.get(flow);
    assert.ok(begun, flow);
    this.row = opened(begun, { named }, start, this.#fold());
    this.#look(null);
  }

  get view(): View {
    return ask(flows, this.row, this.policy);
  }

  get choices(): readonly string[] {
    return choicesOf(this.view);
  }

  get isOver(): boolean {
    return isOver(flows, this.row);
  }

  get page() {
    return stepOf(flows, this.row)?.page?.(this.row.state, this.policy) ?? null;
  }

  /** Folds an event; false when it was not heard. */
  hears(event: Event): boolean {
    const next = hear(flows, this.row, event, this.#fold());
    if (!next) return false;
    const was = this.row;
    this.row = next;
    this.#look(was);
    return true;
  }

  presses(choice: string, fields: Readonly<Record<string, string>> = {}): this {
    assert.ok(this.hears(answered(this.row, choice, { fields })), `${this.view.title.say} does not hear ${choice}`);
    return this;
  }

  picks(method: MethodId): this {
    return this.presses(`method:r-${method}`);
  }

  types(code = 'typed'): this {
    assert.ok(this.hears(answered(this.row, 'submit', { secrets: { code: `secret:${code}` } })));
    return this;
  }

  /** Sends the page's form with these fields. */
  submits(...fields: readonly string[]): this {
    const secrets = Object.fromEntries(fields.map((field) => [field, `secret:${field}` as const]));
    assert.ok(this.hears(answered(this.row, 'submit', { via: 'page', secrets })), `${this.row.state.at} does not hear its page`);
    return this;
  }

  onPage(choice: string): this {
    assert.ok(this.hears(answered(this.row, choice, { via: 'page' })));
    return this;
  }

  /** The world answers the oldest effect of that name. */
  settles(effect: EffectName, outcome: Outcome = ok(null)): this {
    const owed = this.row.owed.find((one) => one.do === effect);
    assert.ok(owed, `${this.row.state.at} owes ${this.row.owed.map((one) => one.do).join(', ') || 'nothing'}, not ${effect}`);
    assert.ok(this.hears(settled(owed.id, effect, outcome)));
    return this;
  }

  refuses(effect: EffectName, reason: string, waitSeconds?: number): this {
    return this.settles(effect, { ...no(reason), ...(waitSeconds ? { waitSeconds } : {}) });
  }

  finds(who: Who): this {
    return this.settles('find-account', ok<Found>({ found: 'account', who }));
  }

  /** The newest question is this one. */
  asks(title: string, problem?: string): this {
    const { view } = this;
    assert.equal(view.title.say, title);
    if (problem)
      assert.ok(
        sentencesIn([view, this.page]).some((one) => one.say === problem),
        `${title} does not say ${problem}`,
      );
    return this;
  }

  offers(...choices: readonly string[]): this {
    assert.deepEqual(this.choices, choices);
    return this;
  }

  owes(...effects: readonly EffectName[]): this {
    assert.deepEqual(
      this.row.owed.map((one) => one.do),
      effects,
    );
    return this;
  }

  #fold() {
    return { ...foldAt(this.now, this.policy), fresh: () => ({ id: `${this.row.id}+`, salt: 'salt' }) };
  }

  /** Whatever a step shows comes from the closed set, can be said, and carries no secret. */
  #look(was: Conversation | null): void {
    const view = View.parse(this.view);
    Walk.met(this.row, view);
    if (this.row.turn !== was?.turn) this.asked.push(view.title.say);
    assertSayable([view, this.page]);
    const fresh = this.row.owed.filter((one) => !was?.owed.includes(one));
    this.promised.push(...fresh);
    assert.ok(!JSON.stringify([this.row.state, view, this.page]).includes('secret:'), 'a secret is in the state');
  }
}
