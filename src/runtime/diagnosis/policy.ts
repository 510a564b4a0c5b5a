import type { DiagnosisFinding } from '../../core/diagnosis.ts';
import { gatesFor } from '../../core/evidence.ts';
import type { Sentence } from '../../core/views.ts';
import { finding } from './finding.ts';
import type { Gathered, Way } from './gathering.ts';

const arrow = ' → ';
const listed = (words: readonly string[]): string => words.join(', ').slice(0, 400);

/** A way as it is told: each group from the account's own to the one that counts. */
const pathText = ({ path, group }: Way): string => (path.at(-1) === group ? path : [...path, group]).join(arrow).slice(0, 400);

const scopeSentences = ({ policy: { scope }, scope: ways }: Gathered): readonly Sentence[] => {
  if (scope.kind !== 'selected') return [{ say: `doctor.policy.scope-${scope.kind}` }];
  const inside = ways.filter(({ path }) => path.length > 0);
  if (inside.length === 0) return [{ say: 'doctor.policy.out-of-scope', with: { groups: listed(scope.groups) } }];
  return inside.map((way) => ({ say: 'doctor.policy.in-scope', with: { path: pathText(way) } }));
};

const tierSentences = ({ account: { tier }, roles, policy }: Gathered): readonly Sentence[] => {
  const ways = tier === 2 ? [] : roles[tier === 0 ? 'tier0' : 'tier1'].filter(({ path }) => path.length > 0);
  const reasons = ways.map((way) => ({ say: 'doctor.policy.by-group', with: { path: pathText(way) } }));
  const unexplained = tier !== 2 && reasons.length === 0 ? [{ say: 'doctor.policy.by-directory' }] : [];
  const admins = `doctor.policy.admins-${policy.administrators.selfService ? 'on' : 'off'}`;
  return [{ say: `doctor.policy.tier-${tier}` }, ...reasons, ...unexplained, ...(tier === 0 ? [{ say: admins }] : [])];
};

const gatesSentence = ({ policy, account: { tier } }: Gathered): Sentence => ({
  say: policy.preset === 'entra-compatible' && tier === 2 ? 'doctor.policy.gates' : 'doctor.policy.gates-kinds',
  with: { gates: gatesFor(policy, tier) },
});

/** Which policy applies to the account and why: its version, scope with the way in, tier with the way to it, gates. */
export const policyFindings = (gathered: Gathered): readonly DiagnosisFinding[] => [
  finding('policy', 'note', [
    { say: 'doctor.policy.version', with: { version: gathered.policyVersion } },
    ...scopeSentences(gathered),
    ...tierSentences(gathered),
    gatesSentence(gathered),
  ]),
];

/** Whether the policy lets the account in at all, whatever it has registered: *enabled* as the Entra model means it. */
export const isEnabled = ({ refusals }: Gathered): boolean =>
  !refusals.reset.some((one) => ['untouchable', 'switched-off', 'out-of-scope', 'privileged'].includes(one));
