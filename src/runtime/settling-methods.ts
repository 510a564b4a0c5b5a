import type { EffectName, Outcome, Owed } from '../core/effects.ts';
import { MethodId } from '../core/method.ts';
import type { Policy } from '../core/policy.ts';
import { no, ok } from '../core/result.ts';
import type { Registration } from '../store/records.ts';
import type { Parts } from './parts.ts';
import { registeredMethods } from './registered.ts';
import { effectLeaseMs } from './turns.ts';

/** What an effect registers, where it does not say so itself. */
const registers: Readonly<Partial<Record<EffectName, MethodId>>> = {
  'confirm-authenticator-key': 'authenticator-code',
  'confirm-passkey': 'passkey',
  'activate-token': 'hardware-token',
  'keep-chat': 'chat-confirmation',
  'keep-voucher': 'vouch',
  'keep-recovery-codes': 'recovery-code',
  'keep-questions': 'security-questions',
  'confirm-address': 'email-code',
};

/** A registration made after the promise is this one: an account runs one conversation at a time. A lease that was renewed leaves it open. */
const isDone = (owed: Owed, registrations: readonly Registration[]): boolean => {
  if (owed.do === 'delete-registration') return registrations.length === 0;
  if (owed.do === 'remove-method') return registrations.every((one) => one.id !== owed.with?.registration);
  const method = owed.with?.method ? MethodId.parse(owed.with.method) : registers[owed.do];
  return registrations.some((one) => one.method === method && one.createdAt >= owed.leaseUntil - effectLeaseMs);
};

/** What became of an effect that is never repeated and no directory write: a change of methods is looked for, all else was interrupted (SEC-81). */
export const settleByRegistrations = async (parts: Parts, policy: Policy, owed: Owed): Promise<Outcome> => {
  const account = String(owed.with?.account);
  const isChange = owed.do === 'remove-method' || owed.do === 'delete-registration' || owed.do in registers;
  if (!isChange || !isDone(owed, await parts.records.registrations(account))) return no('interrupted');
  return ok(await registeredMethods(parts, policy, account));
};
