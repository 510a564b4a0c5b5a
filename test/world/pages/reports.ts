import { Policy } from '../../../src/core/policy.ts';
import { type Activity, activityOf } from '../../../src/core/reports/activity.ts';
import { policyScore } from '../../../src/core/reports/policy-score.ts';
import { dayOf } from '../../../src/core/reports/tally.ts';
import type { AuditResult, NamedRecord, Overview } from '../../../src/runtime/reports/desk.ts';

const today = dayOf(Date.UTC(2026, 10, 22));
const actions = ['directory.reset', 'directory.unlock', 'directory.change'] as const;
const counted = actions.flatMap((action, at) =>
  ['teams', 'slack', ''].map((channel, place) => ({ channel, action, outcome: 'success', count: 12 * (place + 1) + at })),
);

const activity: Activity = activityOf(
  {
    byDay: Array.from({ length: 30 }, (_, at) => ({
      day: today - at,
      action: actions[at % 3] ?? '',
      count: 3 + ((at * 7) % 11),
    })),
    byChannel: counted,
    byAgent: [
      { agent: 'a-hank', count: 14 },
      { agent: 'a-ida', count: 1 },
    ],
    byReason: ['wrong', 'expired', 'wait', 'not-enough-methods', 'password.too-short'].map((reason, at) => ({
      reason,
      count: 9 - at,
    })),
  },
  { fromDay: today - 29, toDay: today },
  { points: 30, rows: 10, minutesPerCall: 15 },
);

const at = Date.UTC(2026, 10, 22, 9, 30);

/** A month of a middling site, for the first page of the dashboard. */
export const sampleOverview: Overview = {
  policy: Policy.parse({ branding: { organisation: 'Fernhill' } }),
  activity,
  agents: [
    { agent: 'a-hank', name: 'Hank Holt', acts: 14 },
    { agent: 'a-ida', name: 'Ida Ito', acts: 1 },
  ],
  census: {
    at,
    tookMs: 2_400,
    policyVersion: 3,
    people: 412,
    enabled: 1_204,
    registered: 1,
    capable: 390,
    methods: [
      { method: 'authenticator-code', count: 380 },
      { method: 'email-code', count: 210 },
      { method: 'passkey', count: 1 },
    ],
  },
  known: { behind: 1, upTo: at, at },
  minutesPerCall: 15,
  score: policyScore(Policy.parse({ gates: 1 })),
};

const done = ['directory.reset', 'gate.failed', 'agent.unlock', 'methods.remove-method', 'start.started', 'policy.changed'];

const recordOf = (action: string, place: number): NamedRecord => ({
  record: {
    id: `r-${place}`,
    seq: place === 0 ? null : 1_000 + place,
    at: at - place * 60_000,
    action,
    outcome: action === 'gate.failed' ? 'refused' : 'success',
    reason: action === 'gate.failed' ? 'wrong' : null,
    actor: 'teams\ntenant\nana',
    role: 'self',
    target: 'a-ana',
    flow: 'reset',
    conversation: 'c-1',
    effect: null,
    methods: [],
    policyVersion: 3,
    source: 'teams',
    detail: {},
  },
  by: 'Ana Alvarez',
  about: 'Ana Alvarez',
  isWhole: place !== 2,
});

/** What the search of the audit finds: with one record that is not as it was written, and more to come. */
export const sampleAudit: AuditResult = { isKnown: true, records: done.map(recordOf), next: 'older' };
