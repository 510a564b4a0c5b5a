import { setTimeout as sleep } from 'node:timers/promises';
import { begun, type Plan } from '../../../src/core/campaigns/campaign.ts';
import { campaignOf, keepNew } from '../../../src/runtime/campaigns/keeping.ts';
import { campaignRecord } from '../../../src/runtime/campaigns/parts.ts';
import { english } from '../../../src/text/say.ts';
import type { Replicas } from '../replica.ts';

/** A campaign to a whole crowd: people at a time, and how many of the crowd are asked by the time every process is killed. */
export interface CampaignRun {
  readonly batch: number;
  readonly killsAt: readonly number[];
}

/** What came of it. */
export interface CampaignReport {
  readonly people: number;
  readonly asked: number;
  /** Messages each person got, in all chats and by mail. */
  readonly reached: readonly number[];
  readonly byTeams: number;
  readonly bySlack: number;
  readonly byMail: number;
  /** The most who were asked between two moves of the clock by a minute. */
  readonly fastest: number;
  /** Messages tried on each platform while it had asked to be left alone. */
  readonly whileResting: { readonly teams: number; readonly slack: number };
  readonly kills: number;
  readonly seconds: number;
}

const restSeconds = 30;
const title = english['campaign.message.register'] ?? '';

/** A third is reached in Teams, a third in Slack, and the others by mail alone. */
const places = (world: Replicas): void => {
  for (const [index, { teams, slack }] of world.crowd.entries()) {
    if (index % 3 === 0)
      world.connector.members.set(teams, { aadObjectId: teams, tenantId: world.connector.tenant, userRole: 'user' });
    if (index % 3 === 2) world.slack.state.people.delete(slack);
  }
};

const teamsPosts = ({ connector }: Replicas): number => connector.writes.filter(({ method }) => method === 'POST').length;
const slackPosts = ({ slack }: Replicas): number => slack.callsOf('chat.postMessage').length;

/** Both platforms ask to be left alone for half a minute; how often they were called nevertheless, once they had said so. */
const rests = async (world: Replicas) => {
  world.connector.trouble({ status: 429, retryAfter: String(restSeconds), method: 'POST', times: 1 });
  world.slack.disturb('chat.postMessage', { kind: 'throttled', retryAfterSeconds: restSeconds });
  const said = () =>
    world.connector.calls.some(({ status }) => status === 429) &&
    world.slack.callsOf('chat.postMessage').some(({ answer }) => 'error' in answer && answer.error === 'throttled');
  await world.until(() => keepsGoing(world).then(said), 120_000, 'a 429 of both');
  await sleep(300); // what was under way arrives
  const before = { teams: teamsPosts(world), slack: slackPosts(world) };
  await sleep(1_500);
  const while_ = { teams: teamsPosts(world) - before.teams, slack: slackPosts(world) - before.slack };
  world.passes(restSeconds + 1);
  return while_;
};

let standing = { asked: -1, since: 0 };

/** Moves the clock to the next batch once nothing moves any more; the number asked by then. */
const keepsGoing = async (world: Replicas): Promise<number> => {
  const { asked } = await world.records.campaigns.counts('crowd');
  if (asked !== standing.asked) standing = { asked, since: performance.now() };
  else if (performance.now() - standing.since > 1_300) {
    standing = { asked: -1, since: 0 };
    world.passes(61);
  }
  return asked;
};

/** Messages by person, wherever they came. */
const countReached = (world: Replicas) => {
  const teams = new Map<string, number>();
  for (const { conversation, activity } of world.connector.messages.values())
    if (JSON.stringify(activity).includes(title)) teams.set(conversation, (teams.get(conversation) ?? 0) + 1);
  const slack = new Map<string, number>();
  for (const { channel, text, blocks } of world.slack.state.messages)
    if (`${text}${JSON.stringify(blocks)}`.includes(title)) slack.set(channel, (slack.get(channel) ?? 0) + 1);
  const mail = new Map<string, number>();
  for (const { to } of world.mail.received) mail.set(to[0] ?? '', (mail.get(to[0] ?? '') ?? 0) + 1);
  const of = world.crowd.map((one) => ({
    teams: teams.get(`a:direct-${one.teams}`) ?? 0,
    slack: slack.get(world.slack.state.home(one.slack)) ?? 0,
    mail: mail.get(one.mail) ?? 0,
  }));
  return {
    reached: of.map((one) => one.teams + one.slack + one.mail),
    byTeams: of.filter((one) => one.teams > 0).length,
    bySlack: of.filter((one) => one.slack > 0).length,
    byMail: of.filter((one) => one.mail > 0).length,
  };
};

const plan: Omit<Plan, 'batch'> = {
  purpose: { kind: 'register' },
  groups: ['staff'],
  note: '',
  everyMinutes: 1,
  reminders: 0,
  reminderDays: 30,
};

/** Asks the whole crowd, while both platforms ask for rest, and every process is killed again and again. */
export const campaignUnderKills = async (world: Replicas, { batch, killsAt }: CampaignRun): Promise<CampaignReport> => {
  const started = performance.now();
  standing = { asked: -1, since: 0 };
  places(world);
  const stored = { records: world.records, documents: world.records.documents, keys: world.keys };
  const begin = campaignRecord(
    { account: null, by: null },
    { at: world.now(), policyVersion: 0 },
    { action: 'campaign.started', outcome: 'success' },
  );
  await keepNew(stored, begun({ ...plan, batch }, 'crowd', { account: 'nobody', name: 'Adam' }, world.now()), begin);
  const whileResting = await rests(world);
  for (const at of killsAt) {
    await world.until(async () => (await keepsGoing(world)) >= at * world.crowd.length, 900_000, `${at} of the crowd`);
    await Promise.all(world.all.map((one) => one.kill9()));
    await Promise.all(world.all.map((one) => one.start()));
    world.passes(121); // every lease of the dead is over
  }
  let fastest = 0;
  const seen: { at: number; asked: number }[] = [];
  const isDone = async (): Promise<boolean> => {
    const asked = await keepsGoing(world);
    seen.push({ at: world.now(), asked });
    const minuteAgo = seen.findLast((one) => one.at <= world.now() - 60_000);
    if (minuteAgo) fastest = Math.max(fastest, asked - minuteAgo.asked);
    return asked === world.crowd.length;
  };
  await world.until(isDone, 900_000, 'everybody');
  await world.settles(300_000);
  const { people, asked } = await world.records.campaigns.counts('crowd');
  const isStill = (await campaignOf(stored, 'crowd'))?.state === 'running';
  if (!isStill) throw new Error('a campaign with people who wait is not over');
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  return { people, asked, ...countReached(world), fastest, whileResting, kills: killsAt.length * world.all.length, seconds };
};
