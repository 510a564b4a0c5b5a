import { AppError, no, ok } from '../../core/result.ts';
import type { Directory } from '../port.ts';
import type { RightFinding } from '../preflight.ts';
import { type Ground, open, sharedMs } from './ground.ts';
import { ownToken } from './own-token.ts';
import { comparedWith, type EntraUse, isHeld } from './permissions.ts';
import { settingRoles } from './role-list.ts';
import { assignments } from './tiers.ts';
import { type Claims, claimsOf } from './tokens.ts';

/** What the app itself may do. */
export interface OwnRights {
  readonly rights: Directory['rights'];
  readonly health: Directory['health'];
  /** Whether the app holds a right of the documented list; null: its token cannot be had. */
  may(right: string): Promise<boolean | null>;
}

/** Health is asked before the first gate: somebody is waiting. */
const healthMs = 5_000;

/** The directory role that lets the app set passwords: the permission alone is not enough (Entra model 12.1). */
const roleFindings = async (ground: Ground, servicePrincipal: string): Promise<readonly RightFinding[]> => {
  const held = await assignments(ground, open(ground), 'roleAssignments', servicePrincipal).catch((error: unknown) => {
    if (error instanceof AppError) return null;
    throw error;
  });
  const ids = held?.map(({ roleDefinitionId }) => roleDefinitionId.toLowerCase());
  const enough = ids ? ids.some((id) => settingRoles.has(id)) : 'unknown';
  const surplus = (ids ?? []).filter((id) => settingRoles.get(id)?.isTooMuch ?? true);
  return [
    { right: 'User Administrator', isNeeded: true, isHeld: enough },
    ...surplus.map((id) => ({ right: settingRoles.get(id)?.name ?? id, isNeeded: false, isHeld: true })),
  ];
};

/** Opens the app's view of itself: it reads its own token (`roles`, `oid`), and its own directory roles. */
export const ownRightsOf = (ground: Ground, uses: readonly EntraUse[]): OwnRights => {
  const ownClaims = async (): Promise<Claims | null> => {
    const signal = AbortSignal.timeout(Math.min(sharedMs, ground.graph.budgetMs));
    const token = await ownToken(ground.graph, signal).catch(() => null); // why not is told where the token is needed
    return token === null ? null : claimsOf(token);
  };
  return {
    async rights() {
      const claims = await ownClaims();
      if (!claims) return comparedWith(new Set(), uses).map((one) => ({ ...one, isHeld: 'unknown' as const }));
      const roles = claims.oid ? await roleFindings(ground, claims.oid) : [];
      return [...comparedWith(new Set(claims.roles ?? []), uses), ...roles];
    },
    async may(right) {
      const claims = await ownClaims();
      return claims && isHeld(right, new Set(claims.roles ?? []));
    },
    async health() {
      const query = { $select: 'id', $top: '1' };
      const reply = await open(ground, healthMs)({ method: 'GET', path: '/users', query });
      if (reply.kind === 'refused') return no([401, 403].includes(reply.status) ? 'no-rights' : 'unavailable');
      if (reply.kind !== 'answered') return no('unavailable');
      const claims = await ownClaims();
      const held = new Set(claims?.roles ?? []);
      return isHeld('User-PasswordProfile.ReadWrite.All', held) ? ok(null) : no('no-rights');
    },
  };
};
