import type { RegisteredMethod, Tier } from './account.ts';
import { evidenceBy, satisfies } from './evidence.ts';
import type { Policy } from './policy.ts';

/** Whose registration it is, as far as its life is concerned. Times are epoch ms. */
export interface Registered {
  readonly tier: Tier;
  readonly methods: readonly RegisteredMethod[];
  /** Whether policy lets the account in at all, whatever it has registered. */
  readonly isEnabled: boolean;
}

/** What became of asking somebody to register. Times are epoch ms; null: never. */
export interface RegistrationLife {
  /** When they were first asked to register, since they last had enough. */
  readonly firstAskedAt: number | null;
  /** When they were last asked anything. */
  readonly askedAt: number | null;
  /** When they last said that what is registered is right. */
  readonly confirmedAt: number | null;
}

/** The three words of the Entra model (3.3): in scope; enough on record; both. */
export interface Readiness {
  readonly isEnabled: boolean;
  readonly isRegistered: boolean;
  readonly isCapable: boolean;
}

const dayMs = 86_400_000;

/** A life in which nobody was asked anything. */
export const unasked: RegistrationLife = { firstAskedAt: null, askedAt: null, confirmedAt: null };

/** What of a registration says whether it is enough. */
export interface OnRecord {
  readonly tier: Tier;
  readonly methods: readonly Pick<RegisteredMethod, 'method' | 'left' | 'isUnconfirmed'>[];
}

/** Whether enough allowed methods are on record, be one of them worn out or held back at this moment (Entra model 3.3). */
export const isRegistered = ({ tier, methods }: OnRecord, policy: Policy, now: number): boolean => {
  const there = methods.filter((one) => policy.methods[one.method].enabled && one.left !== 0);
  const evidence = there.map((one) => evidenceBy(one, now));
  return satisfies('reset', policy, tier, evidence, now);
};

/** Enabled, registered and capable, told apart. */
export const readinessOf = (one: Registered, policy: Policy, now: number): Readiness => {
  const registered = isRegistered(one, policy, now);
  return { isEnabled: one.isEnabled, isRegistered: registered, isCapable: one.isEnabled && registered };
};

/** When what is registered was last known to be right: as the newest was registered, or as the person said so. */
const confirmedAt = ({ methods }: Registered, life: RegistrationLife): number =>
  Math.max(life.confirmedAt ?? 0, ...methods.map((one) => one.registeredAt));

const yearDays = 365;

/** After so many days what is registered is to be looked at again; 0: never. Who may vouch for somebody is once a year, whatever policy asks of the rest (SEC-48). */
const reconfirmDays = ({ methods }: Registered, { registration, methods: allowed }: Policy): number => {
  const days = registration.required ? registration.reconfirmDays : 0;
  const hasVoucher = allowed.vouch.enabled && methods.some(({ method }) => method === 'vouch');
  return hasVoucher ? Math.min(days || yearDays, yearDays) : days;
};

/** When somebody is to be asked whether what they registered is still right (epoch ms); null: never (Entra model 3.2.1). */
export const reconfirmAt = (one: Registered, life: RegistrationLife, policy: Policy): number | null => {
  const days = reconfirmDays(one, policy);
  return days > 0 ? confirmedAt(one, life) + days * dayMs : null;
};

/** What a person is to be asked now: to register what is missing, whether what is there is right, or nothing (Entra model 3.1, 3.2). */
export const askedNow = (one: Registered, life: RegistrationLife, policy: Policy, now: number): 'register' | 'confirm' | null => {
  const { isEnabled, isRegistered: hasEnough } = readinessOf(one, policy, now);
  if (!isEnabled) return null;
  if (!hasEnough && policy.registration.required) return 'register';
  const at = reconfirmAt(one, life, policy);
  return at !== null && at <= now ? 'confirm' : null;
};

/** Until when *later* is an answer (epoch ms); null: policy allows no skipping. A first asking begins the days. */
export const skippableUntil = ({ firstAskedAt }: RegistrationLife, { registration }: Policy, now: number): number | null =>
  registration.skipAllowed && registration.skipMaxDays > 0 ? (firstAskedAt ?? now) + registration.skipMaxDays * dayMs : null;

/** Whether *later* is no answer any more: they are asked whenever they come by, and still helped with everything (Entra model 3.1.3). */
export const isOverdue = (life: RegistrationLife, policy: Policy, now: number): boolean =>
  life.firstAskedAt !== null && (skippableUntil(life, policy, now) ?? 0) <= now;
