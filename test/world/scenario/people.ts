import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { ChannelName } from '../../../src/core/identity.ts';
import { parsePeople } from '../../../src/directory/people.ts';

/** A person of a scenario: their chat identities, private address and first password. */
export interface Someone {
  readonly name: string;
  readonly teams: `${string}-${string}-${string}-${string}-${string}`;
  readonly slack: string;
  /** The private address: codes go there. */
  readonly mail: string;
  /** The address of the account: notices go there. */
  readonly work: string;
  /** A mobile phone, and the one on their desk. */
  readonly phone: string;
  readonly desk: string;
  readonly login: string;
  readonly password: string;
  readonly account: string;
}

/** The people of the demo by first name. */
export const names = ['ana', 'ben', 'mia', 'hank', 'ida', 'vera', 'adam', 'ada', 'mallory', 'dora', 'owen', 'nina'] as const;
/** Somebody of the demo by first name. */
export type PersonName = (typeof names)[number];

/** The Slack workspace and the Teams tenant of the people file. */
export const team = 'T0FERNHILL';
const demoTenant = '5f0c1e2a-7b3d-4c58-9a61-0e2d4f6b8a10';
const text = readFileSync('test/world/people.yaml', 'utf8');

/** Numbers that are kept free for stories. */
const numbers = (index: number) => {
  const two = String(index).padStart(2, '0');
  return { phone: `+4917139200${two}`, desk: `+493023125${two.padStart(3, '0')}` };
};

const someone = (name: PersonName): Someone => {
  const found = parsePeople(text).people.find((one) => one.login.startsWith(`${name}.`));
  if (!found?.chat.teams || !found.chat.slack) throw new Error(`no ${name} in the people file`);
  return {
    name,
    teams: found.chat.teams.objectId as Someone['teams'],
    slack: found.chat.slack.user,
    mail: found.privateMail ?? '',
    work: found.mail ?? '',
    ...numbers(names.indexOf(name)),
    login: found.login,
    password: found.initialPassword ?? '',
    account: found.id,
  };
};

/** Everybody of the people file, by first name. */
export const people = Object.fromEntries(names.map((name) => [name, someone(name)])) as Record<PersonName, Someone>;

/** Made-up colleagues in `staff`, for tests that need somebody nothing has happened to yet. */
export const colleague = (number: number): Someone => {
  const two = String(number).padStart(2, '0');
  const login = `sam${two}.stone`;
  return {
    name: `sam${two}`,
    teams: `b0b0b0b0-00${two}-4a00-8a00-0000000020${two}`,
    slack: `U0SAM${two}`,
    mail: `sam${two}@mail.example`,
    work: `${login}@fernhill.example`,
    ...numbers(40 + number),
    login,
    password: `patient violin by the canal ${two}`,
    account: `fh-20${two}`,
  };
};

/** Somebody with a chat account and no account in the directory. */
export const unlinked: Someone = {
  ...colleague(99),
  name: 'una',
  account: '',
  login: '',
};

const entryOf = ({ account, login, work, mail, teams, slack, password }: Someone, knownIn: readonly ChannelName[]) => ({
  id: account,
  login,
  upn: work,
  mail: work,
  privateMail: mail,
  givenName: 'Sam',
  surname: 'Stone',
  groups: ['engineering'],
  chat: {
    ...(knownIn.includes('teams') ? { teams: { tenant: demoTenant, objectId: teams } } : {}),
    ...(knownIn.includes('slack') ? { slack: { team, user: slack } } : {}),
  },
  initialPassword: password,
});

/** The people file for a tenant, with colleagues as known in these chats, whatever `more` adds, and other rules for passwords. */
export const peopleFile = (
  tenant: string,
  colleagues: readonly Someone[],
  more: readonly object[] = [],
  passwords: object = {},
  knownIn: readonly ChannelName[] = ['teams', 'slack'],
): string => {
  const file = parse(text) as { people: object[]; passwords: object };
  const everybody = {
    ...file,
    passwords: { ...file.passwords, ...passwords },
    people: [...file.people, ...colleagues.map((one) => entryOf(one, knownIn)), ...more],
  };
  return stringify(everybody).replaceAll(demoTenant, tenant);
};
