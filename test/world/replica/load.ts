import { setTimeout as sleep } from 'node:timers/promises';
import type { Replicas } from '../replica.ts';
import { type Acks, type Delivery, sendsAll, slackMessage, slackPress, teamsActivity } from './burst.ts';
import type { Member } from './crowd.ts';

/** Acknowledgements by what the crowd did. */
export type LoadReport = Readonly<Record<string, Acks>>;

const half = (world: Replicas): { readonly teams: readonly Member[]; readonly slack: readonly Member[] } => {
  const middle = world.crowd.length / 2;
  return { teams: world.crowd.slice(0, middle), slack: world.crowd.slice(middle) };
};

/** Everybody types a word: half of them in Teams, half in Slack, one after the other in the list. */
export const everybodySays = async (world: Replicas, text: string): Promise<readonly Delivery[]> => {
  const { teams, slack } = half(world);
  const inTeams = await Promise.all(
    teams.map((one) => teamsActivity(world, one, { type: 'message', textFormat: 'plain', text })),
  );
  const inSlack = slack.map((one) => slackMessage(world, one, text));
  return inTeams.flatMap((delivery, index) => [delivery, inSlack[index] ?? delivery]);
};

/** Connections and code are warm before anything is measured. */
export const warmsUp = async (world: Replicas): Promise<void> => {
  for (let round = 0; round < 3; round += 1) await sendsAll(world, await everybodySays(world, 'help'), 1_500);
  await sleep(1_000);
};

const cardsOf = (world: Replicas, { teams }: Member) => world.connector.shownIn(`a:direct-${teams}`);

/** Everybody presses a button of their last card. */
export const everybodyPresses = async (world: Replicas, label: string): Promise<readonly Delivery[]> => {
  const { teams, slack } = half(world);
  const inTeams = await Promise.all(
    teams.map((one) => {
      const handle = world.visitor(one, 'teams').button(label)?.handle ?? '';
      const action = { type: 'Action.Execute', verb: 'latchkey', data: { handle } };
      const value = { action, trigger: 'manual' };
      const replyToId = cardsOf(world, one).at(-1)?.id ?? '';
      return teamsActivity(world, one, { type: 'invoke', name: 'adaptiveCard/action', replyToId, value });
    }),
  );
  const inSlack = slack.map((one) => slackPress(world, one, label));
  return inTeams.flatMap((delivery, index) => [delivery, inSlack[index] ?? delivery]);
};

const isCalled = (screen: string) => screen.includes('First, show that it is you');

/** How many of the crowd look at the choice of methods. */
export const atChoice = (world: Replicas): number => {
  const { teams, slack } = half(world);
  const screens = [...teams.map((one) => world.visitor(one, 'teams')), ...slack.map((one) => world.visitor(one, 'slack'))];
  return screens.filter(({ screen }) => isCalled(screen.text)).length;
};

/** Cards that were put in front of people so far, in both chats. */
export const cardsPosted = ({ connector, slack }: Replicas): number =>
  connector.messages.size + slack.callsOf('chat.postMessage').length;

/** The mail server takes nothing for so long. */
const mailHangs = (world: Replicas, delayMs: number): void => {
  world.mail.mood = { delayMs };
};

/** No call to the directory is answered within 30 s. */
const directoryHangs = async (world: Replicas): Promise<void> => {
  for (const replica of world.all)
    for (const call of ['findByIdentity', 'find', 'state', 'memberOf', 'health'] as const)
      await replica.fails(call, 'hang', null);
};

/**
 * 200 people at once, first with a mail server, then with a directory that takes 30 s, and every delivery again as the platforms repeat it. `spreadMs`: over
 * how long they begin; 0: all in the same moment.
 */
export const underLoad = async (world: Replicas, spreadMs: number): Promise<{ report: LoadReport; cards: number[] }> => {
  await sendsAll(world, await everybodySays(world, 'reset'), 4_000);
  await world.until(() => atChoice(world) === world.crowd.length, 30_000, 'everybody at the choice');
  const cards = [cardsPosted(world)];
  mailHangs(world, 30_000);
  const presses = await everybodyPresses(world, 'E-mail code');
  const pressed = await sendsAll(world, presses, spreadMs);
  await sleep(2_000);
  const pressedAgain = await sendsAll(world, presses, spreadMs);
  await sleep(2_000);
  cards.push(cardsPosted(world));
  await directoryHangs(world);
  const messages = await everybodySays(world, 'reset');
  const said = await sendsAll(world, messages, spreadMs);
  await sleep(4_000);
  cards.push(cardsPosted(world));
  const saidAgain = await sendsAll(world, messages, spreadMs);
  await sleep(2_000);
  cards.push(cardsPosted(world));
  return { report: { pressed, pressedAgain, said, saidAgain }, cards };
};
