import { no, ok } from '../../core/result.ts';
import { answered, LdapOutage, must } from '../ldap/problem.ts';
import { unknownAmong } from '../ldap/unknown-groups.ts';
import type { Directory } from '../port.ts';
import type { RightFinding } from '../preflight.ts';
import { ask } from './finding.ts';
import type { Parts } from './parts.ts';
import { rightsOf } from './rights.ts';

const rightsFreshMs = 60_000;

/** Whether a needed right is known to be missing; hidden ones are tried. */
const isMissing = ({ isNeeded, isHeld }: RightFinding): boolean => isNeeded && isHeld === false;

/** Whether a group that is to protect its members is not there: then writing would reach those it was to keep us from (SEC-22). */
const protectsNobody = async (parts: Parts): Promise<boolean> =>
  (await ask(parts, (connection) => unknownAmong(parts.groups, connection, parts.settings.protectedGroups))).length > 0;

/** Whether the directory is there and lets us write. The rights are looked up at most once a minute; a missing one each time, so that giving it helps at once. */
export const healthOf = (parts: Parts): Directory['health'] => {
  let goodUntil = Number.NEGATIVE_INFINITY;
  const isThere = async (): Promise<void> => {
    const answer = await parts.pool.read(async (connection) =>
      answered(must(await connection.search('', { attributes: ['currentTime'] }))),
    );
    must(answer);
  };
  const mayWrite = async (): Promise<boolean> => {
    const now = parts.settings.now();
    if (goodUntil > now) return true;
    if ((await rightsOf(parts)).some(isMissing) || (await protectsNobody(parts))) return false;
    goodUntil = now + rightsFreshMs;
    return true;
  };
  return async () => {
    try {
      await isThere();
      return (await mayWrite()) ? ok(null) : no('no-rights');
    } catch (error) {
      if (!(error instanceof LdapOutage)) throw error;
      return no(error.problem.code === 49 ? 'no-rights' : 'unavailable');
    }
  };
};
