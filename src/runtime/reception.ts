import type { Answer, Channel, Inbound, Listener } from '../channels/port.ts';
import { type Conversation, isBusy, isOver } from '../core/conversation.ts';
import { type Address, type Identity, identityKey } from '../core/identity.ts';
import type { Policy } from '../core/policy.ts';
import type { Shown } from '../core/views.ts';
import type { Key } from '../store/sessions.ts';
import { type Command, commandIn } from '../text/command.ts';
import { withoutIsolates } from '../text/isolates.ts';
import { say } from '../text/say.ts';
import { choiceOf } from './handles.ts';
import type { Homes } from './homes.ts';
import type { Languages } from './languages.ts';
import { notice, refusal } from './notice.ts';
import type { Parts } from './parts.ts';
import { currentPolicy, policyToShow } from './policies.ts';
import { type Presenter, receipt, viewNow } from './presenter.ts';
import { Replies } from './replies.ts';
import { keyFor, load, nameFor, rowKeyOf } from './rows.ts';
import { RequestSecrets } from './secrets.ts';
import type { Delivered, Reading, Turns } from './turns.ts';

/** How long after its arrival a delivery is answered at the latest with what is known by then: quick work is waited for (SEC-125). */
const patienceMs = 600;
/** Turns under way in this process, with what they set off; whoever comes beyond that is told to come back (SEC-125). */
const mostUnderWay = 2_000;
const hourMs = 3_600_000;

/** What people type behind *reset* is a name only where it looks like one: `ben.baker`, `ben@…`, `FERNHILL\\ben`. *Please* is not. */
const looksLikeLogin = (text: string): boolean => /^\S*[@.\\]\S*$/.test(text) && /[^.@\\]/.test(text) && !text.endsWith('.');

/** `help @ana` starts help for a colleague; `help me please` is a question, and `hello @ana` a greeting. */
const isForOther = ({ name, rest, isMain }: Command): boolean =>
  name === 'help' && isMain && (/^@\S+$/.test(rest) || looksLikeLogin(rest));

interface Heard {
  readonly key: Key;
  readonly inbound: Inbound;
  readonly event: { readonly id: string; readonly once: readonly string[] };
  readonly request: RequestSecrets;
  /** When the answer is due, by the clock of `performance.now()`. */
  readonly answerBy: number;
}

/** Hears who comes by, and whether they are being greeted. */
type Meets = (identity: Identity, isGreeted: boolean) => void;

/** The product behind the channels: hears what people say and answers with the view of the moment. */
export class Reception implements Listener {
  readonly #parts: Parts;
  readonly #turns: Turns;
  readonly #presenter: Presenter;
  readonly #homes: Homes;
  readonly #languages: Languages;
  readonly #replies: Replies;
  readonly #meets: Meets;

  constructor(parts: Parts, turns: Turns, presenter: Presenter, homes: Homes, languages: Languages, meets: Meets) {
    this.#parts = parts;
    this.#turns = turns;
    this.#presenter = presenter;
    this.#homes = homes;
    this.#languages = languages;
    this.#meets = meets;
    this.#replies = new Replies(parts, turns, presenter);
  }

  /** Hears one delivery. Outages are answered in neutral words; nothing is half done (SEC-110). */
  async heard(inbound: Inbound): Promise<Answer> {
    const started = this.#parts.now();
    try {
      const channel = this.#parts.channels.get(inbound.address.channel);
      if (!channel) return { shown: null, replaces: false };
      return inbound.where === 'public' ? await this.#inPublic(channel, inbound) : await this.#inDirect(channel, inbound);
    } catch (error) {
      this.#parts.log.error('a delivery could not be heard', { code: codeOf(error) });
      return { shown: notice(inbound.address.locale, 'unavailable.title', 'unavailable.explain'), replaces: false };
    } finally {
      this.#parts.metrics.turn(inbound.address.channel, inbound.said.kind, (this.#parts.now() - started) / 1000);
    }
  }

