import assert from 'node:assert/strict';
import type { ChannelName } from '../../../src/core/identity.ts';
import type { EmbeddedDirectory } from '../../../src/directory/embedded.ts';
import type { Log } from '../../../src/runtime/parts.ts';
import { eventually, type Scenario, type ScenarioOptions, scenario } from '../scenario.ts';
import type { Person } from './person.ts';
import type { Screen } from './screen.ts';

/** A helpdesk at work: Hank and Ida are agents, Vera and Ben approve; the alarms that were raised, by name. */
export interface HelpdeskWorld {
  readonly world: Scenario;
  readonly hank: Person;
  readonly ida: Person;
  readonly vera: Person;
  readonly ben: Person;
  readonly alarms: string[];
  /** Takes somebody out of every group. */
  dismisses(person: Person): void;
  /** Puts them back. */
  reinstates(person: Person): void;
}

const leaving = (real: EmbeddedDirectory, gone: ReadonlySet<string>): EmbeddedDirectory => ({
  ...real,
  memberOf: async (account, groups) => (gone.has(account) ? [] : real.memberOf(account, groups)),
});

/** Opens the helpdesk of a scenario on one channel. */
export const helpdesk = async (channel: ChannelName, options: ScenarioOptions = {}): Promise<HelpdeskWorld> => {
  const alarms: string[] = [];
  const gone = new Set<string>();
  const log: Log = {
    info: () => {},
    warn: (_message, fields) => void (fields && 'alarm' in fields && alarms.push(String(fields.alarm))),
    error: (message, fields) => process.env.SHOW_LOG && console.error(message, fields),
  };
  const { env: more } = options;
  const env = async (given: Readonly<Record<string, string>>) => ({
    ROLE_APPROVERS: 'helpdesk-approvers,sales',
    ...(typeof more === 'function' ? await more(given) : more),
  });
  const directory = (real: EmbeddedDirectory): EmbeddedDirectory => leaving(options.directory?.(real) ?? real, gone);
  const world = await scenario(channel, { colleagues: 24, log, ...options, env, directory });
  const [hank, ida, vera, ben] = [world.person('hank'), world.person('ida'), world.person('vera'), world.ben];
  for (const agent of [hank, ida]) await world.office.registers(agent, ['authenticator-code', 'recovery-code'], world.directory);
  for (const approver of [vera, ben])
    await world.office.registers(approver, ['authenticator-code', 'recovery-code'], world.directory);
  return {
    world,
    hank,
    ida,
    vera,
    ben,
    alarms,
    dismisses: ({ who }) => void gone.add(who.account),
    reinstates: ({ who }) => void gone.delete(who.account),
  };
};

const plain = (text: string): string => text.replaceAll(/[*_\u200b\u200c\u2060\\]/g, '');

const numberIn = ({ text }: Screen): string => {
  const [, digits = ''] = /Say this number:? (\d{3}\D?\d{3})/.exec(plain(text)) ?? [];
  return digits.replace(/\D/g, '');
};

/** The number on the agent's card. */
export const numberOn = (agent: Person): string => numberIn(agent.screen);

/** Another six digits than these. */
export const otherThan = (number: string): string => String((Number(number) + 1) % 1_000_000).padStart(6, '0');

/** The button of one action on a case card. */
export const rowButton = (agent: Person, action: number) => {
  const rowsOf = ({ buttons }: Screen) =>
    buttons.filter(({ label }) => /^(Verify|New number|Ask approval|Do it now)/.test(label));
  const card = [agent.screen, ...[...agent.chat.screens()].reverse()].find((one) => rowsOf(one).length > action);
  const found = card && rowsOf(card)[action];
  assert.ok(found, `no button ${action} on the card:\n${agent.screen.text}`);
  return found;
};

/** The agent opens a case and asks the caller for a number; which line of the card is pressed counts from 0. */
export const calls = async (agent: Person, caller: Person, ticket: string, line = 0): Promise<string> => {
  await agent.asks(`helpdesk ${caller.who.login} ${ticket}`, 'case.button.look');
  return verifies(agent, line);
};

/** The agent asks for a number on a line of the open card; and once more where news of the case took the card away under the press. */
export const verifies = async (agent: Person, line = 0): Promise<string> => {
  const before = new Set(agent.chat.screens().map(numberIn)).add('');
  const out = (): string =>
    agent.chat
      .screens()
      .map(numberIn)
      .findLast((number) => !before.has(number)) ?? '';
  for (let presses = 0; presses < 2 && out() === ''; presses += 1) {
    await agent.does(() => rowButton(agent, line).press());
    for (let tries = 0; tries < 800 && out() === ''; tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.match(
    out(),
    /^\d{6}$/,
    `no number on the card:\n${agent.chat
      .screens()
      .slice(-3)
      .map(({ text }) => text)
      .join('\n---\n')}`,
  );
  return out();
};

/** The caller types the number with the code of their app. */
export const answers = async (caller: Person, number: string): Promise<void> => {
  await caller.sees('caller.title');
  await caller.fills({ number, code: caller.appCode() }, 'caller.button.yes');
};

/** A whole verified call: the agent's card says so in the end. */
export const verifiedCall = async (agent: Person, caller: Person, ticket: string, line = 0): Promise<void> => {
  const number = await calls(agent, caller, ticket, line);
  await answers(caller, number);
  await caller.sees('caller.over.verified');
  await eventually('the agent reads it', () => !agent.chat.screens().some((one) => numberIn(one) === number));
};
