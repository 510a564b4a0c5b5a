import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { AuditRecord } from '../core/audit.ts';
import { isReason } from '../core/flows/policy-moves.ts';
import { standardPolicy } from '../core/policy.ts';
import { type Difference, policyDifference, weakenings } from '../core/policy-difference.ts';
import { type Command, type ExitCode, ended, showUsage, type World } from './command.ts';
import { operatorRecord } from './operator-record.ts';
import { type Parts, withParts } from './parts.ts';
import { readPolicyFile } from './policy-file.ts';
import { propose } from './policy-proposing.ts';

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

const lineOf = ({ path, before, after, direction }: Difference): string =>
  `${direction.padEnd(8)} ${path}: ${shown(before)} -> ${shown(after)}`;

const show =
  ({ records }: Parts, { say }: World) =>
  async (): Promise<ExitCode> => {
    const stored = await records.policy();
    say(
      stored
        ? `# version ${stored.version}, ${new Date(stored.at).toISOString()}, ${stored.author}: ${stored.reason}`
        : '# nothing is stored yet: this is the standard policy',
    );
    const { emergency, ...policy } = stored?.policy ?? standardPolicy;
    if (emergency.level !== 'off') say(`# there is an emergency: ${emergency.level}`);
    say(stringify(policy).trimEnd());
    return 0;
  };

const recordOf = (
  world: World,
  version: number,
  differences: readonly Difference[],
  ending: Pick<AuditRecord, 'outcome' | 'reason'>,
): AuditRecord =>
  operatorRecord(world, {
    action: 'policy.changed',
    ...ending,
    policyVersion: version,
    detail: {
      settings: differences
        .map(({ path }) => path)
        .join(' ')
        .slice(0, 2000),
      weakened: weakenings(differences).length,
    },
  });

const set = async (parts: Parts, world: World, file: string, reason: string | undefined): Promise<ExitCode> => {
  const { say, login, now } = world;
  const read = await readPolicyFile(file);
  const stored = await parts.records.policy();
  const policy = { ...read, emergency: stored?.policy.emergency ?? read.emergency };
  const version = stored?.version ?? 0;
  const differences = policyDifference(stored?.policy ?? standardPolicy, policy);
  for (const difference of differences) say(lineOf(difference));
  if (stored && differences.length === 0) return ended(world, 0, 'Nothing differs: the policy stays as it is.');
  if (stored && !reason?.trim()) return ended(world, 1, 'Refused: say why, with --reason.');
  if (stored && weakenings(differences).length > 0) {
    const why = reason?.trim() ?? '';
    if (!isReason(why)) return ended(world, 1, 'Refused: whoever must agree reads why: 10 to 200 characters, with --reason.');
    return propose(parts, world, { before: stored.policy, after: policy, version, reason: why });
  }
  const why = reason?.trim().slice(0, 200) || 'first policy';
  const audit = recordOf(world, version + 1, differences, { outcome: 'success', reason: null });
  const isWritten = await parts.records.addPolicy(version, policy, `operator:${login}`, why, now(), audit);
  return isWritten
    ? ended(world, 0, `Version ${version + 1} holds from now on.`)
    : ended(world, 1, 'Refused: the policy was changed meanwhile. Look again.');
};

/** `latchkey policy`: the whole policy as it holds; a new version from a file, free on an empty store, later only where nothing weakens. */
export const policy: Command = {
  usage: [
    'policy show                             the policy as it holds, as YAML',
    'policy set FILE [--reason TEXT]         a new version; what FILE leaves out takes its default',
  ],
  async run(words, world) {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { reason: { type: 'string' } },
    });
    const [verb, file, ...more] = positionals;
    if (verb === 'show' && file === undefined) return withParts(world, (parts) => show(parts, world)());
    if (verb === 'set' && file !== undefined && more.length === 0)
      return withParts(world, (parts) => set(parts, world, file, values.reason));
    return showUsage(policy, world);
  },
};
