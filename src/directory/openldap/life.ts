import { isLifeInBounds } from '../../core/password-life.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { AttributeChange } from '../ldap/connection.ts';
import { type Answer, answered, type LdapProblem, unsent } from '../ldap/problem.ts';
import type { LifeRefusal, PasswordLife } from '../life.ts';
import type { Directory } from '../port.ts';
import { ask } from './finding.ts';
import type { Parts } from './parts.ts';
import type { PasswordPolicy } from './policies.ts';

const dayMs = 86_400_000;
const daySeconds = 86_400;

/** Without a warning time of its own: what the Entra model has (8.1). */
const standardNoticeDays = 14;

const lifeOfPolicy = ({ maxAgeMs, warnMs }: PasswordPolicy): PasswordLife => ({
  expiresAfterDays: maxAgeMs === null ? null : Math.round(maxAgeMs / dayMs),
  noticeDays: Math.round(warnMs / dayMs) || standardNoticeDays,
});

const replaced = (attribute: string, days: number): AttributeChange => ({
  operation: 'replace',
  attribute,
  values: [String(days * daySeconds)],
});

const refusalOf = ({ code }: LdapProblem): LifeRefusal => (code === 50 ? 'no-rights' : 'unavailable');

const set = async (parts: Parts, { expiresAfterDays, noticeDays }: PasswordLife): Promise<Result<null, LifeRefusal>> => {
  const changes = [replaced('pwdMaxAge', expiresAfterDays ?? 0), replaced('pwdExpireWarning', noticeDays)];
  const answer: Answer<Answer<null> | null> = await parts.pool.write(async (connection) => {
    const policy = await unsent(() => parts.policies.standard(connection));
    return answered(policy && (await connection.modify(policy.dn, changes)));
  });
  parts.policies.forget();
  if (!answer.ok) return no(refusalOf(answer.problem));
  if (answer.value === null) return no('not-supported');
  return answer.value.ok ? ok(null) : no(refusalOf(answer.value.problem));
};

/** Whether the organisation's policy is there and we may write it. */
export const canSetLife = async ({ pool, policies, probe }: Parts): Promise<boolean> => {
  const asked = await pool.read(async (connection) => {
    const policy = await policies.standard(connection);
    return answered(policy !== null && (await probe.mayWrite(connection, policy.dn, 'pwdMaxAge')) === true);
  });
  return asked.ok && asked.value;
};

type Life = Pick<Directory, 'life' | 'setLife' | 'setNeverExpires'>;

/** The life of passwords stands in the policy entry; one account's exemption would be a policy of its own, which is not ours to make. */
export const lifeOf = (parts: Parts, isSettable: boolean): Life => ({
  life: () =>
    ask(parts, async (connection) => {
      const policy = await parts.policies.standard(connection);
      return policy && lifeOfPolicy(policy);
    }),
  setLife: async (life) => {
    if (!isSettable) return no('not-supported');
    return isLifeInBounds(life) ? set(parts, life) : no('out-of-range');
  },
  setNeverExpires: async () => no('not-supported'),
});
