import type { Connection } from '../ldap/connection.ts';
import type { PreflightFinding, PreflightStep } from '../preflight.ts';
import { msOf } from './filetime.ts';
import { ask } from './finding.ts';
import type { Parts } from './parts.ts';
import { policyOf } from './policies.ts';
import { changeRight, isHeld, neededRights, ownSids, rightsOn } from './rights.ts';
import type { AccessList } from './security-descriptor.ts';
import { isProtected, untouchableOf } from './tiers.ts';
import { flag, hasFlag, type User, userById } from './user.ts';

const steps = ['find', 'check-password', 'reset', 'change', 'unlock'] as const;
const hourMs = 3_600_000;

const works = (step: PreflightStep): PreflightFinding => ({ step, works: true, reason: null });
const fails = (step: PreflightStep, reason: string, withValues?: PreflightFinding['with']): PreflightFinding => ({
  step,
  works: false,
  reason,
  ...(withValues ? { with: withValues } : {}),
});

/** Writing to some accounts is ours to refuse, whatever the directory would say (SEC-22). */
const whyNever = async (parts: Parts, connection: Connection, user: User): Promise<string | null> => {
  const untouchable = await untouchableOf(parts, connection, user);
  if (untouchable) return `account.${untouchable}`;
  return (await isProtected(parts, connection, user)) ? 'account.protected' : null;
};

interface Rights {
  readonly sids: ReadonlySet<string> | null;
  readonly list: AccessList | null;
}

/** What our own rights on this account allow. Rights that stop at a folder are the usual cause (Entra model 6.1.16). */
const byRights = ({ sids, list }: Rights) => {
  const finding = (step: PreflightStep, right: keyof typeof neededRights): PreflightFinding => {
    const held = isHeld(list, sids, neededRights[right]);
    if (held === true) return works(step);
    if (held === 'unknown') return { step, works: 'unknown', reason: 'rights.hidden' };
    return fails(step, list?.isInheriting === false ? 'rights.not-inherited' : 'rights.missing', {
      right: neededRights[right].name,
    });
  };
  return { reset: finding('reset', 'reset'), unlock: finding('unlock', 'lockoutTime') };
};

/** A change is refused by the minimum age, and where the account is set so that its owner may not. */
const change = async (parts: Parts, connection: Connection, user: User, { sids, list }: Rights): Promise<PreflightFinding> => {
  if (isHeld(list, sids, changeRight) === false) return fails('change', 'password.cannot-change');
  const { minAgeMs } = await policyOf(connection, parts.settings.baseDn, user);
  const setAt = msOf(user.entry.whole('pwdLastSet'));
  const left = minAgeMs === null || setAt === null ? 0 : setAt + minAgeMs - parts.settings.now();
  return left > 0 ? fails('change', 'password.too-young', { hours: Math.ceil(left / hourMs) }) : works('change');
};

/** Logon hours and computers stand in the way of proving a password by a bind; they are said only with the right one. */
const checkPassword = (user: User): PreflightFinding =>
  hasFlag(user, flag.smartCardOnly) ? fails('check-password', 'account.smart-card') : works('check-password');

/** Which steps would work for this account now. Writes nothing. */
export const preflightOf = (parts: Parts, account: string): Promise<readonly PreflightFinding[]> =>
  ask(parts, async (connection) => {
    const user = await userById(connection, parts.settings, account);
    const sessions = fails('end-sessions', 'not-supported');
    if (!user) return [...steps.map((step) => fails(step, 'account.gone')), sessions];
    const never = await whyNever(parts, connection, user);
    if (never) return [works('find'), ...steps.slice(1).map((step) => fails(step, never)), sessions];
    const rights = { sids: await ownSids(connection, parts), list: await rightsOn(connection, user.id) };
    const { reset, unlock } = byRights(rights);
    return [works('find'), checkPassword(user), reset, await change(parts, connection, user, rights), unlock, sessions];
  });