  /** The card a handle belongs to; null when it is stale or somebody else's. */
  async look(identity: Identity, handle: string): Promise<Shown | null> {
    const { row } = await load(this.#parts, rowKeyOf(identity));
    if (!row) return null;
    const { policy } = await policyToShow(this.#parts, row);
    return choiceOf(this.#parts.keys, row, viewNow(this.#parts, row, policy), handle) ? this.#presenter.peek(row) : null;
  }

  /** A channel has posted an answer: that message shows the turn its handle is of. */
  posted(identity: Identity, handle: string, message: string): Promise<void> {
    return this.#replies.posted(identity, handle, message);
  }

  async #inPublic(channel: Channel, inbound: Inbound): Promise<Answer> {
    const locale = await this.#languages.of(inbound.address);
    const home = await channel.home(inbound.address);
    if (!home || inbound.said.kind !== 'text') return { shown: notice(locale, 'public.write-direct'), replaces: false };
    const answer = await this.#inDirect(channel, { ...inbound, where: 'direct', address: home });
    if (answer.shown) await this.#postAt(channel, home, answer.shown);
    return { shown: notice(locale, 'public.see-direct'), replaces: false };
  }

  async #postAt(channel: Channel, home: Address, shown: Shown): Promise<void> {
    const posted = await channel.show(home, shown, null);
    if (posted.ok) await this.posted(home, shown.handles[receipt] ?? '', posted.value.message);
  }

  async #inDirect(channel: Channel, given: Inbound): Promise<Answer> {
    const answerBy = performance.now() + patienceMs;
    if (this.#turns.underWay >= mostUnderWay) return this.#tooMany(given);
    const standing = await channel.standing(given.address);
    if (standing !== 'member') return this.#turnedAway(given, standing);
    const address = { ...given.address, locale: await this.#languages.of(given.address) };
    const inbound = { ...given, address };
    const isNew = await this.#homes.remember(address);
    this.#meets(address, isNew && !isCommand(inbound));
    const once = inbound.ids.map((id) => nameFor(`${address.channel}\n${id}`));
    const heard: Heard = {
      key: rowKeyOf(address),
      inbound,
      event: { id: once.at(-1) ?? '', once },
      request: new RequestSecrets(),
      answerBy,
    };
    if (inbound.said.kind === 'opened')
      return isNew ? this.#begin(heard, 'welcome', await this.#turns.read(heard.key)) : { shown: null, replaces: false };
    if (inbound.said.kind === 'text') return this.#typed(heard, inbound.said.text, isNew);
    return this.#pressed(heard, inbound.said.handle, inbound.said.fields);
  }

  /** The neutral refusal of a full house: nothing was heard, so that the same delivery may come again. */
  #tooMany({ address }: Inbound): Answer {
    this.#parts.metrics.refusedByLimit('turns-under-way');
    return { shown: notice(address.locale, 'unavailable.title', 'unavailable.explain'), replaces: false };
  }

  async #turnedAway({ address }: Inbound, standing: 'outsider' | 'unknown'): Promise<Answer> {
    await this.#audit(address, 'person.refused', standing, null);
    const shown =
      standing === 'outsider'
        ? notice(address.locale, 'outsider.title', 'outsider.explain')
        : notice(address.locale, 'member.unknown', 'member.unknown.explain');
    return { shown, replaces: false };
  }

