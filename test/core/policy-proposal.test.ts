import assert from 'node:assert/strict';
import { decideProposal, type Proposal } from '../../src/core/policy-proposal.ts';

const minute = 60_000;
const hour = 60 * minute;
const adam = { account: 'a-adam', person: 'e-1' };
const proposal = (over: Partial<Proposal> = {}): Proposal => ({
  id: 'p',
  base: 7,
  changes: { gates: 1 },
  reason: 'the story needs it',
  by: adam,
  askedAt: 0,
  isCooling: false,
  terms: { inDays: 0, isNudging: false, watchHours: 0 },
  digest: 'd',
  state: 'asked',
  ...over,
});
const by = (approver = { account: 'a-ada', person: 'e-2' }, over = {}) => ({
  digest: 'd',
  approver,
  isApproved: true,
  version: 7,
  isAlone: false,
  ...over,
});
const ofDecision = (one: Proposal, decision: ReturnType<typeof by>, now = minute): string => {
  const decided = decideProposal(one, decision, now);
  return decided.ok ? decided.value.state : decided.reason;
};

describe('a change that weakens the policy (SEC-95 to SEC-97)', () => {
  it('is agreed to by another person, once, in time, as shown, on its own version', () => {
    assert.equal(ofDecision(proposal(), by()), 'approved');
    assert.equal(ofDecision(proposal({ state: 'approved' }), by()), 'decided');
    assert.equal(ofDecision(proposal(), by(), hour), 'expired');
    assert.equal(ofDecision(proposal(), by(undefined, { digest: 'other' })), 'changed');
    assert.equal(ofDecision(proposal(), by(undefined, { version: 8 })), 'changed');
  });

  it('is not agreed to by whoever asked, nor by their second account; they may take it back', () => {
    assert.equal(ofDecision(proposal(), by(adam)), 'requester');
    assert.equal(ofDecision(proposal(), by({ account: 'a-adam-2', person: 'e-1' })), 'requester');
    assert.equal(ofDecision(proposal(), by(adam, { isApproved: false })), 'rejected');
  });

  it('of an only administrator cools for 24 hours, then may be confirmed until 48, while they are still alone', () => {
    const cooling = proposal({ isCooling: true });
    assert.equal(ofDecision(cooling, by(adam, { isAlone: true }), 24 * hour - 1), 'cooling');
    assert.equal(ofDecision(cooling, by(adam, { isAlone: true }), 24 * hour), 'approved');
    assert.equal(ofDecision(cooling, by(adam), 24 * hour), 'requester');
    assert.equal(ofDecision(cooling, by(adam, { isAlone: true }), 48 * hour), 'expired');
  });
});
