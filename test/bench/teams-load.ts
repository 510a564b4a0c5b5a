import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { english } from '../../src/text/say.ts';
import type { Shot } from './load.ts';
import type { Employee } from './people.ts';
import type { Platforms } from './platforms.ts';

const longestMs = 20_000;

const titleOf = (id: string): string => english[id] ?? id;

/** The handle behind a button of a card, by the sentence id of its title; null where there is no such button. */
export const handleIn = (card: string, title: string): string | null => {
  const at = card.indexOf(`"title":"${titleOf(title)}","verb":"latchkey"`);
  return at < 0 ? null : (/"handle":"([^"]+)"/.exec(card.slice(at))?.[1] ?? null);
};

/** One employee's Teams: signs, types and presses as the platform would. */
export class TeamsSeat {
  readonly who: Employee;
  readonly #platforms: Platforms;
  /** The card in front of them. */
  card = '';
  #message = '1700000000001';
  #presses = 0;

  constructor(who: Employee, platforms: Platforms) {
    this.who = who;
    this.#platforms = platforms;
  }

  get conversation(): string {
    return `a:direct-${this.who.teams}`;
  }

  /** Types something; the answer comes as a message of its own. */
  types(text: string): Shot {
    this.card = '';
    this.#platforms.newest.delete(this.conversation);
    return this.#shot({ type: 'message', textFormat: 'plain', text }, (status) => status === 200);
  }

  /** Presses the button of this title; the answer must be a card with one of `then`. */
  presses(title: string, then: readonly string[], fields: Readonly<Record<string, string>> = {}): Shot {
    const handle = handleIn(this.card, title);
    if (!handle) throw new Error(`no button "${titleOf(title)}" on ${this.card.slice(0, 400)}`);
    const action = { type: 'Action.Execute', verb: 'latchkey', data: { handle, ...fields } };
    const press = { type: 'invoke', name: 'adaptiveCard/action', replyToId: this.#message, value: { action, trigger: 'manual' } };
    return this.#shot(press, (status, body) => {
      const isGood = status === 200 && then.some((one) => handleIn(body, one) !== null);
      // Anything else leaves them with the card they have, or the one that came as a message.
      this.card = isGood ? body : (this.#platforms.newest.get(this.conversation) ?? this.card);
      return isGood;
    });
  }

  /** Presses with something typed, whatever comes of it: look afterwards. */
  answers(title: string, fields: Readonly<Record<string, string>>): Shot {
    const shot = this.presses(title, [], fields);
    return {
      ...shot,
      answered: (status, body) => {
        this.card = body;
        return status === 200;
      },
    };
  }

  /** Waits until the card in front of them, or the message that came last, has a button of this title; at most 20 s. */
  sees(title: string): Promise<void> {
    return this.#until(`"title":"${titleOf(title)}"`);
  }

  /** The same for any text. */
  seesText(text: string): Promise<void> {
    return this.#until(text);
  }

  async #until(text: string): Promise<void> {
    const end = performance.now() + longestMs;
    while (!this.card.includes(text)) {
      if (performance.now() > end) throw new Error(`"${text}" did not come: ${this.card.slice(0, 400)}`);
      await sleep(5);
      this.card = this.#platforms.newest.get(this.conversation) ?? '';
    }
  }

  /** The next press of somebody who cannot decide how to prove who they are: the state moves each time. */
  wavers(): Shot {
    this.#presses += 1;
    const isAsked = handleIn(this.card, 'button.other-method') !== null;
    return isAsked
      ? this.presses('button.other-method', ['method.authenticator-code'])
      : this.presses('method.authenticator-code', ['button.check']);
  }

  #shot(more: Readonly<Record<string, unknown>>, answered: Shot['answered']): Shot {
    const { tenant, appId, serviceUrl, authorization } = this.#platforms;
    const activity = {
      id: `f:${randomUUID()}`,
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${this.who.teams}`, name: 'A Person', aadObjectId: this.who.teams },
      recipient: { id: `28:${appId}`, name: 'Latchkey' },
      conversation: { id: this.conversation, conversationType: 'personal', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
      locale: 'en-GB',
      timestamp: new Date().toISOString(),
      ...more,
    };
    const headers = { 'content-type': 'application/json', authorization };
    return { headers, body: JSON.stringify(activity), answered };
  }
}

/** Goes round a list for ever. */
export const inTurn = <T>(all: readonly T[]): (() => T) => {
  let last = -1;
  return () => {
    last = (last + 1) % all.length;
    return all[last] as T;
  };
};
