import { z } from 'zod';
import type { Account, Tier } from '../core/account.ts';
import { classOf, type MethodId } from '../core/method.ts';
import type { Policy } from '../core/policy.ts';
import type { Keys } from '../store/keys.ts';
import type { Registration, Transaction } from '../store/records.ts';
import { newId } from './names.ts';

/** Who registers something, in which conversation. `nowMs` is the server's clock. */
export interface Registering {
  readonly account: Account;
  readonly conversation: string;
  /** Hash of the page's browser session, where there is one. */
  readonly session?: string | undefined;
  readonly policy: Policy;
  readonly nowMs: number;
}

/** What a confirmation needs besides: what is registered now, and which of it the new one takes the place of. */
export interface Confirming extends Registering {
  readonly registrations: readonly Registration[];
  readonly replaces: string | null;
  /** Where the value came from, where the person did not type it. */
  readonly from?: Origin;
}

/** Who brought the value of a registration, where the person did not type it: the directory, or an operator's file. */
export const Origin = z.enum(['directory', 'operator']);
/** Kept with the registration, and shown beside it, so that nobody wonders who put it there. */
export type Origin = z.infer<typeof Origin>;

/** What is kept of where a value came from. */
export const cameFrom = ({ from }: Pick<Confirming, 'from'>): { from?: Origin } => (from ? { from } : {});

/**
 * A confirmed method, ready to be kept. `register` joins the caller's transaction: it removes what is replaced, adds the new one and ends the wear of the
 * method (SEC-33); false: somebody was faster, and the transaction must not commit.
 */
export interface Made {
  readonly registration: Registration;
  readonly register: (tx: Transaction) => Promise<boolean>;
}

const hour = 3_600_000;
const tier0HoldHours = 24;

/**
 * When a new method may first be used (epoch ms; 0: at once). Delivered codes and vouches that come to an account with methods are held back as
 * policy says, on tier 0 for at least a day (SEC-38).
 */
export const usableFrom = (method: MethodId, tier: Tier, hasMethods: boolean, policy: Policy, nowMs: number): number => {
  if (!hasMethods || !['D', 'V'].includes(classOf(method))) return 0;
  const hours = Math.max(policy.registration.holdHours, tier === 0 ? tier0HoldHours : 0);
  return hours === 0 ? 0 : nowMs + hours * hour;
};

/** The context a registration is sealed in: a record copied to another account or id does not open (SEC-106). */
export const sealContext = (account: string, registration: string): string => `${account}\n${registration}`;

/** What is inside a registration; a record that does not fit is refused with `AppError('seal-broken')`. */
export const openRegistration = (keys: Keys, account: string, { id, sealed }: Registration): string =>
  keys.open('registration', sealContext(account, id), sealed);

const Brought = z.object({ from: Origin.optional() });

/** Who brought the address or number of a registration; null: the person typed it. */
export const originIn = (keys: Keys, one: Registration): Origin | null =>
  Brought.parse(JSON.parse(openRegistration(keys, one.account, one))).from ?? null;

/** A new registration with its secret sealed. */
export const newRegistration = (keys: Keys, to: Confirming, method: MethodId, plain: string, lastStep = 0): Registration => {
  const id = newId();
  const account = to.account.id;
  return {
    id,
    account,
    method,
    sealed: keys.seal('registration', sealContext(account, id), plain),
    rev: 1,
    lastStep,
    createdAt: to.nowMs,
    usableFrom: usableFrom(method, to.account.tier, to.registrations.length > 0, to.policy, to.nowMs),
    confirmedAt: to.nowMs,
    usedAt: null,
  };
};

/** A made method whose secret has the single-use name `once`. */
export const made = (registration: Registration, to: Confirming, once: string, alsoReplaced: readonly string[] = []): Made => ({
  registration,
  async register(tx) {
    const old = new Set([...(to.replaces ? [to.replaces] : []), ...alsoReplaced]);
    // What is replaced must be of this account and method: an id from elsewhere would remove somebody's gate.
    const mine = to.registrations.filter((one) => one.account === registration.account && one.method === registration.method);
    if (![...old].every((id) => mine.some((one) => one.id === id))) return false;
    if (!(await tx.consume('registration', once, to.nowMs))) return false;
    for (const id of old) if (!(await tx.removeRegistration(id))) return false;
    await tx.addRegistration(registration);
    await tx.clearWear(registration.account, registration.method);
    return true;
  },
});
