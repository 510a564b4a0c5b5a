import type { Answer, Channel, Inbound, Listener } from '../channels/port.ts';
import type { Address, Identity } from '../core/identity.ts';
import type { Shown } from '../core/views.ts';
import { commandIn } from '../text/command.ts';
import { choiceOf } from './handles.ts';
import { begin } from './hearing/beginning.ts';
import type { Ear, Heard } from './hearing/heard.ts';
import { pressed } from './hearing/pressed.ts';
import { recordRefusal } from './hearing/refusals.ts';
import { typed } from './hearing/typed.ts';
import type { Homes } from './homes.ts';
import type { Languages } from './languages.ts';
import { notice } from './notice.ts';
import type { Parts } from './parts.ts';
import { policyToShow } from './policies.ts';
import { type Presenter, receipt, viewNow } from './presenter.ts';
import { Replies } from './replies.ts';
import { load, nameFor, rowKeyOf } from './rows.ts';
import { RequestSecrets } from './secrets.ts';
import type { Turns } from './turns.ts';

/** How long after its arrival a delivery is answered at the latest with what is known by then: quick work is waited for (SEC-125). */
const patienceMs = 600;
/** Turns under way in this process, with what they set off; whoever comes beyond that is told to come back (SEC-125). */
const mostUnderWay = 2_000;

/** Hears who comes by, and whether they are being greeted. */
type Meets = (identity: Identity, isGreeted: boolean) => void;

/** The product behind the channels: hears what people say and answers with the view of the moment. */
export class Reception implements Listener {
  readonly #parts: Parts;
  readonly #ear: Ear;
  readonly #homes: Homes;
  readonly #languages: Languages;
  readonly #meets: Meets;

  constructor(parts: Parts, turns: Turns, presenter: Presenter, homes: Homes, languages: Languages, meets: Meets) {
    this.#parts = parts;
    this.#ear = { parts, turns, presenter, replies: new Replies(parts, turns, presenter) };
    this.#homes = homes;
    this.#languages = languages;
    this.#meets = meets;
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
    return choiceOf(this.#parts.keys, row, viewNow(this.#parts, row, policy), handle) ? this.#ear.presenter.peek(row) : null;
  }

  /** A channel has posted an answer: that message shows the turn its handle is of. */
  posted(identity: Identity, handle: string, message: string): Promise<void> {
    return this.#ear.replies.posted(identity, handle, message);
  }

  async #inPublic(channel: Channel, inbound: Inbound): Promise<Answer> {
    const locale = await this.#languages.of(inbound.address);
    const home = await channel.home(inbound.address);
    if (!home || inbound.said.kind !== 'text') return { shown: notice(locale, 'public.write-direct'), replaces: false };
    const answer = await this.#inDirect(channel, { ...inbound, where: 'direct', address: home });
    if (answer.shown) await this.#postAt(channel, home, answer.shown);
    const elsewhere = answer.shown ? { elsewhere: answer.shown.view.title } : {};
    return { shown: notice(locale, 'public.see-direct'), replaces: false, ...elsewhere };
  }

  async #postAt(channel: Channel, home: Address, shown: Shown): Promise<void> {
    const posted = await channel.show(home, shown, null);
    if (posted.ok) await this.posted(home, shown.handles[receipt] ?? '', posted.value.message);
  }

  async #inDirect(channel: Channel, given: Inbound): Promise<Answer> {
    const answerBy = performance.now() + patienceMs;
    if (this.#ear.turns.underWay >= mostUnderWay) return this.#tooMany(given);
    const standing = await channel.standing(given.address);
    if (standing !== 'member') return this.#turnedAway(given, standing);
    const address = { ...given.address, locale: await this.#languages.of(given.address, given.said.kind === 'pressed') };
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
      return isNew ? begin(this.#ear, heard, 'welcome', await this.#ear.turns.read(heard.key)) : { shown: null, replaces: false };
    if (inbound.said.kind === 'text') return typed(this.#ear, heard, inbound.said.text, isNew);
    return pressed(this.#ear, heard, inbound.said.handle, inbound.said.fields);
  }

  /** The neutral refusal of a full house: nothing was heard, so that the same delivery may come again. */
  #tooMany({ address }: Inbound): Answer {
    this.#parts.metrics.refusedByLimit('turns-under-way');
    return { shown: notice(address.locale, 'unavailable.title', 'unavailable.explain'), replaces: false };
  }

  async #turnedAway({ address }: Inbound, standing: 'outsider' | 'unknown'): Promise<Answer> {
    await recordRefusal(this.#parts, address, 'person.refused', standing, null);
    const shown =
      standing === 'outsider'
        ? notice(address.locale, 'outsider.title', 'outsider.explain')
        : notice(address.locale, 'member.unknown', 'member.unknown.explain');
    return { shown, replaces: false };
  }
}

const isCommand = ({ said, address }: Inbound): boolean => said.kind === 'text' && commandIn(said.text, address.locale) !== null;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unexpected');
