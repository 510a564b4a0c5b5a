import { randomUUID } from 'node:crypto';
import type { Policy } from '../core/policy.ts';
import { changesBetween } from '../core/policy-change.ts';
import { changeRows } from '../core/policy-change-words.ts';
import { policyDifference, weakenings } from '../core/policy-difference.ts';
import { Terms } from '../core/policy-plan.ts';
import { type Proposal, proposalText } from '../core/policy-proposal.ts';
import { digestOf, partyOf } from '../runtime/cases/parts.ts';
import { keepProposal } from '../runtime/policy/proposals.ts';
import { adminHerald } from '../runtime/policy/telling.ts';
import { rolesOf } from '../runtime/roles.ts';
import { type ExitCode, ended, type World } from './command.ts';
import { directoryOf, silent } from './directory.ts';
import { operatorRecord } from './operator-record.ts';
import type { Parts } from './parts.ts';

/** What an operator wants of the policy, on the version they saw. */
export interface Wanted {
  readonly before: Policy;
  readonly after: Policy;
  readonly version: number;
  readonly reason: string;
}

/** More at once could not be shown on one card, and nobody approves what is not shown. */
const mostRows = 30;

/** What weakens the policy is kept for an administrator, whom the running bot tells by mail and in chat (SEC-95). An operator who is known by name is that person. */
export const propose = async (parts: Parts, world: World, wanted: Wanted): Promise<ExitCode> => {
  const { records, keys, config } = parts;
  const { now, login, say } = world;
  const { before, after, version, reason } = wanted;
  const differences = policyDifference(before, after);
  if (differences.flatMap(changeRows).length > mostRows)
    return ended(
      world,
      1,
      `Refused: it weakens the policy, and more than ${mostRows} settings at once could not be shown to whoever must agree.`,
    );
  const directory = await directoryOf(parts, now);
  try {
    const { agents: agent, approvers: approver, admins: admin, auditors: auditor } = config.roles;
    const roles = rolesOf({ directory, settings: { agent, approver, admin, auditor }, now, log: silent });
    const account = await directory.findByName(login);
    const bare: Proposal = {
      id: randomUUID(),
      base: version,
      changes: changesBetween(before, after),
      reason,
      by: account ? partyOf(account) : { account: `operator:${login}`, person: `operator:${login}` },
      askedAt: now(),
      isCooling: false,
      terms: Terms.parse({}),
      digest: '',
      state: 'asked',
    };
    const proposal = { ...bare, digest: digestOf(proposalText(bare)) };
    const ground = { records, documents: records.documents, directory, roles, keys, now, log: silent };
    const tell = await adminHerald(ground, { event: 'policy-proposed', by: login, reason, before, after }, null);
    const detail = {
      settings: differences
        .map(({ path }) => path)
        .join(' ')
        .slice(0, 2000),
      weakened: weakenings(differences).length,
      proposal: proposal.id,
      why: reason,
    };
    await records.transaction(async (tx) => {
      await tx.audit({
        ...operatorRecord(world, { action: 'policy.proposed', outcome: 'success', detail }),
        policyVersion: version,
      });
      await keepProposal(tx, { keys }, proposal, 0);
      await tell(tx);
    });
    say(
      'This weakens the policy: an administrator must agree to it within 60 minutes, in chat ("sspr"). They are told by mail and in chat.',
    );
    return 0;
  } finally {
    await directory.close();
  }
};
