import { randomBytes } from 'node:crypto';

/** A person of the pretended workspace. `kind` says what Slack knows of them. */
export interface SlackPerson {
  readonly id: string;
  readonly name: string;
  readonly kind?: 'member' | 'guest' | 'single-channel-guest' | 'stranger' | 'invited' | 'bot' | 'deleted';
  /** Workspace of the person, where it is another one. */
  readonly team?: string;
  readonly locale?: string;
  /** The address of the profile, and whether Slack confirmed it (it did, unless this says not). */
  readonly email?: string;
  readonly isEmailConfirmed?: boolean;
}

/** A block as it was sent: checked on the way in. */
export type Block = Readonly<Record<string, unknown>>;

/** A message as the stand-in keeps it; `ts` is its id, as in Slack. */
export interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly from: 'bot' | 'person';
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly edited: boolean;
  /** Visible to `person` only, who typed a command; never stored by Slack. */
  readonly isEphemeral: boolean;
  /** Who wrote it, or who alone sees it; absent for what the bot says to everybody there. */
  readonly person?: string;
}

/** A modal on somebody's screen; `errors` are shown at its inputs, by block. */
export interface OpenView {
  readonly id: string;
  readonly hash: string;
  readonly person: string;
  readonly view: Readonly<Record<string, unknown>> & { readonly blocks: readonly Block[]; readonly private_metadata?: string };
  readonly errors: Readonly<Record<string, string>>;
}

interface Trigger {
  readonly person: string;
  readonly at: number;
  isUsed: boolean;
}

/** An id in Slack's alphabet. */
export const slackId = (prefix: string): string => `${prefix}${randomBytes(6).toString('hex').toUpperCase()}`;

const triggerLifeMs = 3000;

/** Everything the pretended Slack remembers. */
export class SlackState {
  readonly people: Map<string, SlackPerson>;
  readonly messages: Message[] = [];
  readonly views = new Map<string, OpenView>();
  readonly #triggers = new Map<string, Trigger>();
  readonly #homes = new Map<string, string>();
  readonly now: () => number;
  /** Told after every change, for whoever shows it. */
  readonly watchers = new Set<() => void>();
  #lastTs = 0;

  constructor(people: readonly SlackPerson[], now: () => number) {
    this.people = new Map(people.map((person) => [person.id, person]));
    this.now = now;
  }

  /** A new timestamp: seconds and microseconds, never the same twice. */
  ts(): string {
    this.#lastTs = Math.max(this.#lastTs + 1, this.now() * 1000);
    const digits = String(this.#lastTs).padStart(16, '0');
    return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
  }

  /** The direct conversation of a person with the bot: one for good. */
  home(person: string): string {
    const known = this.#homes.get(person) ?? slackId('D');
    this.#homes.set(person, known);
    return known;
  }

  personOf(channel: string): string | null {
    return [...this.#homes].find(([, home]) => home === channel)?.[0] ?? null;
  }

  trigger(person: string): string {
    const id = `${this.now()}.${randomBytes(8).toString('hex')}`;
    this.#triggers.set(id, { person, at: this.now(), isUsed: false });
    return id;
  }

  /** Uses a trigger: whose it is, or Slack's error name. */
  useTrigger(id: string): { readonly person: string } | { readonly error: string } {
    const trigger = this.#triggers.get(id);
    if (!trigger) return { error: 'invalid_trigger_id' };
    if (trigger.isUsed) return { error: 'exchanged_trigger_id' };
    if (this.now() - trigger.at > triggerLifeMs) return { error: 'expired_trigger_id' };
    trigger.isUsed = true;
    return { person: trigger.person };
  }

  add(message: Omit<Message, 'ts' | 'edited'>): Message {
    const added = { ...message, ts: this.ts(), edited: false };
    this.messages.push(added);
    this.#changed();
    return added;
  }

  /** Replaces a message; null when there is none. */
  edit(channel: string, ts: string, text: string, blocks: readonly Block[]): Message | null {
    const place = this.messages.findIndex((one) => one.channel === channel && one.ts === ts && one.from === 'bot');
    const before = this.messages[place];
    if (!before || before.isEphemeral) return null;
    const after = { ...before, text, blocks, edited: true };
    this.messages[place] = after;
    this.#changed();
    return after;
  }

  setView(id: string, person: string, view: OpenView['view'], errors: OpenView['errors'] = {}): OpenView {
    const open = { id, hash: `${this.ts()}.${randomBytes(4).toString('hex')}`, person, view, errors };
    this.views.set(id, open);
    this.#changed();
    return open;
  }

  closeView(id: string): void {
    this.views.delete(id);
    this.#changed();
  }

  #changed(): void {
    for (const watcher of this.watchers) watcher();
  }
}
