import { parseArgs } from 'node:util';
import { isReason } from '../core/flows/policy-moves.ts';
import { policyDifference, weakenings } from '../core/policy-difference.ts';
import type { Emergency } from '../core/policy-emergency.ts';
import { organisationPolicy } from '../runtime/policies.ts';
import { adminHerald } from '../runtime/policy/telling.ts';
import { rolesOf } from '../runtime/roles.ts';
import { type Command, type ExitCode, ended, showUsage, type World } from './command.ts';
import { directoryOf, silent } from './directory.ts';
import { operatorRecord } from './operator-record.ts';
import { type Parts, withParts } from './parts.ts';
import { propose, type Wanted } from './policy-proposing.ts';

const hour = 3_600_000;
const mostHours = 72;

/** Administrators are told where they can be reached; a directory that is gone must not keep the door open. */
const heralding = async ({ records, keys, config }: Parts, world: World, { before, after, reason }: Wanted) => {
  const { now, login, say } = world;
  try {
    const directory = await directoryOf({ records, keys, config }, now);
    try {
      const { agents: agent, approvers: approver, admins: admin, auditors: auditor } = config.roles;
      const settings = { agent, approver, admin, auditor };
      const roles = rolesOf({ directory, settings, now, log: silent });
      const news = { event: 'policy-changed', by: login, reason, before, after } as const;
      return await adminHerald({ directory, roles, keys, now, records, documents: records.documents, log: silent }, news, null);
    } finally {
      await directory.close();
    }
  } catch {
    say('The administrators could not be told: the directory cannot be asked. Tell them yourself.');
    return async () => undefined;
  }
};

const switchOn = async (parts: Parts, world: World, wanted: Wanted): Promise<ExitCode> => {
  const { after, version, reason } = wanted;
  const { now, login } = world;
  const tell = await heralding(parts, world, wanted);
  const detail = { settings: 'emergency', weakened: 0, why: reason };
  const audit = {
    ...operatorRecord(world, { action: 'policy.changed', outcome: 'success', detail }),
    policyVersion: version + 1,
  };
  const isWritten = await parts.records.transaction(async (tx) => {
    if (!(await tx.addPolicy(version, after, `operator:${login}`, reason, now()))) return false;
    await tx.audit(audit);
    await tell(tx);
    return true;
  });
  return isWritten
    ? ended(world, 0, `It holds from now on, on every replica: ${after.emergency.level}.`)
    : ended(world, 1, 'Not done: the policy was changed meanwhile. Again, please.');
};

const set = async (parts: Parts, world: World, emergency: Emergency, reason: string): Promise<ExitCode> => {
  const { policy: before, version } = await organisationPolicy({ records: parts.records, now: world.now });
  const wanted = { before, after: { ...before, emergency }, version, reason };
  const differences = policyDifference(before, wanted.after);
  if (differences.length === 0) return ended(world, 0, 'Nothing differs.');
  return weakenings(differences).length > 0 ? propose(parts, world, wanted) : switchOn(parts, world, wanted);
};

const levels = ['closed', 'guarded', 'off'] as const;

const emergencyOf = (word: string | undefined, hours: string | undefined, now: number): Emergency | null => {
  const level = levels.find((one) => one === word);
  const many = hours === undefined ? 0 : /^\d{1,2}$/.test(hours) ? Number(hours) : Number.NaN;
  if (!level || !(many <= mostHours)) return null;
  return { level, until: level === 'off' || many === 0 ? null : now + many * hour };
};

/** `latchkey emergency`: heightened mode by operations, at once; out of it, lower or shorter only when an administrator agrees (SEC-98). */
export const emergency: Command = {
  usage: [
    'emergency closed|guarded --reason TEXT [--hours N]   no self-service, or nothing without an approver, at once',
    'emergency off --reason TEXT             asks an administrator to end it',
  ],
  async run(words, world) {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { reason: { type: 'string' }, hours: { type: 'string' } },
    });
    const wanted = emergencyOf(positionals[0], values.hours, world.now());
    if (!wanted || positionals.length !== 1) return showUsage(emergency, world);
    const reason = values.reason?.trim() ?? '';
    if (!isReason(reason)) return ended(world, 1, 'Refused: say why, in 10 to 200 characters, with --reason.');
    return withParts(world, (parts) => set(parts, world, wanted, reason));
  },
};
