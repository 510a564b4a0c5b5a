import type { AddressInfo } from 'node:net';
import { createServer } from 'restify';
import type { Answer, Inbound, Listener } from '../../src/channels/port.ts';
import { type TeamsChannel, teamsChannel } from '../../src/channels/teams/channel.ts';
import { fixedCredential } from '../../src/channels/teams/credentials.ts';
import type { TeamsOptions, TeamsReport } from '../../src/channels/teams/options.ts';
import { type Shown, View, type ViewInput } from '../../src/core/views.ts';
import { BotConnector } from '../world/bot-connector.ts';
import { TeamsClient } from '../world/teams-client.ts';

/** A view as a channel gets it: each choice with a handle of its own. */
export const shownOf = (input: ViewInput, more: Partial<Shown> = {}): Shown => {
  const view = View.parse(input);
  const choices = [
    ...(view.kind === 'choice' ? view.options : []),
    ...(view.kind === 'form' ? [view.submit] : []),
    ...(view.kind === 'facts' ? view.rows.flatMap((row) => row.actions) : []),
    ...view.actions,
  ];
  const handles = Object.fromEntries(choices.map(({ choice }) => [choice, `handle-of-${choice.replaceAll(':', '-')}`]));
  return { view, handles, link: null, locale: 'en', ...more };
};

/** A Teams channel on a bare server, a connector, and a listener that records what it hears and answers as told. */
export interface TeamsBot {
  readonly connector: BotConnector;
  readonly channel: TeamsChannel;
  readonly heard: Inbound[];
  readonly posted: { handle: string; message: string }[];
  readonly reports: TeamsReport[];
  readonly clock: { offsetMs: number };
  answer: (inbound: Inbound) => Promise<Answer> | Answer;
  readonly url: string;
  person(options?: { userRole?: string }): TeamsClient;
  stop(): Promise<void>;
}

/** Starts all of it on free ports of this machine. */
export const startTeamsBot = async (change: (options: TeamsOptions) => TeamsOptions = (same) => same): Promise<TeamsBot> => {
  const connector = await BotConnector.start();
  const heard: Inbound[] = [];
  const posted: { handle: string; message: string }[] = [];
  const reports: TeamsReport[] = [];
  const clock = { offsetMs: 0 };
  const options = change({
    mode: 'development',
    appId: connector.appId,
    tenantIds: [connector.tenant],
    metadataUrl: connector.metadataUrl,
    issuers: ['https://api.botframework.com'],
    serviceHosts: [connector.host],
    serviceUrl: connector.serviceUrl,
    token: { loginUrl: 'https://login.microsoftonline.com/tenant', scope: 'https://api.botframework.com' },
    credential: fixedCredential(connector.appId, connector.bearer),
    now: () => Date.now() + clock.offsetMs,
    report: (what) => reports.push(what),
  });
  const channel = teamsChannel(options);
  const server = createServer();
  const listener: Listener = {
    heard: async (inbound) => {
      heard.push(inbound);
      return bot.answer(inbound);
    },
    look: async () => null,
    posted: async (_identity, handle, message) => {
      posted.push({ handle, message });
    },
  };
  channel.mount(server, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const bot: TeamsBot = {
    connector,
    channel,
    heard,
    posted,
    reports,
    clock,
    url,
    answer: () => ({ shown: null, replaces: false }),
    person: (person) => new TeamsClient(connector, url, person),
    async stop() {
      await channel.drained();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await connector.stop();
    },
  };
  return bot;
};
