import assert from 'node:assert/strict';
import { caseActions, guards } from '../../../src/core/cases/actions.ts';
import { whyNotDecide } from '../../../src/core/cases/approving.ts';
import type { Case, Party } from '../../../src/core/cases/case.ts';
import { helperOf, stepUpOf } from '../../../src/core/cases/helping.ts';
import { askVerification, countNumber, countSuperseded, notOnACall, numberCompared } from '../../../src/core/cases/verifying.ts';
import { askVouch, whyNotVouch } from '../../../src/core/cases/vouching.ts';

const party = (account: string, person = account): Party => ({ account, person });
const [ana, hank, mia, vera] = ['ana', 'hank', 'mia', 'vera'].map((one) => party(one)) as [Party, Party, Party, Party];
const limits = { numberLifeMinutes: 5, numberTries: 3, verificationLifeMinutes: 15, approvalLifeMinutes: 30 };
const dayMs = 86_400_000;
const opened: Case = {
  id: 'C-1',
  rev: 1,
  ticket: 'INC-1',
  target: ana,
  agent: hank,
  openedAt: 0,
  closedAt: null,
  verifications: [],
  requests: [],
  deeds: [],
  handOvers: [],
  isDuress: false,
};
const asked = (id: string, was = opened, at = 0): Case =>
  askVerification(was, { id, action: 'unlock', agent: hank, proof: 'p', words: 'amber river' }, at);
const wrongOf = (of: Case | null, id: string): number | undefined => of?.verifications.find((one) => one.id === id)?.wrong;

describe('who helps whom (SEC-20, SEC-25, SEC-91)', () => {
  it('agents the standard accounts, approvers a colleague after two gates, nobody a privileged one', () => {
    assert.deepEqual(
      [2, 1, 0].map((tier) => helperOf(tier as 0 | 1 | 2)),
      ['agent', 'approver', null],
    );
    assert.deepEqual(
      [stepUpOf('agent'), stepUpOf('approver'), stepUpOf(null)],
      ['agent-step-up', 'approver-step-up', 'agent-step-up'],
    );
    assert.deepEqual(
      caseActions.filter((one) => guards[one].isForStandardOnly),
      ['issue-pass'],
    );
  });

  it('who asks, who verified, who vouched and the target decide nothing, whatever their account (SEC-19)', () => {
    const of = askVouch(opened, { id: 'v', agent: party('ida'), proof: 'p', words: 'w', voucher: mia }, 0);
    const by = (one: Party) => whyNotDecide(of, { agent: hank, verification: 'v' }, one);
    for (const [account, person, reason] of [
      ['hank', 'hank', 'requester'],
      ['hank-2', 'hank', 'requester'],
      ['hank', 'another', 'requester'],
      ['ana', 'ana', 'target'],
      ['ana-2', 'ana', 'target'],
      ['ida', 'ida', 'verifier'],
      ['ida-2', 'ida', 'verifier'],
      ['mia', 'mia', 'verifier'],
      ['mia-2', 'mia', 'verifier'],
    ] as const)
      assert.equal(by(party(account, person)), reason, `${account} ${person}`);
    assert.equal(by(vera), null);
  });
});

describe('numbers that are over (SEC-90)', () => {
  it('a try is wrong until it was found to be right', () => {
    const counted = countNumber(asked('v1'), 'v1', limits, 0);
    assert.ok(counted);
    assert.equal(wrongOf(counted, 'v1'), 1);
    assert.equal(wrongOf(numberCompared(counted, 'v1', true, limits, 0), 'v1'), 0);
    assert.equal(wrongOf(numberCompared(counted, 'v1', false, limits, 0), 'v1'), 1);
  });

  it('what was replaced or left to end counts on; what is open, unknown, denied or a manager’s does not here', () => {
    const two = asked('v2', asked('v1'));
    assert.equal(wrongOf(countSuperseded(two, 'v1', limits, 0), 'v1'), 1);
    assert.equal(countSuperseded(two, 'v2', limits, 0), null);
    assert.equal(wrongOf(countSuperseded(two, 'v2', limits, 5 * 60_000), 'v2'), 1);
    assert.equal(countSuperseded(two, 'v3', limits, 0), null);
    assert.equal(countSuperseded(notOnACall(two, 'v2'), 'v2', limits, 0), null);
    const vouching = askVouch(opened, { id: 'v', agent: hank, proof: 'p', words: 'w', voucher: mia }, 0);
    assert.equal(countSuperseded(asked('v2', vouching), 'v', limits, 0), null);
  });

  it('forty numbers in one case push no failure out of sight', () => {
    const guessed = countNumber(asked('bad'), 'bad', limits, 0);
    assert.ok(guessed);
    let now: Case = notOnACall(asked('denied', numberCompared(guessed, 'bad', false, limits, 0)), 'denied');
    for (let number = 0; number < 40; number += 1) now = asked(`v${number}`, now, number);
    assert.equal(now.verifications.length, 30);
    assert.equal(wrongOf(now, 'bad'), 1);
    assert.ok(now.verifications.some(({ id, state }) => id === 'denied' && state === 'not-on-a-call'));
    assert.equal(now.verifications.at(-1)?.id, 'v39');
  });
});

describe('who may vouch, by standing (SEC-48)', () => {
  const none = { given: [], received: [] };
  const why = (isLower: boolean, since: number) =>
    whyNotVouch(opened, { ...mia, as: 'manager', isLower, since, past: none }, 40 * dayMs);

  it('not from below, and not before three days as the manager', () => {
    assert.equal(why(false, 37 * dayMs), null);
    assert.equal(why(false, 37 * dayMs + 1), 'manager-new');
    assert.equal(why(true, 0), 'voucher-is-lower');
  });
});
