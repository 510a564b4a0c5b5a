import type { TokenCredential } from '@azure/identity';
import { no, type Result } from '../core/result.ts';
import { type AgentReset, resettingAsAgent } from './entra/agent-reset.ts';
import { contactFor } from './entra/contact.ts';
import { domainsOf } from './entra/domains.ts';
import { finderOf, findingOf } from './entra/find.ts';
import { type Ground, nameKey, open } from './entra/ground.ts';
import { groupsOf } from './entra/groups.ts';
import { issuingPasses } from './entra/issue-pass.ts';
import type { EntraLog } from './entra/log.ts';
import { lookFor } from './entra/look.ts';
import { membersOf } from './entra/members.ts';
import { settingNeverExpires } from './entra/never-expires.ts';
import { rulesFor } from './entra/password-rules.ts';
import { allUses, type EntraUse } from './entra/permissions.ts';
import { isFromOffice, type Person } from './entra/person.ts';
import { preflightOf } from './entra/preflight.ts';
import { adminsMayReset, type RegistrationDetails, type ReportRefusal, registrationDetails } from './entra/reports.ts';
import { ownRightsOf } from './entra/rights.ts';
import { readState } from './entra/state.ts';
import { tiersOf } from './entra/tiers.ts';
import { writerOf, writesOf } from './entra/writes.ts';
import type { Capabilities, Directory, WriteOutcome } from './port.ts';
import type { RoleGroups } from './roles.ts';

/** What the Entra directory is made of. Times are ms. */
export interface EntraDirectorySettings {
  readonly tenantId: string;
  readonly clientId: string;
  readonly credential: TokenCredential;
  /** Origin of Microsoft Graph in the cloud of the tenant. */
  readonly graphBaseUrl: string;
  readonly roles: RoleGroups;
  /** Ids or user principal names never touched (SEC-22). */
  readonly breakGlass?: readonly string[];
  /** Property that joins accounts of one person (SEC-19). */
  readonly personKey?: string;
  /** What the app is used for, and so which rights it should have (SEC-24); absent: everything. */
  readonly uses?: readonly EntraUse[];
  /** Whether the passwords of synchronised people may be written here: only by who has written them to the office directory before. */
  readonly mirrorsOffice?: boolean;
  /** Failed sign-ins until smart lockout. */
  readonly lockoutThreshold?: number;
  readonly now: () => number;
  readonly log: EntraLog;
  readonly fetch?: typeof fetch;
  readonly budgetMs?: number;
  readonly attemptMs?: number;
}

/** The Entra directory, with what only Entra has. */
export interface EntraDirectory extends Directory {
  /**
   * The anchor that joins the account to its twin in the office directory (base64 of objectGUID or of mS-DS-ConsistencyGuid); null: it lives in the cloud
   * alone; empty: synchronised, but with nobody we could name (SEC-16).
   */
  anchorOf(account: string): Promise<string | null>;
  resetAsAgent(wanted: AgentReset): Promise<WriteOutcome>;
  registrationDetails(account: string): Promise<Result<RegistrationDetails | null, ReportRefusal>>;
  adminsMayReset(): Promise<Result<boolean, ReportRefusal>>;
}

const groundOf = (settings: EntraDirectorySettings): Ground => ({
  graph: {
    baseUrl: new URL(settings.graphBaseUrl).origin,
    credential: settings.credential,
    fetch: settings.fetch ?? fetch,
    log: settings.log,
    budgetMs: settings.budgetMs ?? 20_000,
    attemptMs: settings.attemptMs ?? 10_000,
  },
  tenantId: nameKey(settings.tenantId),
  clientId: settings.clientId,
  roles: settings.roles,
  breakGlass: new Set((settings.breakGlass ?? []).map(nameKey)),
  personKey: settings.personKey ?? 'employeeId',
  mirrorsOffice: settings.mirrorsOffice ?? false,
  now: settings.now,
  log: settings.log,
});

const capabilitiesOf = (uses: readonly EntraUse[]): Capabilities => ({
  checkPassword: false,
  signIn: true,
  reset: true,
  change: true,
  changeNeedsSignIn: true,
  unlock: false,
  endSessions: uses.includes('sessions'),
  requireChange: true,
  issuePass: uses.includes('passes'),
  setLife: uses.includes('life'),
  exempt: uses.includes('never-expires'),
});

/** Opens a Microsoft Entra tenant through Microsoft Graph. Nothing is asked yet; tokens are had when they are first needed. */
export const createEntraDirectory = async (settings: EntraDirectorySettings): Promise<EntraDirectory> => {
  const ground = groundOf(settings);
  const uses = settings.uses ?? allUses;
  const groups = groupsOf(ground);
  const finder = finderOf(ground, tiersOf(ground, groups));
  const domains = domainsOf(ground);
  const writer = writerOf(ground, finder, domains);
  const own = ownRightsOf(ground, uses);
  const person = (account: string): Promise<Person | null> => finder.person(open(ground), account);
  return {
    name: 'entra',
    capabilities: capabilitiesOf(uses),
    ...findingOf(ground, finder),
    ...writesOf(ground, writer, finder),
    state: readState(ground, finder, domains),
    memberOf: groups.memberOf,
    groupPath: groups.groupPath,
    unknownGroups: groups.unknownGroups,
    members: membersOf(ground, groups, finder),
    contactOf: contactFor(ground),
    checkPassword: async () => no('not-allowed'), // asking with somebody's password would pass by every sign-in rule of the tenant
    issuePass: uses.includes('passes') ? issuingPasses(ground, finder) : async () => no('not-supported'),
    look: lookFor(ground, finder),
    rules: async (account) => rulesFor(await person(account)),
    lockoutThreshold: async () => settings.lockoutThreshold ?? 10,
    life: domains.life,
    setLife: uses.includes('life') ? domains.setLife : async () => no('not-supported'),
    setNeverExpires: uses.includes('never-expires') ? settingNeverExpires(ground, finder) : async () => no('not-supported'),
    preflight: preflightOf(ground, finder, domains, own, uses),
    rights: own.rights,
    health: own.health,
    async anchorOf(account) {
      const found = await person(account);
      return found && isFromOffice(found) ? (found.onPremisesImmutableId ?? '') : null;
    },
    resetAsAgent: resettingAsAgent(ground, writer),
    registrationDetails: registrationDetails(ground),
    adminsMayReset: adminsMayReset(ground),
    close: async () => {},
  };
};
