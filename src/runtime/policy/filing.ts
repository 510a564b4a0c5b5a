import type { Read } from '../../core/flows/policy-states.ts';
import { changesBetween } from '../../core/policy-change.ts';
import { no, ok } from '../../core/result.ts';
import { organisationPolicy } from '../policies.ts';
import type { Perform } from '../turns.ts';
import { policyText, readPolicyText } from './file.ts';
import { adminOf, type PolicyWork } from './parts.ts';

const name = 'policy';

/** What differs from the standard policy as text, for administrators alone; refuses anybody else as `not-admin`. */
export const writeFile =
  ({ parts }: PolicyWork): Perform =>
  async (_owed, context) => {
    if (!(await adminOf(parts, context))) return no('not-admin');
    return ok(policyText((await organisationPolicy(parts)).policy));
  };

/** What a pasted file would change, or every reason why it is not taken. The emergency stays as it is. */
export const readFile =
  ({ parts }: PolicyWork): Perform =>
  async (owed, context) => {
    if (!(await adminOf(parts, context))) return no('not-admin');
    const { policy, version } = await organisationPolicy(parts);
    if (version !== Number(owed.with?.version)) return no('changed');
    const read = readPolicyText(String(owed.with?.text ?? ''), name);
    const found: Read = read.ok
      ? { changes: changesBetween(policy, { ...read.value, emergency: policy.emergency }), problems: [] }
      : { changes: {}, problems: [...(read.problems ?? [])] };
    return ok(found);
  };
