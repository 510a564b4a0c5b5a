import { readFileSync } from 'node:fs';
import { arch, platform, release } from 'node:os';
import { variableNames } from '../../config/variables.ts';
import { surplusVariables } from '../../config.ts';
import type { Policy } from '../../core/policy.ts';
import { currentPolicy } from '../../runtime/policies.ts';
import { aboutRecords, aboutSessions, schemaVersion } from '../../store/about.ts';
import { auditReport } from '../../store/audit-verify.ts';
import { readCheckpoints } from '../../store/checkpoints.ts';
import { findingsOf } from '../check.ts';
import type { World } from '../command.ts';
import { trouble } from '../findings.ts';
import { type Parts, withParts } from '../parts.ts';
import { plainSettings } from './scrub.ts';

const counted = 500;
const versionsShown = 50;

const versionOf = (): string =>
  (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** Names of what is set; values only of settings that are one of a few words (SEC-103). */
const settingsOf = ({ env }: World) => ({
  set: variableNames.filter((name) => env[name]),
  unknown: surplusVariables(env),
  values: Object.fromEntries(plainSettings.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
});

/** The policy without names, addresses and words of the organisation: how many there are stands in their place. */
const policyWithoutWords = (policy: Policy) => ({
  ...policy,
  scope: { kind: policy.scope.kind, groups: policy.scope.groups.length },
  notifications: { ...policy.notifications, extraRecipients: policy.notifications.extraRecipients.length },
  helpdesk: { isContactSet: policy.helpdesk.contact !== null, isNameSet: policy.helpdesk.name !== '' },
  branding: { isLogoSet: policy.branding.logo !== null },
  questions: { ...policy.questions, custom: policy.questions.custom.length },
  password: { ...policy.password, blockedWords: policy.password.blockedWords.length },
});

const policyOf = async ({ records }: Parts) => {
  const { policy, version } = await currentPolicy(records);
  const versions = await records.policyVersions(versionsShown);
  return { version, changedAt: versions.map(({ at }) => new Date(at).toISOString()), holds: policyWithoutWords(policy) };
};

/** What happened lately, as numbers: no account, no actor. */
const activityOf = async ({ records }: Parts): Promise<Readonly<Record<string, number>>> => {
  const counts = new Map<string, number>();
  for (const { action, outcome, reason } of await records.tail(counted)) {
    const kind = [action, outcome, ...(reason ? [reason] : [])].join(' ');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const auditOf = async ({ records, keys, config }: Parts, now: number) => {
  const anchors = await readCheckpoints(config.anchorFile);
  const { chain, unsealed, openIntents } = await auditReport(records, keys, anchors, now);
  return {
    chain,
    checkpoints: anchors.length,
    unsealed,
    openWrites: openIntents.map(({ kind, begunAt }) => ({ kind, begunAt })),
  };
};

const storesOf = async ({ config: { stores }, records }: Parts, now: number) => ({
  records: { ...(await aboutRecords(stores.databaseUrl?.reveal() ?? null)), schema: schemaVersion },
  sessions: await aboutSessions(stores.redisUrl?.reveal() ?? null),
  outbox: await records.outboxDepth(now),
});

/** What only the stores know; where they cannot be opened, why not. */
const fromStores = (world: World) =>
  withParts(world, async (parts) => ({
    stores: await storesOf(parts, world.now()),
    policy: await policyOf(parts),
    audit: await auditOf(parts, world.now()),
    lately: await activityOf(parts),
  })).catch((error: unknown) => ({ notRead: trouble(error) }));

/** Everything support needs to know of this installation. Values are not scrubbed here. */
export const bundleContents = async (world: World) => ({
  about: 'A support bundle of Latchkey: names of settings, never their values; no person, no address, no secret.',
  madeAt: new Date(world.now()).toISOString(),
  versions: { latchkey: versionOf(), node: process.versions.node, openssl: process.versions.openssl },
  platform: { system: platform(), release: release(), processor: arch() },
  settings: settingsOf(world),
  findings: await findingsOf(world),
  ...(await fromStores(world)),
});
