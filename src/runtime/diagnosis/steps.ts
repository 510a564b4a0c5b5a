import type { DiagnosisFinding, DiagnosisVerdict } from '../../core/diagnosis.ts';
import { gatesFor, type Purpose } from '../../core/evidence.ts';
import { addable } from '../../core/flows/adding-states.ts';
import { type Task, tasks } from '../../core/flows/menu.ts';
import { canSatisfy, type Refusal, type Who } from '../../core/flows/who.ts';
import type { Sentence } from '../../core/views.ts';
import type { PreflightFinding, PreflightStep } from '../../directory/preflight.ts';
import { english, say } from '../../text/say.ts';
import { finding } from './finding.ts';
import type { Gathered } from './gathering.ts';

const hourMs = 3_600_000;

/** What is so many hours away is told as the time it comes. */
const filled = ({ with: given = {} }: PreflightFinding, now: number): NonNullable<Sentence['with']> =>
  typeof given.hours === 'number' ? { ...given, earliest: now + given.hours * hourMs } : given;

/** A fact of the directory in our words; a reason that has no sentence yet is shown as the directory names it. */
const preflightSentence = (found: PreflightFinding, now: number): Sentence => {
  const id = `preflight.${found.reason}`;
  if (id in english) return { say: id, with: filled(found, now) };
  return { say: 'preflight.other', with: { reason: found.reason ?? '' } };
};

/** An account that is never touched is said to be so in the directory's own sentence, once. */
const because = (refusal: Refusal, { account, policy, pausedUntil, heldUntil }: Gathered): Sentence => ({
  say: refusal === 'untouchable' ? `preflight.account.${account.untouchable}` : `doctor.because.${refusal}`,
  with: {
    pausedUntil: pausedUntil ?? 0,
    heldUntil: heldUntil ?? 0,
    gates: gatesFor(policy, account.tier),
  },
});

const whoOf = ({ account, methods, state }: Gathered): Who => ({
  kind: 'own',
  account: account.id,
  tier: account.tier,
  methods: [...methods],
  lockedOut: state.lockedOut,
});

const purposes: Readonly<Record<Exclude<Task, 'methods'>, Purpose>> = {
  reset: 'reset',
  unlock: 'unlock',
  change: 'change',
  register: 'manage-methods',
};

/** Whether the gates can be passed with what is registered. Looking at one's methods takes none; the first registration takes the password. */
const gateReasons = (task: Task, gathered: Gathered): readonly Refusal[] => {
  const { methods, policy, now } = gathered;
  if (task === 'methods' || (task === 'register' && methods.length === 0)) return [];
  if (methods.length === 0) return ['not-registered'];
  return canSatisfy(purposes[task], whoOf(gathered), policy, now) ? [] : ['not-enough-methods'];
};

const proofs = ({ capabilities }: Gathered): readonly PreflightStep[] => [
  ...(capabilities.checkPassword ? (['check-password'] as const) : []),
  ...(capabilities.signIn && !capabilities.checkPassword ? (['sign-in'] as const) : []),
];

/** The steps of the directory a task stands on. */
const stepsFor = (task: Task, gathered: Gathered): readonly PreflightStep[] => {
  if (task === 'reset' || task === 'unlock') return ['find', task];
  if (task === 'change') return ['find', 'change', ...proofs(gathered)];
  return task === 'register' && gathered.methods.length === 0 ? ['find', ...proofs(gathered)] : ['find'];
};

const preflightFor = (task: Task, gathered: Gathered): readonly PreflightFinding[] =>
  gathered.preflight.filter(({ step, works }) => works !== true && stepsFor(task, gathered).includes(step));

/** Never as many as lock the account in the directory (SEC-140). */
export const currentPasswordsPerDay = ({ policy, lockoutThreshold }: Gathered): number =>
  Math.min(policy.limits.currentPasswordTriesPerDay, lockoutThreshold === null ? Number.POSITIVE_INFINITY : lockoutThreshold - 1);

const limitReasons = (task: Task, gathered: Gathered): readonly Sentence[] => {
  const { used, policy, state, methods } = gathered;
  const unlocks = { used: used.unlocks, most: policy.unlock.perDay };
  const tries = { used: used.currentPasswords, most: currentPasswordsPerDay(gathered) };
  const isProof = task === 'change' || (task === 'register' && methods.length === 0);
  return [
    ...(task === 'unlock' && unlocks.used >= unlocks.most ? [{ say: 'doctor.because.unlocks-used', with: unlocks }] : []),
    ...(isProof && tries.used >= tries.most ? [{ say: 'doctor.because.tries-used', with: tries }] : []),
    ...(isProof && state.lockedOut ? [{ say: 'doctor.because.locked-out' }] : []),
    ...(task === 'register' && addable.every((id) => !policy.methods[id].enabled)
      ? [{ say: 'doctor.because.no-method-offered' }]
      : []),
  ];
};

/** Not offered at all, which is no fault of the account. */
const offReason = (task: Task, { refusals, policy }: Gathered): Sentence | null => {
  if (task === 'unlock' && !policy.unlock.withoutReset) return { say: 'doctor.because.unlock-off' };
  return refusals[task].includes('not-supported') ? { say: 'doctor.because.not-supported' } : null;
};

const verdictOf = (reasons: readonly Sentence[], preflight: readonly PreflightFinding[]): DiagnosisVerdict => {
  const isCertain = reasons.length > 0 || preflight.some(({ works }) => works === false);
  if (isCertain) return 'fails';
  return preflight.length > 0 ? 'unknown' : 'works';
};

const unique = (sentences: readonly Sentence[]): readonly Sentence[] => [
  ...new Map(sentences.map((one) => [say('en', one), one])).values(),
];

const stepFinding = (task: Task, gathered: Gathered): DiagnosisFinding => {
  const about = { say: `task.${task}` };
  const off = offReason(task, gathered);
  if (off) return finding('steps', 'off', [off], about);
  const preflight = preflightFor(task, gathered);
  const refusals = gathered.refusals[task].filter((one) => one !== 'privileged' || gathered.account.untouchable === null);
  const reasons = [
    ...(gathered.linked.length === 0 ? [{ say: 'doctor.because.not-linked' }] : []),
    ...[...refusals, ...gateReasons(task, gathered)].map((refusal) => because(refusal, gathered)),
    ...limitReasons(task, gathered),
  ];
  const nothing = task === 'unlock' && !gathered.state.lockedOut ? [{ say: 'doctor.because.not-locked' }] : [];
  const why = unique([...reasons, ...preflight.map((one) => preflightSentence(one, gathered.now))]);
  return finding('steps', verdictOf(reasons, preflight), why.length > 0 ? why : nothing, about);
};

/** Which steps of self-service would work for the account now, and which not and why: every reason, not just the first. */
export const stepFindings = (gathered: Gathered): readonly DiagnosisFinding[] => tasks.map((task) => stepFinding(task, gathered));

/** What nobody offers is no fault of the account. */
const notOffered: readonly (string | null)[] = ['not-supported', 'not-offered'];

const directoryVerdict = ({ works, reason }: PreflightFinding): DiagnosisVerdict => {
  if (works === 'unknown') return 'unknown';
  if (works) return 'works';
  return notOffered.includes(reason) ? 'off' : 'fails';
};

/** What the directory itself says it would do for this account. */
export const directoryFindings = ({ preflight, now }: Gathered): readonly DiagnosisFinding[] =>
  preflight.map((one) =>
    finding('directory', directoryVerdict(one), one.reason === null ? [] : [preflightSentence(one, now)], {
      say: `doctor.step.${one.step}`,
    }),
  );
