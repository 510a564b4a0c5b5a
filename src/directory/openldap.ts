import { no } from '../core/result.ts';
import { createOperations } from './ldap/operations.ts';
import { createPool } from './ldap/pool.ts';
import { checkPasswordOf } from './openldap/check-password.ts';
import { findingOf } from './openldap/finding.ts';
import { createGroupCache } from './openldap/group-cache.ts';
import { groupReadsOf } from './openldap/group-reads.ts';
import { inspectionOf } from './openldap/inspection.ts';
import { canSetLife, lifeOf } from './openldap/life.ts';
import { lookOf } from './openldap/look.ts';
import type { OpenLdapSettings, Parts } from './openldap/parts.ts';
import { createPolicyCache } from './openldap/policies.ts';
import { createRightsProbe } from './openldap/rights-probe.ts';
import { createServerClock } from './openldap/server-clock.ts';
import { stateReadsOf } from './openldap/state.ts';
import { writesOf } from './openldap/writes.ts';
import type { Capabilities, Directory } from './port.ts';

export type { OpenLdapSettings } from './openldap/parts.ts';

const partsOf = (settings: OpenLdapSettings): Parts => {
  const { urls, ca, bindDn, bindPassword, timeoutMs, poolSize, now, log } = settings;
  const pool = createPool({
    ...{ urls, ca, bindDn, bindPassword, now, log },
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(poolSize === undefined ? {} : { size: poolSize }),
  });
  return {
    settings,
    pool,
    groups: createGroupCache(settings),
    policies: createPolicyCache(settings),
    operations: createOperations(),
    clock: createServerClock(settings.now),
    probe: createRightsProbe(),
  };
};

const capabilitiesWith = (setLife: boolean): Capabilities => ({
  checkPassword: true,
  signIn: false,
  reset: true,
  change: true,
  changeNeedsSignIn: false,
  unlock: true,
  endSessions: false,
  requireChange: true,
  issuePass: false,
  setLife,
  exempt: false, // it would be a policy of its own, which is not ours to make
});

/**
 * OpenLDAP with the password policy overlay, over LDAPS. Opens also while the directory is away. Refuses wrong addresses with `AppError('ldap-settings')`.
 * RFC 3062, RFC 4530, draft-behera-ldap-password-policy-10.
 */
export const createOpenLdapDirectory = async (settings: OpenLdapSettings): Promise<Directory> => {
  const parts = partsOf(settings);
  const isLifeSettable = await canSetLife(parts);
  const look = lookOf(parts);
  return {
    name: 'openldap',
    capabilities: capabilitiesWith(isLifeSettable),
    ...findingOf(parts),
    ...stateReadsOf(parts),
    ...groupReadsOf(parts),
    ...writesOf(parts, look),
    ...lifeOf(parts, isLifeSettable),
    ...inspectionOf(parts),
    checkPassword: checkPasswordOf(parts),
    endSessions: async () => false,
    issuePass: async () => no('not-supported'),
    look,
    close: () => parts.pool.close(),
  };
};
