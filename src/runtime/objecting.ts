import { z } from 'zod';
import { bareRecord } from '../core/audit.ts';
import { AppError } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import { type Freezing, freeze } from './freezing.ts';
import { nameFor } from './rows.ts';

const lifeMs = 72 * 3_600_000;
const context = 'not-me';
const longest = 2_000;

const Token = z.strictObject({ account: z.string(), until: z.number() });

/** The address of the page that freezes an account, good for 72 hours: sealed, so that nobody can make one or read whose it is (SEC-102). */
export const objectionUrl = (keys: Pick<Keys, 'seal'>, publicBaseUrl: string, account: string, now: number): string =>
  `${publicBaseUrl}/not-me/${keys.seal('page', context, JSON.stringify({ account, until: now + lifeMs }))}`;

/** Whose page it is; null: nobody's, or it is too old. */
const accountOf = (keys: Pick<Keys, 'open'>, token: string, now: number): string | null => {
  try {
    const { account, until } = Token.parse(JSON.parse(keys.open('page', context, token.slice(0, longest))));
    return now < until ? account : null;
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return null;
    throw error;
  }
};

/** The product behind the page of notices: it can only freeze. */
export interface ObjectionDesk {
  /** Freezes the account of a link; false: no such link, or too old (SEC-29). */
  object(token: string): Promise<boolean>;
}

const byLink = {
  ...bareRecord,
  action: 'account.frozen',
  outcome: 'success',
  actor: 'notice-link',
  role: 'self',
  flow: 'not-me',
  source: 'page',
} as const;

/** Takes objections in that come by the link of a notice. */
export const objectionDesk = (freezing: Freezing): ObjectionDesk => ({
  async object(token) {
    const { keys, now } = freezing.parts;
    const account = accountOf(keys, token, now());
    if (account === null) return false;
    const id = `not-me.${nameFor(token)}`;
    const record = { ...byLink, at: now(), target: account, effect: id };
    await freeze(freezing, { id, account, by: null, from: 'page', conversation: null, record });
    return true;
  },
});
