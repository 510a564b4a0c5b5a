import { randomBytes } from 'node:crypto';
import { MailSink } from '../mail-sink.ts';
import { PhoneGateway } from '../phone-gateway.ts';
import { type SlackSurface, startSlackSurface } from '../slack-surface/surface.ts';
import { TeamsFront } from '../teams-front.ts';
import type { CastMember } from './cast.ts';
import { portNear } from './ports.ts';

/** The known ports; each gives way to a free one while another program has it. */
const ports = { teamsFront: 3_979, slack: 3_901, slackApi: 3_902 } as const;
/** The same in every run, so that a kept bot is still the same bot. */
const teamsAppId = '1a7c4e1e-0000-4000-8000-000000000001';
const workspace = 'Fernhill';

/** What a pretended Slack and its bot know of each other. */
export interface SlackSecrets {
  readonly team: string;
  readonly signingSecret: string;
  readonly botToken: string;
}

/** The chats, the mail and the phones of the demo, without the bot. */
export interface StandIns {
  readonly mail: MailSink;
  readonly gateway: PhoneGateway;
  readonly front: TeamsFront;
  readonly surface: SlackSurface;
  readonly slack: SlackSecrets;
}

/** Calls that end what was started; the last one first. */
export type Endings = (() => Promise<unknown>)[];

const onlyOne = (values: readonly string[]): string => {
  const [first, ...others] = new Set(values);
  if (first === undefined || others.length > 0) throw new Error('the people file must name one tenant and one workspace');
  return first;
};

const teamsFront = async (cast: readonly CastMember[], botUrl: string): Promise<TeamsFront> => {
  const tenant = onlyOne(cast.map((person) => person.teams.tenant));
  return TeamsFront.start({ botUrl, tenant, appId: teamsAppId, port: await portNear(ports.teamsFront) });
};

const slackSurface = async (cast: readonly CastMember[], botUrl: string, secrets: SlackSecrets): Promise<SlackSurface> =>
  startSlackSurface({
    ...secrets,
    botUrl: `${botUrl}/slack/events`,
    workspace,
    people: cast.map(({ slack, name, part }) => ({ id: slack.user, team: slack.team, name, part })),
    port: await portNear(ports.slack),
    apiPort: await portNear(ports.slackApi),
  });

/** Starts them on this machine only. What was started is noted in `endings`, also when the rest fails. */
export const startStandIns = async (cast: readonly CastMember[], botUrl: string, endings: Endings): Promise<StandIns> => {
  const mail = await MailSink.start();
  endings.push(() => mail.stop());
  const gateway = await PhoneGateway.start();
  endings.push(() => gateway.stop());
  const front = await teamsFront(cast, botUrl);
  endings.push(() => front.stop());
  const slack = {
    team: onlyOne(cast.map((person) => person.slack.team)),
    signingSecret: randomBytes(32).toString('hex'),
    botToken: `xoxb-${randomBytes(24).toString('hex')}`,
  };
  const surface = await slackSurface(cast, botUrl, slack);
  endings.push(() => surface.stop());
  return { mail, gateway, front, surface, slack };
};
