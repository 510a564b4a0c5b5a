import { type AuditRecord, bareRecord } from '../../core/audit.ts';
import type { Campaign } from '../../core/campaigns/campaign.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import type { Speaking } from '../cases/news.ts';
import type { Parts } from '../parts.ts';

/** What campaigns work with: everything, and who speaks to people first. */
export interface CampaignWork {
  readonly parts: Parts;
  readonly speaking: () => Speaking;
}

/** The groups a campaign is about: its own, or those of the policy's scope; null: everybody; none: nobody. */
export const groupsOf = (
  { groups }: Pick<Campaign, 'groups'>,
  { scope }: { readonly scope: { readonly kind: string; readonly groups: readonly string[] } },
): readonly string[] | null => {
  if (groups.length > 0) return groups;
  return scope.kind === 'all' ? null : scope.kind === 'selected' ? scope.groups : [];
};

/** Whoever does something to a campaign: an administrator in their chat, or Latchkey itself. */
export interface Doer {
  readonly account: string | null;
  readonly by: Identity | null;
}

/** The audit record of something done to a campaign: which, by whom, how many. Never who was asked: that is in the campaign (SEC-120). */
export const campaignRecord = (
  { account, by }: Doer,
  { at, policyVersion }: { readonly at: number; readonly policyVersion: number },
  what: Pick<AuditRecord, 'action' | 'outcome'> & Partial<Pick<AuditRecord, 'reason' | 'detail' | 'methods' | 'target'>>,
): AuditRecord => ({
  ...bareRecord,
  at,
  actor: by ? identityKey(by) : 'latchkey',
  role: by ? 'admin' : 'latchkey',
  flow: 'campaign',
  policyVersion,
  source: by?.channel ?? 'sweep',
  ...what,
  detail: { ...(account ? { account } : {}), ...what.detail },
});
