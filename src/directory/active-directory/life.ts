import { isLifeInBounds } from '../../core/password-life.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { AttributeChange, Connection } from '../ldap/connection.ts';
import { answered, type LdapProblem, must, unsent } from '../ldap/problem.ts';
import type { LifeRefusal, PasswordLife } from '../life.ts';
import type { Directory } from '../port.ts';
import { intervalOf } from './filetime.ts';
import { ask } from './finding.ts';
import { guidDn } from './guid.ts';
import type { Parts } from './parts.ts';
import { domainDn, domainPolicy } from './policies.ts';
import { isProtected, untouchableOf } from './tiers.ts';
import { flag, userById } from './user.ts';
import { verdictOf } from './write-problem.ts';

const dayMs = 86_400_000;
/** Windows keeps the days of notice elsewhere (a setting of each computer); people are told as the Entra model tells them. */
const noticeDays = 14;

/** Whether the service account may write an attribute of this entry, by the directory's own reckoning. */
export const mayWrite = async (connection: Connection, dn: string, attribute: string): Promise<boolean> => {
  const [entry] = must(await connection.search(dn, { attributes: ['allowedAttributesEffective'] }));
  return entry?.texts('allowedAttributesEffective').some((one) => one.toLowerCase() === attribute.toLowerCase()) ?? false;
};

const refusalOf = (problem: LdapProblem): LifeRefusal => {
  const verdict = verdictOf(problem);
  return verdict.outcome === 'not-done' && verdict.reason === 'not-allowed' ? 'no-rights' : 'unavailable';
};

type Done = Result<null, LifeRefusal>;

/** One change, told as what a life can be refused for; no answer is `unavailable`: reading it again tells. */
const writing = async (
  { pool }: Parts,
  prepare: (connection: Connection) => Promise<{ dn: string; changes: readonly AttributeChange[] } | Done>,
): Promise<Done> => {
  const answer = await pool.write<Done>(async (connection) => {
    const prepared = await unsent(() => prepare(connection));
    if ('ok' in prepared) return answered(prepared);
    const sent = await connection.modify(prepared.dn, prepared.changes);
    return sent.ok ? answered(ok(null)) : sent;
  });
  return answer.ok ? answer.value : no(refusalOf(answer.problem));
};

/** Whether the organisation's password life can be set through us: only with a right nobody gives a bot by default. */
export const canSetLife = ({ settings, ...parts }: Parts): Promise<boolean> =>
  ask({ settings, ...parts }, (connection) => mayWrite(connection, domainDn(connection, settings.baseDn), 'maxPwdAge'));

const setLife = async (parts: Parts, life: PasswordLife): Promise<Done> => {
  if (!isLifeInBounds(life)) return no('out-of-range');
  if (life.noticeDays !== noticeDays) return no('not-supported');
  const value = intervalOf(life.expiresAfterDays === null ? null : life.expiresAfterDays * dayMs);
  return writing(parts, async (connection) => {
    const dn = domainDn(connection, parts.settings.baseDn);
    if (!(await mayWrite(connection, dn, 'maxPwdAge'))) return no('not-supported');
    return { dn, changes: [{ operation: 'replace', attribute: 'maxPwdAge', values: [value] }] };
  });
};

/** One bit of the account's flags, only if they are still what we read: no other bit moves, and nobody is enabled by it (SEC-22). */
const setNeverExpires = (parts: Parts, account: string, isOn: boolean): Promise<Done> =>
  writing(parts, async (connection) => {
    const user = await userById(connection, parts.settings, account);
    const flags = user?.entry.whole('userAccountControl') ?? null;
    if (!user || flags === null) return no('not-supported');
    if ((await untouchableOf(parts, connection, user)) || (await isProtected(parts, connection, user))) return no('no-rights');
    if (!(await mayWrite(connection, guidDn(account), 'userAccountControl'))) return no('no-rights');
    const next = isOn ? flags | flag.neverExpires : flags & ~flag.neverExpires;
    if (next === flags) return ok(null);
    const changes: readonly AttributeChange[] = [
      { operation: 'delete', attribute: 'userAccountControl', values: [String(flags)] },
      { operation: 'add', attribute: 'userAccountControl', values: [String(next)] },
    ];
    return { dn: guidDn(account), changes };
  });

/** When passwords expire, of the domain and of one account. */
export const lifeOf = (parts: Parts): Pick<Directory, 'life' | 'setLife' | 'setNeverExpires'> => ({
  life: () =>
    ask(parts, async (connection) => {
      const { maxAgeMs } = await domainPolicy(connection, parts.settings.baseDn);
      return { expiresAfterDays: maxAgeMs === null ? null : Math.floor(maxAgeMs / dayMs), noticeDays };
    }),
  setLife: (life) => setLife(parts, life),
  setNeverExpires: (account, isOn) => setNeverExpires(parts, account, isOn),
});
