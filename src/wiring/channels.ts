import { readFileSync } from 'node:fs';
import type { Server } from 'restify';
import type { Channel, Listener } from '../channels/port.ts';
import { slackChannel } from '../channels/slack/channel.ts';
import { teamsChannel } from '../channels/teams/channel.ts';
import { entraCredential, fixedCredential } from '../channels/teams/credentials.ts';
import type { Config, SlackConfig, TeamsConfig } from '../config.ts';
import type { ChannelName } from '../core/identity.ts';
import { organisationLocale } from '../runtime/languages.ts';
import type { Log } from '../runtime/parts.ts';
import type { Records } from '../store/records.ts';
import type { Sessions } from '../store/sessions.ts';

interface Stores {
  readonly sessions: Sessions;
  readonly records: Pick<Records, 'policy'>;
}

const proofOf = ({ appId, proof }: TeamsConfig) => {
  if (proof.kind === 'stand-in') return fixedCredential(appId, proof.token.reveal());
  if (proof.kind === 'secret')
    return entraCredential(appId, { kind: 'secret', tenantId: proof.tenantId, secret: proof.secret.reveal() });
  const privateKey = readFileSync(proof.keyFile, 'utf8');
  return entraCredential(appId, { kind: 'certificate', tenantId: proof.tenantId, thumbprint: proof.thumbprint, privateKey });
};

const openTeams = (teams: TeamsConfig, { mode }: Config, now: () => number, log: Log) =>
  teamsChannel({
    mode,
    ...teams,
    credential: proofOf(teams),
    now,
    report: (what) =>
      what.event === 'refused'
        ? log.warn('a Teams request was refused', { reason: what.reason })
        : log.warn('Teams could not be served', {
            kind: what.doing,
            code: what.error instanceof Error ? what.error.name : 'unknown',
          }),
  });

/** What the organisation speaks; English while nobody can say. */
const organisationSpeaks = (records: Stores['records'], log: Log) => (): Promise<string> =>
  organisationLocale({ records }).catch(() => {
    log.warn('the policy could not be read for a language');
    return 'en';
  });

const openSlack = (slack: SlackConfig, { mode }: Config, { sessions, records }: Stores, now: () => number, log: Log) =>
  slackChannel({
    signingSecrets: slack.signingSecrets.map((secret) => secret.reveal()),
    teams: slack.teamIds,
    tokenOf: async (tenant) => (slack.teamIds.includes(tenant) ? slack.botToken.reveal() : null),
    apiUrl: slack.apiUrl,
    isDevelopment: mode === 'development',
    sessions,
    locale: organisationSpeaks(records, log),
    now,
    report: (report) =>
      report.what === 'refused'
        ? log.warn('a Slack request was refused', { reason: report.why })
        : log.warn('Slack could not be served', { code: report.code, reference: report.reference ?? '' }),
  });

/** The chat platforms that are set up. `drained` waits for what Teams still does after its answers. */
export interface Channels {
  readonly byName: ReadonlyMap<ChannelName, Channel>;
  /** Puts the endpoints of each on the listener. */
  mount(server: Server, listener: Listener): void;
  /** Readiness of Teams: its signing keys can be had. Null: not set up. */
  readonly teamsReady: (() => Promise<boolean>) | null;
  drained(): Promise<void>;
}

/** Opens the channels a configuration sets up. `now` is epoch ms. */
export const openChannels = (config: Config, stores: Stores, now: () => number, log: Log): Channels => {
  const teams = config.teams ? openTeams(config.teams, config, now, log) : null;
  const slack = config.slack ? openSlack(config.slack, config, stores, now, log) : null;
  const open = [teams, slack].filter((channel) => channel !== null);
  return {
    mount(server, listener) {
      for (const channel of open) channel.mount(server, listener);
    },
    byName: new Map<ChannelName, Channel>(open.map((channel) => [channel.name, channel])),
    teamsReady: teams && (() => teams.ready()),
    drained: async () => teams?.drained(),
  };
};
