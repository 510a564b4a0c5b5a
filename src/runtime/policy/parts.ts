import { type AuditRecord, bareRecord } from '../../core/audit.ts';
import { identityKey } from '../../core/identity.ts';
import type { Policy } from '../../core/policy.ts';
import { policyDifference, weakenings } from '../../core/policy-difference.ts';
import { type Actor, type CaseParts, partyOf } from '../cases/parts.ts';
import type { CaseWork } from '../cases/work.ts';
import type { EffectContext } from '../turns.ts';

/** What the effects of policy work with: the same as those of cases, since both speak to other people first. */
export type PolicyWork = CaseWork;

/** An administrator, and the chat they ask in. */
export type Admin = Pick<Actor, 'account' | 'by'>;

/** Whoever asks, if they are an administrator now (SEC-18); null else. */
export const adminOf = async ({ directory, roles }: CaseParts, { row }: EffectContext): Promise<Admin | null> => {
  const account = await directory.findByIdentity(row.address);
  if (!account || account.untouchable || !(await roles.hasRole(account.id, 'admin'))) return null;
  return { account, by: row.address };
};

/** The other administrators, by person and not by account (SEC-19), 100 at most. */
export const otherAdmins = async ({ roles }: CaseParts, { account }: Pick<Admin, 'account'>) => {
  const own = partyOf(account);
  return (await roles.holders('admin'))
    .map((one) => ({ one, party: partyOf(one) }))
    .filter(({ party }) => party.person !== own.person);
};

/** How a version is signed: by whom, and who approved. */
export const authorOf = (by: string, approver: string | null): string =>
  approver ? `admin:${by} approved:${approver}` : `admin:${by}`;

/** Who made a version, as administrators know them: names in place of account ids; anything else as it stands. */
export const authorName = async ({ directory }: CaseParts, author: string): Promise<string> => {
  const [, by, approver] = /^admin:(\S+)(?: approved:(\S+))?$/.exec(author) ?? [];
  if (!by) return author;
  const nameOf = async (id: string): Promise<string> => (await directory.find(id))?.displayName ?? id;
  return approver ? `${await nameOf(by)} + ${await nameOf(approver)}` : nameOf(by);
};

/** The audit record of something done to the policy, by an administrator or by itself (null): which settings, how many of them weaker; before and after are in the versions (SEC-113). */
export const policyRecord = (
  admin: Admin | null,
  { before, after, version, at }: { before: Policy; after: Policy; version: number; at: number },
  what: Pick<AuditRecord, 'action' | 'outcome'> & Partial<Pick<AuditRecord, 'reason' | 'detail' | 'methods'>>,
): AuditRecord => {
  const differences = policyDifference(before, after);
  return {
    ...bareRecord,
    at,
    actor: admin ? identityKey(admin.by) : 'latchkey',
    role: admin ? 'admin' : 'latchkey',
    flow: 'policy',
    policyVersion: version,
    source: admin?.by.channel ?? 'sweep',
    ...what,
    detail: {
      ...(admin ? { account: admin.account.id } : {}),
      settings: differences
        .map(({ path }) => path)
        .join(' ')
        .slice(0, 2000),
      weakened: weakenings(differences).length,
      ...what.detail,
    },
  };
};
