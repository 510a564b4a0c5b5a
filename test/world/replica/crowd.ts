import { generateSync } from 'otplib';
import { stringify } from 'yaml';
import type { Account } from '../../../src/core/account.ts';
import { Policy } from '../../../src/core/policy.ts';
import { ok } from '../../../src/core/result.ts';
import { registrarOf } from '../../../src/methods/registry.ts';
import type { Keys } from '../../../src/store/keys.ts';
import type { Records } from '../../../src/store/records.ts';
import type { Sessions } from '../../../src/store/sessions.ts';

/** The workspace the whole crowd is in. */
export const team = 'T0FERNHILL';

/** Somebody of a crowd: where they are reached, and what their phone knows. */
export interface Member {
  readonly account: string;
  readonly login: string;
  readonly mail: string;
  readonly privateMail: string;
  readonly teams: `${string}-${string}-${string}-${string}-${string}`;
  readonly slack: string;
  /** Where their browser seems to be. */
  readonly address: string;
  /** The key in their authenticator app, once registered. */
  key: string;
}

/** `count` people, the same ones every time. */
export const crowdOf = (count: number): readonly Member[] =>
  Array.from({ length: count }, (_, index) => {
    const digits = String(index).padStart(4, '0');
    return {
      account: `c-${digits}`,
      login: `person.${digits}`,
      mail: `mailbox.${digits}@fernhill.example`,
      privateMail: `private.${digits}@mail.example`,
      teams: `c0000000-0000-4000-8000-00000000${digits}`,
      slack: `U0CROWD${digits}`,
      address: `10.7.${Math.floor(index / 250)}.${(index % 250) + 1}`,
      key: '',
    };
  });

/** Entries of a people file beside the crowd's. */
export interface Others {
  readonly groups?: readonly object[];
  readonly people?: readonly object[];
}

/** A people file of the crowd, each of them in both chats. With `password` everybody begins with that one. */
export const peopleFile = (
  crowd: readonly Member[],
  tenant: string,
  password: string | null,
  { groups = [], people = [] }: Others = {},
): string =>
  stringify(
    {
      organisation: 'Fernhill',
      passwords: { minLength: 8, history: 5 },
      groups: [{ name: 'staff' }, ...groups],
      people: [
        ...people,
        ...crowd.map((one) => ({
          id: one.account,
          login: one.login,
          upn: `${one.login}@fernhill.example`,
          mail: one.mail,
          privateMail: one.privateMail,
          givenName: 'Person',
          surname: `Number ${one.account}`,
          groups: ['staff'],
          chat: { teams: { tenant, objectId: one.teams }, slack: { team, user: one.slack } },
          ...(password ? { initialPassword: password } : {}),
        })),
      ],
    },
    { aliasDuplicateObjects: false },
  );

/** What an authenticator app with this key shows at a moment (epoch ms). */
export const appCode = (key: string, nowMs: number): string => generateSync({ secret: key, epoch: Math.floor(nowMs / 1000) });

/** The stores a crowd is registered in. */
export interface Registry {
  readonly keys: Keys;
  readonly records: Records;
  readonly sessions: Sessions;
}

const accountOf = ({ account, login, mail }: Member): Account => ({
  id: account,
  login,
  displayName: `Person Number ${account}`,
  givenName: 'Person',
  surname: `Number ${account}`,
  mail,
  personKey: null,
  preferredLanguage: null,
  tier: 2,
  untouchable: null,
});

/** Registers an authenticator app and the private address for everybody, as if they had done it at `nowMs`. Nothing is mailed. */
export const registerCrowd = async (
  { keys, records, sessions }: Registry,
  crowd: readonly Member[],
  nowMs: number,
): Promise<void> => {
  const sent = new Map<string, string>();
  const mailer = {
    send: async ({ to, text }: { to: string; text: string }) => {
      sent.set(to, /^\d{6,10}$/m.exec(text)?.[0] ?? '');
      return ok(null);
    },
    check: async () => ok(null),
    close: async () => undefined,
  };
  const registrar = registrarOf({ keys, sessions, mailer, corporateDomains: [] });
  const policy = Policy.parse({});
  for (const member of crowd) {
    const account = accountOf(member);
    const address = member.privateMail;
    const to = { account, conversation: 'long-ago', policy, nowMs, registrations: [], replaces: null };
    member.key = (await registrar.authenticator.make(to)).secret;
    const app = await registrar.authenticator.confirm({ ...to, answer: appCode(member.key, nowMs) });
    await registrar.address.send({ ...to, address, key: `setup-${member.account}` });
    const mail = await registrar.address.confirm({ ...to, address, answer: sent.get(address) ?? '' });
    if (!app.ok || !mail.ok) throw new Error(`${member.account} could not be registered`);
    await records.transaction(async (tx) => {
      await app.value.register(tx);
      await mail.value.register(tx);
    });
  }
};
