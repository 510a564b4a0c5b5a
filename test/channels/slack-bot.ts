import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Server } from 'restify';
import type { Answer, Inbound, Listener } from '../../src/channels/port.ts';
import { type SlackChannel, type SlackOptions, type SlackReport, slackChannel } from '../../src/channels/slack/channel.ts';
import { choicesOf, type Shown, View, type ViewInput } from '../../src/core/views.ts';
import { openSessions } from '../../src/store/open-sessions.ts';
import type { Sessions } from '../../src/store/sessions.ts';
import { storeFolder } from '../world/folder.ts';
import type { SlackPerson } from '../world/slack/state.ts';
import { type SlackCloud, startSlackCloud } from '../world/slack-cloud.ts';

/** What the stand-in for Slack signs with, and the bot checks. */
export const signingSecret = 'a-signing-secret-of-thirty-two-characters';
/** The only token the stand-in for Slack takes. */
export const botToken = 'xoxb-only-for-tests';
/** The one workspace that is let in; Mallory is of another. */
export const team = 'T0ACME';
/** One of every kind that must be told apart, of which Ana and Ben alone are let in (SEC-9). */
export const people: readonly SlackPerson[] = [
  { id: 'U0ANA', name: 'Ana' },
  { id: 'U0BEN', name: 'Ben' },
  { id: 'U0GUEST', name: 'Guest', kind: 'guest' },
  { id: 'U0SINGLE', name: 'Single', kind: 'single-channel-guest' },
  { id: 'U0STRANGER', name: 'Stranger', kind: 'stranger' },
  { id: 'U0INVITED', name: 'Invited', kind: 'invited' },
  { id: 'U0FOREIGN', name: 'Foreign', kind: 'stranger', locale: 'not a language' },
  { id: 'U0BOT', name: 'Bot', kind: 'bot' },
  { id: 'U0GONE', name: 'Gone', kind: 'deleted' },
  { id: 'U0MALLORY', name: 'Mallory', team: 'T0EVIL' },
];

/** A view with fresh handles. */
export const shownOf = (view: ViewInput, link: Shown['link'] = null): Shown => {
  const parsed = View.parse(view);
  const handles = Object.fromEntries(choicesOf(parsed).map((choice) => [choice, randomBytes(16).toString('base64url')]));
  return { view: parsed, handles, link, locale: 'en' };
};

/** The product behind the channel, as a script: remembers what it heard and answers what it is told to. */
export class ScriptedListener implements Listener {
  readonly inbounds: Inbound[] = [];
  readonly posts: { readonly handle: string; readonly message: string }[] = [];
  readonly seen = new Set<string>();
  readonly cards = new Map<string, Shown>();
  answer: (inbound: Inbound) => Promise<Answer> = async () => ({ shown: null, replaces: false });

  /** Answers with this view from now on. */
  says(view: ViewInput, { replaces = false, link = null }: { replaces?: boolean; link?: Shown['link'] } = {}): void {
    this.answer = async () => ({ shown: this.card(view, link), replaces });
  }

  card(view: ViewInput, link: Shown['link'] = null): Shown {
    const shown = shownOf(view, link);
    for (const handle of Object.values(shown.handles)) this.cards.set(handle, shown);
    return shown;
  }

  /** A repeat by any of its ids is heard and does nothing, as the product does it. */
  async heard(inbound: Inbound): Promise<Answer> {
    const isRepeat = inbound.ids.some((id) => this.seen.has(id));
    for (const id of inbound.ids) this.seen.add(id);
    if (isRepeat) return { shown: null, replaces: false };
    this.inbounds.push(inbound);
    return this.answer(inbound);
  }

  async look(_: unknown, handle: string): Promise<Shown | null> {
    return this.cards.get(handle) ?? null;
  }

  async posted(_: unknown, handle: string, message: string): Promise<void> {
    this.posts.push({ handle, message });
  }
}

/** A replica of the bot: bare restify, the Slack channel, a scripted product. */
export interface SlackBot {
  readonly channel: SlackChannel;
  readonly listener: ScriptedListener;
  readonly reports: SlackReport[];
  readonly url: string;
  close(): Promise<void>;
}

/** The bot's own half of Slack, on a port of its own, with a listener that answers by script. */
export const startSlackBot = async (
  cloud: SlackCloud,
  sessions: Sessions,
  more: Partial<SlackOptions> = {},
): Promise<SlackBot> => {
  const reports: SlackReport[] = [];
  const channel = slackChannel({
    signingSecrets: [signingSecret],
    teams: [team],
    tokenOf: async () => botToken,
    apiUrl: cloud.apiUrl,
    isDevelopment: true,
    sessions,
    locale: async () => 'en',
    now: cloud.state.now,
    report: (report) => reports.push(report),
    ...more,
  });
  const listener = new ScriptedListener();
  const server: Server = createServer();
  channel.mount(server, listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = async () => {
    server.server.closeAllConnections();
    await new Promise<void>((closed) => server.close(() => closed()));
  };
  return { channel, listener, reports, url: `http://127.0.0.1:${server.address().port}/slack/events`, close };
};

/** Slack and one bot, with a sessions file of their own. `clock` moves time for both. */
export const startSlackWorld = async (more: Partial<SlackOptions> = {}) => {
  const folder = storeFolder('latchkey-slack-');
  const clock = { offsetMs: 0 };
  const now = () => Date.now() + clock.offsetMs;
  const cloud = await startSlackCloud({ team, signingSecret, botToken, people, now });
  const sessions = openSessions({ file: join(folder, 'sessions.db'), now });
  const bot = await startSlackBot(cloud, sessions, more);
  cloud.botUrl = bot.url;
  const close = async () => {
    await Promise.all([bot.close(), cloud.close()]);
    await sessions.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { cloud, bot, listener: bot.listener, sessions, clock, ana: cloud.member('U0ANA'), ben: cloud.member('U0BEN'), close };
};

/** A bot, the stand-in for Slack and a clock to turn, until `close`. */
export type SlackWorld = Awaited<ReturnType<typeof startSlackWorld>>;