  async #typed(heard: Heard, text: string, isNew: boolean): Promise<Answer> {
    const command = commandIn(text, heard.inbound.address.locale);
    const from = await this.#turns.read(heard.key);
    const { row } = from;
    const isOpen = row !== null && !isOver(this.#parts.flows, row);
    if (row?.heard.includes(heard.event.id)) return { shown: null, replaces: false };
    if (isOpen && isBusy(this.#parts.flows, row)) return this.#say(heard, 'typed.busy');
    if (!command) return isOpen ? this.#answeredInWords(heard, row, text) : this.#notUnderstood(heard, isNew, from);
    if (isForOther(command)) return this.#begin(heard, 'help-other', from, command.rest.slice(0, 254));
    if (command.name === 'cancel' || command.name === 'help')
      return isOpen ? this.#aside(heard, row, command.name, from) : this.#begin(heard, 'menu', from);
    return this.#start(heard, from, command);
  }

  async #notUnderstood(heard: Heard, isNew: boolean, from: Reading): Promise<Answer> {
    if (isNew) return this.#begin(heard, 'welcome', from);
    const answer = await this.#begin(heard, 'menu', from);
    return answer.shown ? { ...answer, shown: withFirst(answer.shown, 'typed.not-understood') } : answer;
  }

  async #start(heard: Heard, from: Reading, command: Command): Promise<Answer> {
    const isAboutSomebody = command.name === 'policy' && command.rest !== '';
    const asked = isAboutSomebody ? 'policy-person' : command.name;
    const flow = asked === 'start-over' ? (from.row?.flow ?? 'menu') : asked;
    const isNaming =
      isAboutSomebody ||
      ['case', 'policy-trial', 'audit', 'language'].includes(command.name) ||
      (command.name === 'reset' && looksLikeLogin(command.rest));
    const named = isNaming ? command.rest.slice(0, 254) : null;
    return this.#begin(heard, flow, from, named);
  }

  async #begin(heard: Heard, flow: string, from: Reading, named: string | null = null): Promise<Answer> {
    const { address } = heard.inbound;
    const { row: old } = from;
    const refused = await this.#refusedByHour(heard, flow, from);
    if (refused) return refused;
    const delivered = await this.#turns.begin(heard.key, flow, { named }, address, heard.event, heard.request, from);
    if (!delivered.isHeard && !delivered.isRepeat && delivered.row) return this.#say(heard, 'typed.busy');
    if (delivered.isHeard && old && !isOver(this.#parts.flows, old)) this.#replies.retire(old);
    return this.#answer(heard, from, delivered, false);
  }

  /** Ten flows an hour, typed or pressed (SEC-35); the menu is free. */
  async #refusedByHour(heard: Heard, flow: string, { policy, row }: Reading): Promise<Answer | null> {
    if (flow === 'menu' || flow === 'welcome') return null;
    const { address } = heard.inbound;
    const { kind, most } = hourOf(flow, policy);
    const { count } = await this.#parts.sessions.count(keyFor(kind, identityKey(address)), hourMs, this.#parts.now());
    if (count <= most) return null;
    this.#parts.metrics.refusedByLimit('flows-per-hour');
    await this.#audit(address, 'flow.refused', 'too-many', row);
    return { shown: refusal(address.locale, policy, 'refused.too-many', 'refused.too-many.next'), replaces: false };
  }

