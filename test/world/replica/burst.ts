import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Replicas } from '../replica.ts';
import { eventRequest, interactionRequest, signed, type Unsigned } from '../slack/front.ts';
import type { Member } from './crowd.ts';

/** One delivery of a chat platform, ready to be sent: nothing is left to compute when the clock runs. */
export interface Delivery {
  readonly path: string;
  readonly body: string;
  readonly headers: () => Readonly<Record<string, string>>;
}

/** How deliveries were acknowledged: ms from the moment each was due until its answer was there. */
export interface Acks {
  readonly count: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

const standardSecret = 'a-signing-secret-of-thirty-two-characters';

/** A request of Slack's, signed afresh each time it is sent, as it is when Slack tries again. */
const slackDelivery = ({ slack }: Replicas, { body, contentType }: Unsigned): Delivery => {
  const sign = () => signed(standardSecret, Math.floor(slack.state.now() / 1000), body);
  return { path: '/slack/events', body, headers: () => ({ 'content-type': contentType, ...sign() }) };
};

/** A message somebody types in Slack. */
export const slackMessage = (world: Replicas, { slack: user }: Member, text: string): Delivery => {
  const channel = world.slack.state.home(user);
  const ts = world.slack.state.ts();
  const message = { type: 'message', channel, channel_type: 'im', user, text, ts, event_ts: ts };
  return slackDelivery(world, eventRequest(world.slack.envelope(message)));
};

/** A button somebody presses in Slack. */
export const slackPress = (world: Replicas, { slack }: Member, label: string): Delivery =>
  slackDelivery(world, interactionRequest(world.slack.member(slack).pressPayload(label)));

/** Something somebody does in Teams. */
export const teamsActivity = async ({ connector }: Replicas, { teams }: Member, more: object): Promise<Delivery> => {
  const authorization = `Bearer ${await connector.token()}`;
  connector.members.set(teams, { aadObjectId: teams, tenantId: connector.tenant, userRole: 'user' });
  const activity = {
    id: `f:${randomUUID()}`,
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    from: { id: `29:${teams}`, name: 'A Person', aadObjectId: teams },
    recipient: { id: `28:${connector.appId}`, name: 'Latchkey' },
    conversation: { id: `a:direct-${teams}`, conversationType: 'personal', tenantId: connector.tenant },
    channelData: { tenant: { id: connector.tenant } },
    locale: 'en-GB',
    ...more,
  };
  const headers = { 'content-type': 'application/json', authorization };
  return { path: '/api/messages', body: JSON.stringify(activity), headers: () => headers };
};

const quantile = (sorted: readonly number[], share: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);

/** One way to every replica that stays open, as a load balancer has it. */
const agent = new Agent({ keepAlive: true, maxSockets: 512 });

/** A connection the other side closed while nobody used it is made anew, and counts into the time. */
const sendOne = (port: number, delivery: Delivery, began = performance.now()): Promise<{ status: number; ms: number }> =>
  new Promise((resolve, reject) => {
    const { path, body } = delivery;
    const headers = { ...delivery.headers(), 'content-length': String(Buffer.byteLength(body)) };
    const outgoing = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', () => resolve({ status: answer.statusCode ?? 0, ms: performance.now() - began }));
    });
    outgoing.once('error', (error) => (outgoing.reusedSocket ? resolve(sendOne(port, delivery, began)) : reject(error)));
    outgoing.end(body);
  });

/** Sends each delivery to the next replica in turn: all at the same moment, or spread evenly over `spreadMs`. */
export const sendsAll = async (world: Replicas, deliveries: readonly Delivery[], spreadMs = 0): Promise<Acks> => {
  const answers = await Promise.all(
    deliveries.map(async (delivery, index) => {
      if (spreadMs > 0) await new Promise((due) => setTimeout(due, (index * spreadMs) / deliveries.length));
      return sendOne(world.replica(index % world.all.length).port, delivery);
    }),
  );
  const sorted = answers.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const statuses = Object.groupBy(answers, ({ status }) => String(status));
  return {
    count: answers.length,
    statuses: Object.fromEntries(Object.entries(statuses).map(([status, some = []]) => [status, some.length])),
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    max: Math.round(sorted.at(-1) ?? 0),
  };
};
