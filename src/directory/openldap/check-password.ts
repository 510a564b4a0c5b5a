import { PasswordPolicyControl, PasswordPolicyError } from 'ldapts';
import { no, ok, type Result } from '../../core/result.ts';
import { isBlank } from '../embedded/rules.ts';
import { LdapOutage, type LdapProblem } from '../ldap/problem.ts';
import type { Directory } from '../port.ts';
import { ask } from './finding.ts';
import type { Parts } from './parts.ts';
import { type Person, personById } from './person.ts';
import { standingOf } from './standing.ts';
import { lockoutOf } from './state.ts';

type Checked = Result<null, 'wrong' | 'locked-out' | 'not-allowed'>;

interface Asked {
  readonly person: Person;
  readonly isLocked: boolean;
  readonly isOff: boolean;
}

const invalidCredentials = 49;

/**
 * A refused bind as an answer. slapd compares the password first and says *expired* only where it was right (seen on 2.5, where a wrong one of an expired
 * account gets no policy error); *locked* it says to anybody. Anything else but a verdict is an outage.
 */
const refusedBind = (problem: LdapProblem, policyError: number | undefined): Checked => {
  if (problem.code !== invalidCredentials) throw new LdapOutage(problem);
  if (policyError === PasswordPolicyError.PasswordExpired) return ok(null);
  return policyError === PasswordPolicyError.AccountLocked ? no('locked-out') : no('wrong');
};

const look = (parts: Parts, account: string): Promise<Asked | null> =>
  ask(parts, async (connection) => {
    const person = await personById(connection, parts.settings, account);
    if (!person) return null;
    const policy = await parts.policies.of(connection, person);
    const { untouchable } = await standingOf(parts, connection, person);
    return { person, isLocked: lockoutOf(person, policy, parts.settings.now()) !== null, isOff: untouchable !== null };
  });

/**
 * Proves a password by a bind of its own; one that must be changed binds, and is right. Blank ones reach nothing (SEC-73). A lockout is read before,
 * since a server may hide it in its answer (`olcPPolicyUseLockout` off). An expired password with grace sign-ins left costs one of them.
 */
export const checkPasswordOf =
  (parts: Parts): Directory['checkPassword'] =>
  async (account, password) => {
    if (isBlank(password)) return no('wrong');
    const asked = await look(parts, account);
    if (!asked) return no('wrong');
    if (asked.isLocked) return no('locked-out');
    const control = new PasswordPolicyControl();
    const bound = await parts.pool.bind(asked.person.dn, password, [control]);
    const checked = bound.ok ? ok(null) : refusedBind(bound.problem, control.value?.error);
    return checked.ok && asked.isOff ? no('not-allowed') : checked;
  };
