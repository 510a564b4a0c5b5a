import { no, ok, type Result } from '../../core/result.ts';
import { isBlank } from '../embedded/rules.ts';
import { LdapOutage, type LdapProblem } from '../ldap/problem.ts';
import type { Directory } from '../port.ts';
import { ask } from './finding.ts';
import type { Parts } from './parts.ts';
import { untouchableOf } from './tiers.ts';
import { userById } from './user.ts';

type Checked = Result<null, 'wrong' | 'locked-out' | 'not-allowed'>;

/** What a refused bind says (sub-status, hexadecimal Win32): 532 and 773 are said only to who knows the password, which is right then (SEC-38). */
const bySubStatus: Readonly<Record<string, Checked>> = {
  '525': no('wrong'), // no such account
  '52e': no('wrong'),
  '530': no('not-allowed'), // outside of logon hours
  '531': no('not-allowed'), // not from this computer
  '532': ok(null), // expired
  '533': no('not-allowed'), // disabled
  '701': no('not-allowed'), // account expired
  '773': ok(null), // must be changed
  '775': no('locked-out'),
};

/** A refused bind as an answer. Anything else but a verdict is an outage. */
const checkedOf = (problem: LdapProblem): Checked => {
  const checked = problem.code === 49 ? (bySubStatus[problem.data ?? ''] ?? no('wrong')) : null;
  if (!checked) throw new LdapOutage(problem);
  return checked;
};

/** Proves a password by a bind of its own. Blank ones reach nothing (SEC-73); accounts that are never touched learn it only with the right one. */
export const checkPasswordOf =
  (parts: Parts): Directory['checkPassword'] =>
  async (account, password) => {
    if (isBlank(password)) return no('wrong');
    const asked = await ask(parts, async (connection) => {
      const user = await userById(connection, parts.settings, account);
      return user && { dn: user.dn, isOff: (await untouchableOf(parts, connection, user)) !== null };
    });
    if (!asked) return no('wrong');
    const bound = await parts.pool.bind(asked.dn, password);
    const checked = bound.ok ? ok(null) : checkedOf(bound.problem);
    return checked.ok && asked.isOff ? no('not-allowed') : checked;
  };
