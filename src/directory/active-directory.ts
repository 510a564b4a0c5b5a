import type { Account } from '../core/account.ts';
import { no } from '../core/result.ts';
import { checkPasswordOf } from './active-directory/check-password.ts';
import { resetControls } from './active-directory/encode.ts';
import { ask, findingOf } from './active-directory/finding.ts';
import { createGroupCache } from './active-directory/group-cache.ts';
import { groupReadsOf } from './active-directory/group-reads.ts';
import { healthOf } from './active-directory/health.ts';
import { canSetLife, lifeOf } from './active-directory/life.ts';
import { lookOf } from './active-directory/look.ts';
import type { ActiveDirectorySettings, Parts } from './active-directory/parts.ts';
import { preflightOf } from './active-directory/preflight-of.ts';
import { rightsOf } from './active-directory/rights.ts';
import { stateReadsOf } from './active-directory/state.ts';
import { writesOf } from './active-directory/writes.ts';
import { createOperations } from './ldap/operations.ts';
import { createPool } from './ldap/pool.ts';
import { LdapOutage } from './ldap/problem.ts';
import type { Capabilities, Directory } from './port.ts';

export type { ActiveDirectorySettings } from './active-directory/parts.ts';

/** Active Directory over LDAPS. Account ids are `objectGUID`s, and accounts are written to by them: a rename or a move changes nothing. */
export interface ActiveDirectory extends Directory {
  /** The account behind an Entra object's `onPremisesImmutableId` (base64), or null (SEC-16). */
  findByAnchor(anchor: string): Promise<Account | null>;
  /** Whether the domain controller applies the password history to a reset, which it is asked for by the policy-hints control (SEC-75). */
  appliesHistory(): Promise<boolean>;
}

const capabilities = {
  checkPassword: true,
  signIn: false,
  reset: true,
  change: true,
  changeNeedsSignIn: false,
  unlock: true,
  endSessions: false, // tickets that were given out run until they end
  requireChange: true,
  issuePass: false,
  exempt: true,
} as const satisfies Omit<Capabilities, 'setLife'>;

const partsOf = (settings: ActiveDirectorySettings): Parts => {
  const { urls, ca, bindDn, bindPassword, now, log, baseDn, timeoutMs, poolSize } = settings;
  const pool = createPool({
    ...{ urls, ca, bindDn, bindPassword, now, log },
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(poolSize === undefined ? {} : { size: poolSize }),
  });
  return { settings, pool, groups: createGroupCache(baseDn, now, log), operations: createOperations() };
};

/** A right that cannot be asked about now is not held. */
const maySetLife = async (parts: Parts): Promise<boolean> => {
  try {
    return await canSetLife(parts);
  } catch (error) {
    if (error instanceof LdapOutage) return false;
    throw error;
  }
};

/**
 * Opens Active Directory. Starts also while no domain controller answers: `health` says so. Refuses addresses that are not `ldaps:`
 * (`AppError('ldap-settings')`) and NODE_DEBUG for the LDAP client (`AppError('ldap-debug')`).
 */
export const createActiveDirectory = async (settings: ActiveDirectorySettings): Promise<ActiveDirectory> => {
  const parts = partsOf(settings);
  return {
    name: 'active-directory',
    capabilities: { ...capabilities, setLife: await maySetLife(parts) },
    ...findingOf(parts),
    ...stateReadsOf(parts),
    ...groupReadsOf(parts),
    ...writesOf(parts),
    ...lifeOf(parts),
    appliesHistory: () => ask(parts, async (connection) => resetControls(connection).length > 0),
    checkPassword: checkPasswordOf(parts),
    look: lookOf(parts),
    endSessions: async () => false,
    issuePass: async () => no('not-supported'),
    preflight: (account) => preflightOf(parts, account),
    rights: () => rightsOf(parts),
    health: healthOf(parts),
    close: () => parts.pool.close(),
  };
};
