import type { Case } from '../../core/cases/case.ts';
import { openVerification } from '../../core/cases/verifying.ts';
import { openVouch } from '../../core/cases/vouching.ts';
import { openRequest, requestUrgentAt } from '../../core/cases/waiting.ts';
import { approversOf } from './approvers.ts';
import type { Manners } from './news.ts';
import { type CaseParts, limitsOf, type Rules } from './parts.ts';
import type { InvitedFlow } from './promises.ts';
import { vouchLimitsOf } from './vouching.ts';

/** How somebody is brought something of a case that they did not ask for. */
interface Inviting {
  readonly manners: Manners;
  /** Whether it still matters; asked politely it no longer does once everybody is asked urgently. */
  isWanted(of: Case, about: string, rules: Rules, now: number, isUrgent: boolean): boolean;
  /** The accounts it concerns. */
  whom(parts: CaseParts, of: Case, about: string): Promise<readonly string[]>;
  /** What the flow begins with. */
  named(parts: Pick<CaseParts, 'directory'>, of: Case, about: string): Promise<string>;
}

const named: Inviting['named'] = async (_parts, of, about) => `${of.id}:${about}`;
const target: Inviting['whom'] = async (_parts, of) => [of.target.account];

/** A deed is brought to its target as long as it was only begun. */
const deed: Inviting = {
  manners: 'interrupt',
  isWanted: (of, about) => of.deeds.some(({ id, outcome }) => id === about && outcome === 'begun'),
  whom: target,
  named,
};

/** How each flow is brought. A call gives no time to finish something else; whoever is to decide finishes what they are at. */
export const invitations: Readonly<Record<InvitedFlow, Inviting>> = {
  'assisted-reset': deed,
  'assisted-pass': deed,
  caller: {
    manners: 'interrupt',
    isWanted: (of, about, { policy }, now) => openVerification(of, limitsOf(policy), now)?.id === about,
    whom: target,
    named,
  },
  vouch: {
    manners: 'wait',
    isWanted: (of, about, { policy }, now) => openVouch(of, vouchLimitsOf(policy), now)?.id === about,
    whom: async (_parts, of, about) =>
      of.verifications.flatMap(({ id, voucher }) => (id === about && voucher ? [voucher.account] : [])),
    named,
  },
  approval: {
    manners: 'wait',
    isWanted: (of, about, { policy }, now, isUrgent) => {
      const limits = limitsOf(policy);
      const open = openRequest(of, about, limits, now);
      return open !== null && (isUrgent || now < requestUrgentAt(open, limits));
    },
    whom: async (parts, of, about) => {
      const request = of.requests.find(({ id }) => id === about);
      return request ? (await approversOf(parts, of, request)).map(({ id }) => id) : [];
    },
    named,
  },
  // Of several hand-overs the last one counts.
  case: {
    manners: 'wait',
    isWanted: (of, about) => of.closedAt === null && String(of.handOvers.at(-1)?.at) === about,
    whom: async (_parts, of) => [of.agent.account],
    named: async ({ directory }, of) => `${(await directory.find(of.target.account))?.login ?? ''} ${of.ticket}`,
  },
};
