import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Policy, standardPolicy } from '../../../src/core/policy.ts';
import { auditFilterIn } from '../../../src/core/reports/audit-filter.ts';
import { entraActivity } from '../../../src/core/reports/entra.ts';
import { policyScore } from '../../../src/core/reports/policy-score.ts';
import { record } from '../../contracts/records-engines.ts';

const everything = { from: 0, to: 1_000 };
const read = (filter: string) => auditFilterIn(filter, everything);
const kept = (filter: string) => {
  const found = read(filter);
  return found.ok ? found.value : assert.fail(filter);
};

describe('a filter of the reporting API', () => {
  it('takes the fields of the Entra audit log, joined by and', () => {
    const found = kept(
      "activityDateTime ge 1970-01-01T00:00:00.100Z and activityDateTime lt 1970-01-01T00:00:00.500Z and loggedByService eq 'A and B' and result eq 'success'",
    );
    assert.deepEqual([found.from, found.to], [100, 499]);
    assert.deepEqual(found.equal, { loggedByService: 'A and B', result: 'success' });
    assert.equal(kept("startswith(activityDisplayName,'Reset')").activityStart, 'Reset');
    assert.equal(kept("initiatedBy/user/id eq 'a''b'").initiator, "a'b");
    assert.equal(kept("targetResources/any(t:t/id eq 'x')").target, 'x');
    assert.deepEqual(kept('').equal, {});
  });

  it('refuses what it does not understand, never taking a part for the whole', () => {
    const wrong = [
      "activityDisplayName ne 'x'",
      "result eq 'a' or result eq 'b'",
      "result eq 'a' and",
      'result eq a',
      "password eq 'x'",
      'activityDateTime ge yesterday',
      "targetResources/any(t:u/id eq 'x')",
      "result eq 'a' and result",
      `result eq '${'x'.repeat(3_000)}'`,
      "result eq 'a'); drop table audit",
    ];
    for (const filter of wrong) assert.equal(read(filter).ok, false, filter);
  });

  it('never throws, and a text of any kind comes through as it is', () => {
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const found = read(`result eq '${text.replaceAll("'", "''")}'`);
        assert.ok(found.ok && found.value.equal.result === text, JSON.stringify(text));
      }),
    );
  });
});

describe('what the Entra model calls a record', () => {
  const cases: readonly (readonly [Parameters<typeof record>[0], string, string, string])[] = [
    [{ action: 'directory.reset' }, 'Self-service Password Management', 'Reset password (self-service)', 'success'],
    [
      { action: 'directory.unlock', outcome: 'failure' },
      'Self-service Password Management',
      'Unlock user account (self-service)',
      'failure',
    ],
    [
      { action: 'directory.change', outcome: 'unknown' },
      'Self-service Password Management',
      'Change password (self-service)',
      'unknownFutureValue',
    ],
    [
      { action: 'flow.refused', outcome: 'refused' },
      'Self-service Password Management',
      'Blocked from self-service password reset',
      'success',
    ],
    [
      { action: 'directory.reset', outcome: 'intent' },
      'Self-service Password Management',
      'Self-service password reset flow activity progress',
      'success',
    ],
    [
      { action: 'gate.failed', outcome: 'refused' },
      'Self-service Password Management',
      'Self-service password reset flow activity progress',
      'failure',
    ],
    [{ action: 'agent.start-reset' }, 'Authentication Methods', 'Admin started password reset', 'success'],
    [{ action: 'case.opened' }, 'Latchkey', 'case.opened', 'success'],
  ];
  for (const [given, service, activity, result] of cases)
    it(`${given?.action} ${given?.outcome ?? ''}`, () => {
      const named = entraActivity(record(given));
      assert.deepEqual([named.loggedByService, named.activityDisplayName, named.result], [service, activity, result]);
    });
  it('a passed gate says which', () => {
    const passed = entraActivity(record({ action: 'gate.passed', methods: ['email-code'] }));
    assert.equal(passed.resultReason, 'User completed the email verification option');
  });
});

describe('the score of a policy', () => {
  it('is full for the standard policy, and falls with what is opened, with advice worth what is missing', () => {
    assert.deepEqual(policyScore(standardPolicy), { score: 100, advice: [] });
    const open = Policy.parse({
      preset: 'entra-compatible',
      gates: 1,
      methods: { 'security-questions': { enabled: true } },
      registration: { prefilled: 'counted' },
    });
    const { score, advice } = policyScore(open);
    assert.equal(score, 45);
    assert.equal(
      advice.reduce((sum, one) => sum + Number(one.with?.worth), 0),
      55,
    );
    assert.equal(advice[0]?.say, 'score.gates');
  });
});
