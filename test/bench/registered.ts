import { Client } from 'pg';
import { Policy } from '../../src/core/policy.ts';
import { newRecoveryCodes } from '../../src/methods/recovery-set.ts';
import { type Confirming, newRegistration } from '../../src/methods/registering.ts';
import { newAuthenticatorKey } from '../../src/methods/totp.ts';
import type { Employee } from './people.ts';
import type { Setting } from './setting.ts';

/** What every employee here has at home: the same app key and the same codes, so that registering thousands costs no hashing. */
export interface Pocket {
  readonly appKey: string;
  readonly recoveryCodes: readonly string[];
}

const perTransaction = 250;
const dayMs = 86_400_000;

const toOf = ({ account, mail }: Employee, policy: Policy): Confirming => ({
  account: {
    id: account,
    login: mail,
    displayName: account,
    givenName: 'Wilma',
    surname: 'Worker',
    mail,
    personKey: null,
    preferredLanguage: null,
    tier: 2,
    untouchable: null,
  },
  conversation: 'before',
  policy,
  nowMs: Date.now() - dayMs,
  registrations: [],
  replaces: null,
});

/** Registers the app and recovery codes for all these people, as if they had done so yesterday. */
export const register = async ({ keys, records }: Setting, everybody: readonly Employee[]): Promise<Pocket> => {
  const policy = Policy.parse({});
  const { secret } = newAuthenticatorKey('worker', policy.branding.organisation);
  const { codes, kept } = await newRecoveryCodes(keys, policy);
  const registrationsOf = (one: Employee) => [
    newRegistration(keys, toOf(one, policy), 'authenticator-code', secret),
    newRegistration(keys, toOf(one, policy), 'recovery-code', JSON.stringify(kept)),
  ];
  for (let first = 0; first < everybody.length; first += perTransaction) {
    const some = everybody.slice(first, first + perTransaction).flatMap(registrationsOf);
    await records.transaction(async (tx) => {
      for (const one of some) await tx.addRegistration(one);
    });
  }
  return { appKey: secret, recoveryCodes: codes };
};

const fill = `
  insert into registrations
  select 'filler-' || n, 'filler-' || n, 'authenticator-code', repeat('x', 150), 1, 0, $3, 0, $3, null
  from generate_series($1::bigint, $2::bigint) n`;
const fillAddresses = `
  insert into addresses select 'filler-' || n, null, repeat('x', 150) from generate_series($1::bigint, $2::bigint) n`;

/** Fills the records with other registered people, from number `from` up to `to`. They are never asked for: they are in the way. */
export const fillWith = async ({ postgres }: Setting, from: number, to: number): Promise<void> => {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  try {
    await client.query(fill, [from + 1, to, Date.now() - dayMs]);
    await client.query(fillAddresses, [from + 1, to]);
    await client.query('analyze registrations');
    await client.query('analyze addresses');
  } finally {
    await client.end();
  }
};
