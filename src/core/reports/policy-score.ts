import type { Policy } from '../policy.ts';
import { countsUnconfirmed } from '../prefilled.ts';
import type { Sentence } from '../views.ts';

/** One thing a policy can do for safety: what it is worth, whether this policy does it, and the advice `score.<id>` where it does not. */
interface Measure {
  readonly id: string;
  readonly worth: number;
  isDone(policy: Policy): boolean;
}

const weakMethods = ['security-questions', 'mobile-phone-code', 'office-phone-call'] as const;
const strongMethods = ['passkey', 'authenticator-code', 'hardware-token'] as const;

/** The most important first. Together they are worth 100. */
const measures: readonly Measure[] = [
  { id: 'gates', worth: 25, isDone: ({ gates }) => gates >= 2 },
  { id: 'strong-method', worth: 15, isDone: ({ methods }) => strongMethods.some((one) => methods[one].enabled) },
  { id: 'questions', worth: 10, isDone: ({ methods }) => !methods['security-questions'].enabled },
  { id: 'weak-methods', worth: 10, isDone: ({ methods }) => !weakMethods.some((one) => methods[one].enabled) },
  { id: 'preset', worth: 5, isDone: ({ preset }) => preset === 'hardened' },
  { id: 'prefilled', worth: 5, isDone: (policy) => !countsUnconfirmed(policy) },
  { id: 'administrators', worth: 5, isDone: ({ administrators }) => !administrators.selfService },
  { id: 'reconfirm', worth: 5, isDone: ({ registration: { reconfirmDays } }) => reconfirmDays > 0 && reconfirmDays <= 365 },
  { id: 'required', worth: 5, isDone: ({ registration }) => registration.required },
  { id: 'password', worth: 5, isDone: ({ password: { minLength } }) => minLength >= 15 },
  { id: 'pause', worth: 5, isDone: ({ limits }) => limits.failuresBeforePause <= 10 && limits.codeTries <= 5 },
  { id: 'ticket', worth: 5, isDone: ({ helpdesk }) => helpdesk.ticketRequired },
];

/** How safe a policy is, 0 to 100, and what would make it safer, the most important first. */
export interface PolicyScore {
  readonly score: number;
  readonly advice: readonly Sentence[];
}

/** The score of a policy. It judges the organisation's own settings; rules of single groups are not looked at. */
export const policyScore = (policy: Policy): PolicyScore => {
  const open = measures.filter((one) => !one.isDone(policy));
  const lost = open.reduce((sum, { worth }) => sum + worth, 0);
  return { score: 100 - lost, advice: open.map(({ id, worth }) => ({ say: `score.${id}`, with: { worth } })) };
};
