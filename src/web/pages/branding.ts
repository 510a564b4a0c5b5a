import { type Policy, standardPolicy } from '../../core/policy.ts';
import type { PageDesk } from '../../runtime/page-desk.ts';
import type { Parts } from '../../runtime/parts.ts';

/** The policy of the moment for a page without a session, at most five seconds old. Never rejects: a page about an outage needs some look too. */
export type Branding = () => Promise<Policy>;

const freshForMs = 5_000;

/** Asks the desk, and remembers for a moment: requests for pages that do not exist must not reach the store each time. */
export const brandingOf = ({ desk, now, log }: Pick<Parts, 'now' | 'log'> & { readonly desk: PageDesk }): Branding => {
  let known: { readonly policy: Policy; readonly until: number } | null = null;
  return async () => {
    if (known && known.until > now()) return known.policy;
    try {
      known = { policy: await desk.branding(), until: now() + freshForMs };
      return known.policy;
    } catch {
      log.warn('the policy could not be read for a page: its last known look is used');
      return known?.policy ?? standardPolicy;
    }
  };
};
