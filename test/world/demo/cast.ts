import { readPeople } from '../../../src/directory/people.ts';

/** One of the twelve of Fernhill, as the pages of the demo speak of them. */
export interface CastMember {
  /** The given name in lower case: how addresses of pages and the command line name the person. */
  readonly key: string;
  /** The account's id in the directory. */
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly surname: string;
  /** Who they are in the story. */
  readonly part: string;
  readonly login: string;
  readonly upn: string;
  readonly addresses: readonly string[];
  readonly firstPassword: string;
  readonly teams: { readonly tenant: string; readonly objectId: string };
  readonly slack: { readonly team: string; readonly user: string };
}

const parts: Readonly<Record<string, string>> = {
  ana: 'Employee, in engineering',
  ben: 'Employee, in sales',
  mia: 'Manager of Ana and Ben',
  hank: 'Works at the helpdesk',
  ida: 'Works at the helpdesk',
  vera: 'Approves for the helpdesk',
  adam: 'Administrator: rules the policy, too powerful for self-service',
  ada: 'Administrator: rules the policy, too powerful for self-service',
  mallory: 'Attacker, with an ordinary account',
  dora: 'Has left: her account is disabled',
  owen: 'Contractor: outside the policy’s scope',
  nina: 'New: must change her first password',
};

type Named = Awaited<ReturnType<typeof readPeople>>['people'][number];

const memberOf = ({ id, givenName, surname, login, upn, mail, privateMail, initialPassword = '', chat }: Named): CastMember => {
  const { teams, slack } = chat;
  if (!teams || !slack) throw new Error(`${login} has no identity in one of the chats`);
  const key = givenName.toLowerCase();
  const addresses = [mail, privateMail].filter((address) => address !== null);
  const name = `${givenName} ${surname}`;
  return {
    key,
    id,
    name,
    givenName,
    surname,
    part: parts[key] ?? 'Employee',
    login,
    upn,
    addresses,
    firstPassword: initialPassword,
    teams,
    slack,
  };
};

/** Everybody of a people file. Refuses somebody who is missing from one of the chats. */
export const readCast = async (file: string): Promise<readonly CastMember[]> => (await readPeople(file)).people.map(memberOf);