  async #pressed(heard: Heard, handle: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
    const from = await this.#turns.read(heard.key);
    const { row, policy } = from;
    const view = row && viewNow(this.#parts, row, policy);
    const choice = row && view && choiceOf(this.#parts.keys, row, view, handle);
    if (!row || !view || !choice) return this.#stale(heard, row);
    const refused = choice.startsWith('begin:') ? await this.#refusedByHour(heard, choice.slice('begin:'.length), from) : null;
    if (refused) return refused;
    const codes = view.kind === 'form' ? view.fields.filter((field) => field.type === 'code').map((field) => field.id) : [];
    const known = view.kind === 'form' ? view.fields.map((field) => field.id) : [];
    const given = Object.entries(fields).filter(([id]) => known.includes(id));
    const secret = Object.fromEntries(given.filter(([id]) => codes.includes(id)));
    const plain = Object.fromEntries(given.filter(([id]) => !codes.includes(id)));
    const event = {
      kind: 'answered',
      via: 'chat',
      id: heard.event.id,
      turn: row.turn,
      choice,
      fields: plain,
      secrets: heard.request.holdAll(secret),
    } as const;
    const delivered = await this.#turns.deliver(heard.key, event, heard.request, heard.event.once, undefined, from);
    if (!delivered.isHeard && !delivered.isRepeat) return this.#stale(heard, delivered.row);
    return this.#answer(heard, from, delivered, true);
  }

  async #aside(heard: Heard, row: Conversation, command: 'cancel' | 'help', from: Reading): Promise<Answer> {
    if (command === 'help')
      return { shown: withFirst(await this.#presenter.present(heard.key, row), 'help.meanwhile'), replaces: false };
    const event = { kind: 'ended', id: heard.event.id, why: 'cancelled' } as const;
    const ended = await this.#turns.deliver(heard.key, event, heard.request, heard.event.once, undefined, from);
    return this.#answer(heard, from, ended, false);
  }

  async #answeredInWords(heard: Heard, row: Conversation, text: string): Promise<Answer> {
    const shown = await this.#presenter.peek(row);
    const wanted = text.trim().toLowerCase();
    const options = shown.view.kind === 'choice' ? shown.view.options : [];
    const picked = options.find(
      (option, index) =>
        withoutIsolates(say(shown.locale, option.label)).toLowerCase() === wanted || String(index + 1) === wanted,
    );
    const handle = picked && shown.handles[picked.choice];
    return handle ? this.#pressed(heard, handle, {}) : this.#say(heard, 'typed.use-buttons', 'typed.use-buttons.explain');
  }

  #answer({ key, answerBy }: Heard, from: Reading, delivered: Delivered, replaces: boolean): Promise<Answer> {
    return this.#replies.answer({ key, from, answerBy }, delivered, replaces);
  }

  async #stale(heard: Heard, row: Conversation | null): Promise<Answer> {
    const { address } = heard.inbound;
    await this.#audit(address, 'press.refused', 'stale', row);
    if (row && !isOver(this.#parts.flows, row) && row.shown.turn === row.turn && row.shown.message)
      return { shown: null, replaces: false };
    if (row?.heard.includes(heard.event.id)) return { shown: null, replaces: false };
    return this.#say(heard, 'stale.title', 'stale.explain');
  }

  async #audit(address: Address, action: string, reason: string, row: Conversation | null): Promise<void> {
    const { version } = await currentPolicy(this.#parts.records);
    await this.#parts.records.audit({
      at: this.#parts.now(),
      action,
      outcome: 'refused',
      reason,
      actor: identityKey(address),
      role: 'self',
      target: row?.account ?? null,
      flow: row?.flow ?? null,
      conversation: row?.id ?? null,
      effect: null,
      methods: [],
      policyVersion: version,
      source: address.channel,
      detail: {},
    });
  }

  #say(heard: Heard, title: string, ...body: string[]): Answer {
    return { shown: notice(heard.inbound.address.locale, title, ...body), replaces: false };
  }
}

/** Self-service, looking up callers, and asking who is calling: each has its own count, so that one does not use up the other. */
const hourOf = (flow: string, { limits, helpdesk }: Policy): { readonly kind: string; readonly most: number } => {
  if (flow === 'case') return { kind: 'fh', most: helpdesk.lookUpsPerHour + limits.flowsPerHour }; // look-ups are metered where they are done
  if (flow === 'approval') return { kind: 'fa', most: helpdesk.lookUpsPerHour }; // whoever decides much looks often
  if (flow === 'not-me') return { kind: 'fn', most: limits.flowsPerHour }; // whoever holds the chat must not use up the way to freeze it
  return { kind: flow === 'caller' ? 'fc' : 'f', most: limits.flowsPerHour };
};

const withFirst = (shown: Shown, say: string): Shown => ({
  ...shown,
  view: { ...shown.view, body: [{ say }, ...shown.view.body] },
});

const isCommand = ({ said, address }: Inbound): boolean => said.kind === 'text' && commandIn(said.text, address.locale) !== null;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unexpected');
