import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { caseActions, needsApproval } from '../../../src/core/cases/actions.ts';
import { askApproval, decide } from '../../../src/core/cases/approving.ts';
import type { Case, Party } from '../../../src/core/cases/case.ts';
import { beginDeed, settleDeed } from '../../../src/core/cases/doing.ts';
import { close, handOver } from '../../../src/core/cases/handing.ts';
import {
  askVerification,
  callerProved,
  countNumber,
  notOnACall,
  numberCompared,
  openVerification,
  verificationFor,
} from '../../../src/core/cases/verifying.ts';

const party = (account: string, person = account): Party => ({ account, person });
const [ana, hank, ida, vera] = ['ana', 'hank', 'ida', 'vera'].map((one) => party(one)) as [Party, Party, Party, Party];
const limits = { numberLifeMinutes: 5, numberTries: 3, verificationLifeMinutes: 15, approvalLifeMinutes: 30 };
const ordinary = { tier: 2, isAlarming: false, isHeightened: false, mayUnlockAlone: true } as const;
const minute = 60_000;
const digestOf = (text: string): string => hash('sha256', text);

const opened: Case = {
  id: 'case-1',
  rev: 1,
  ticket: 'INC-4711',
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
const asked = (action: (typeof caseActions)[number] = 'unlock', agent = hank): Case =>
  askVerification(opened, { id: 'v1', action, agent, proof: 'mac', words: 'amber river' }, 0);
const verified = (action: (typeof caseActions)[number] = 'unlock', at = 0): Case =>
  callerProved(numberCompared(asked(action), 'v1', true, limits, at), 'v1', ['authenticator-code'], limits, at);
const requested = (at = 0): Case =>
  askApproval(
    verified('start-reset'),
    {
      id: 'r1',
      action: 'start-reset',
      about: null,
      verification: 'v1',
      agent: hank,
      reason: 'Lost the phone on a train',
      askedAt: at,
    },
    digestOf,
  );
const decision = (approver: Party, of: Case, isApproved = true) => ({
  request: 'r1',
  digest: of.requests[0]?.digest ?? '',
  approver,
  isApproved,
});
const reasonOf = (result: { ok: boolean; reason?: string }): string => (result.ok ? 'ok' : String(result.reason));

describe('a helpdesk case', () => {
  it('opens no action without a verified caller (SEC-84)', () => {
    for (const action of caseActions) {
      assert.equal(reasonOf(verificationFor(opened, action, hank, limits, 0)), 'not-verified');
      assert.equal(reasonOf(beginDeed(opened, { id: 'd', action, agent: hank }, ordinary, limits, 0, digestOf)), 'not-verified');
    }
  });

  it('a number alone is not enough: the caller passes a gate as well (SEC-85)', () => {
    const typed = numberCompared(asked(), 'v1', true, limits, 0);
    assert.equal(reasonOf(verificationFor(typed, 'unlock', hank, limits, 0)), 'not-verified');
    const gateOnly = callerProved(asked(), 'v1', ['authenticator-code'], limits, 0);
    assert.equal(reasonOf(verificationFor(gateOnly, 'unlock', hank, limits, 0)), 'not-verified');
    assert.equal(reasonOf(verificationFor(verified(), 'unlock', hank, limits, 0)), 'ok');
  });

  it('is bound to agent and action, for 15 minutes, once (SEC-86)', () => {
    assert.equal(reasonOf(verificationFor(verified(), 'end-sessions', hank, limits, 0)), 'another-action');
    assert.equal(reasonOf(verificationFor(verified(), 'unlock', ida, limits, 0)), 'handed-over');
    assert.equal(reasonOf(verificationFor(verified(), 'unlock', hank, limits, 15 * minute - 1)), 'ok');
    assert.equal(reasonOf(verificationFor(verified(), 'unlock', hank, limits, 15 * minute)), 'expired');
    const begun = beginDeed(verified(), { id: 'd1', action: 'unlock', agent: hank }, ordinary, limits, 0, digestOf);
    assert.ok(begun.ok);
    assert.equal(
      reasonOf(beginDeed(begun.value, { id: 'd2', action: 'unlock', agent: hank }, ordinary, limits, 0, digestOf)),
      'used',
    );
    assert.equal(settleDeed(begun.value, 'd1', { outcome: 'done', reason: null }).deeds[0]?.outcome, 'done');
  });

  it('three numbers, counted before they are compared, then it is dead', () => {
    let now = asked();
    for (let tries = 1; tries <= 3; tries += 1) {
      const counted = countNumber(now, 'v1', limits, 0);
      assert.ok(counted);
      now = numberCompared(counted, 'v1', false, limits, 0);
    }
    assert.equal(now.verifications[0]?.state, 'failed');
    assert.equal(countNumber(now, 'v1', limits, 0), null);
  });

  it('a number ends after five minutes, with a new one, and with “not on a call”', () => {
    assert.ok(openVerification(asked(), limits, 5 * minute - 1));
    assert.equal(openVerification(asked(), limits, 5 * minute), null);
    const again = askVerification(asked(), { id: 'v2', action: 'unlock', agent: hank, proof: 'm', words: 'w' }, 1);
    assert.equal(countNumber(again, 'v1', limits, 1), null);
    assert.ok(countNumber(again, 'v2', limits, 1));
    assert.equal(openVerification(notOnACall(asked(), 'v1'), limits, 1), null);
  });

  it('a reset needs a second person, who is nobody of this case (SEC-19, SEC-88)', () => {
    const one = requested();
    assert.equal(
      reasonOf(
        beginDeed(verified('start-reset'), { id: 'd', action: 'start-reset', agent: hank }, ordinary, limits, 0, digestOf),
      ),
      'needs-approval',
    );
    assert.equal(reasonOf(decide(one, decision(hank, one), limits, 0, digestOf)), 'requester');
    assert.equal(reasonOf(decide(one, decision(party('hank-2', 'hank'), one), limits, 0, digestOf)), 'requester');
    assert.equal(reasonOf(decide(one, decision(ana, one), limits, 0, digestOf)), 'target');
    const approved = decide(one, decision(vera, one), limits, 0, digestOf);
    assert.ok(approved.ok);
    const begun = beginDeed(
      approved.value,
      { id: 'd', action: 'start-reset', agent: hank },
      ordinary,
      limits,
      20 * minute,
      digestOf,
    );
    assert.ok(begun.ok);
    assert.equal(
      reasonOf(beginDeed(begun.value, { id: 'e', action: 'start-reset', agent: hank }, ordinary, limits, 20 * minute, digestOf)),
      'used',
    );
  });

  it('one decision, in 30 minutes, of exactly what was shown (SEC-89)', () => {
    const one = requested();
    const first = decide(one, decision(vera, one), limits, 0, digestOf);
    assert.ok(first.ok);
    assert.equal(reasonOf(decide(first.value, decision(ida, one), limits, 0, digestOf)), 'decided');
    assert.equal(reasonOf(decide(one, decision(vera, one), limits, 30 * minute, digestOf)), 'expired');
    assert.equal(reasonOf(decide(one, { ...decision(vera, one), digest: 'other' }, limits, 0, digestOf)), 'changed');
    const altered = { ...first.value, ticket: 'INC-1' };
    assert.equal(
      reasonOf(beginDeed(altered, { id: 'd', action: 'start-reset', agent: hank }, ordinary, limits, 0, digestOf)),
      'used',
    );
    const rejected = decide(one, decision(vera, one, false), limits, 0, digestOf);
    assert.ok(rejected.ok);
    assert.equal(
      reasonOf(beginDeed(rejected.value, { id: 'd', action: 'start-reset', agent: hank }, ordinary, limits, 0, digestOf)),
      'used',
    );
  });

  it('a hand-over keeps the proofs and none of the powers', () => {
    const handed = handOver(verified(), hank, ida, 'My shift ends at six', 1);
    assert.ok(handed.ok);
    assert.equal(handed.value.verifications[0]?.state, 'verified');
    assert.equal(reasonOf(verificationFor(handed.value, 'unlock', ida, limits, 1)), 'another-agent');
    assert.equal(reasonOf(verificationFor(handed.value, 'unlock', hank, limits, 1)), 'handed-over');
    assert.equal(reasonOf(handOver(verified(), hank, ana, 'My shift ends at six', 1)), 'target');
    assert.equal(reasonOf(handOver(verified(), hank, party('hank-2', 'hank'), 'My shift ends at six', 1)), 'same-person');
    assert.equal(reasonOf(handOver(verified(), ida, vera, 'My shift ends at six', 1)), 'not-yours');
  });

  it('nothing opens in a closed case', () => {
    const over = close(verified(), 1);
    assert.equal(reasonOf(verificationFor(over, 'unlock', hank, limits, 1)), 'closed');
    assert.equal(reasonOf(decide(close(requested(), 1), decision(vera, requested()), limits, 1, digestOf)), 'closed');
  });

  it('who needs a second person, by circumstances (SEC-88, SEC-90, SEC-98)', () => {
    assert.equal(needsApproval('unlock', ordinary), false);
    assert.equal(needsApproval('end-sessions', ordinary), false);
    for (const more of [{ isAlarming: true }, { isHeightened: true }, { tier: 1 as const }, { mayUnlockAlone: false }])
      assert.equal(needsApproval('unlock', { ...ordinary, ...more }), true);
    for (const action of caseActions.filter((one) => one !== 'unlock' && one !== 'end-sessions'))
      assert.equal(needsApproval(action, ordinary), true);
  });
});
