import { no, type Result } from '../../core/result.ts';
import { type Actor, type CaseParts, caseRecord, type Rules } from './parts.ts';

/** Refuses something in a case, and puts that on record as well (SEC-113). */
export const refuse = async <R extends string>(
  parts: Pick<CaseParts, 'records' | 'now'>,
  { id, actor, rules, action }: { readonly id: string; readonly actor: Actor; readonly rules: Rules; readonly action: string },
  reason: R,
): Promise<Result<never, R>> => {
  const of = (await parts.records.caseOf(id)) ?? { id, ticket: '', target: { account: 'none', person: 'none' } };
  await parts.records.audit(caseRecord(of, actor, rules, parts.now(), { action, outcome: 'refused', reason }));
  return no(reason);
};
