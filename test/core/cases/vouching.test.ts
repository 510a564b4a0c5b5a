import assert from 'node:assert/strict';
import { askApproval, decide } from '../../../src/core/cases/approving.ts';
import type { Case, Party } from '../../../src/core/cases/case.ts';
import { openVerification, verificationFor } from '../../../src/core/cases/verifying.ts';
import {
  askVouch,
  countVouchNumber,
  isVouched,
  notVouched,
  openVouch,
  type Voucher,
  type Vouches,
  vouchCompared,
  vouched,
  whyNotVouch,
} from '../../../src/core/cases/vouching.ts';

const party = (account: string, person = account): Party => ({ account, person });
const [ana, hank, mia, vera] = ['ana', 'hank', 'mia', 'vera'].map((one) => party(one)) as [Party, Party, Party, Party];
const minute = 60_000;
const dayMs = 24 * 60 * minute;
const limits = { vouchLifeMinutes: 60, numberTries: 3 };
const caseLimits = { numberLifeMinutes: 5, numberTries: 3, verificationLifeMinutes: 15, approvalLifeMinutes: 30 };
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
const asked = (): Case => askVouch(opened, { id: 'v', agent: hank, proof: 'p', words: 'amber river', voucher: mia }, 0);
const given = (at = 0): Case => vouched(vouchCompared(asked(), 'v', true, limits, at), 'v', limits, at);
const none = { given: [], received: [] };

describe('a manager vouches for who has lost every method (SEC-48)', () => {
  it('it opens the registration pass and nothing else, with approval as ever', () => {
    assert.equal(verificationFor(given(), 'issue-pass', hank, caseLimits, 0).ok, true);
    for (const action of ['unlock', 'start-reset', 'remove-method'] as const)
      assert.deepEqual(verificationFor(given(), action, hank, caseLimits, 0), { ok: false, reason: 'another-action' });
    assert.ok(isVouched(given(), 'v'));
  });

  it('the caller is not asked for that number, and it waits an hour, not five minutes', () => {
    assert.equal(openVerification(asked(), caseLimits, 0), null);
    assert.equal(openVouch(asked(), limits, 60 * minute - 1)?.id, 'v');
    assert.equal(openVouch(asked(), limits, 60 * minute), null);
    assert.equal(
      vouched(vouchCompared(asked(), 'v', true, limits, 0), 'v', limits, 60 * minute).verifications[0]?.state,
      'number-typed',
    );
  });

  it('without the number nothing is vouched; three wrong ones end it; only the manager asked can type', () => {
    assert.equal(vouched(asked(), 'v', limits, 0).verifications[0]?.state, 'asked');
    assert.equal(countVouchNumber(asked(), 'v', vera, limits, 0), null);
    let now: Case | null = asked();
    for (let tries = 1; tries <= 3; tries += 1) {
      now = now && countVouchNumber(now, 'v', mia, limits, 0);
      assert.ok(now);
      now = vouchCompared(now, 'v', false, limits, 0);
    }
    assert.equal(now?.verifications[0]?.state, 'failed');
    assert.equal(now && countVouchNumber(now, 'v', mia, limits, 0), null);
  });

  it('“I do not vouch” kills the number', () => {
    const dead = notVouched(asked(), 'v');
    assert.equal(dead.verifications[0]?.state, 'failed');
    assert.equal(openVouch(dead, limits, 0), null);
  });

  it('whoever vouched does not approve, nor another account of theirs (SEC-19)', () => {
    const digestOf = (text: string): string => text;
    const request = {
      id: 'r',
      action: 'issue-pass' as const,
      about: null,
      verification: 'v',
      agent: hank,
      reason: 'Lost it all',
      askedAt: 0,
    };
    const waiting = askApproval(given(), { ...request, reason: 'Lost everything at once' }, digestOf);
    const digest = waiting.requests[0]?.digest ?? '';
    const by = (approver: Party) =>
      decide(waiting, { request: 'r', digest, approver, isApproved: true }, caseLimits, 0, digestOf);
    assert.deepEqual(by(mia), { ok: false, reason: 'verifier' });
    assert.deepEqual(by(party('mia-admin', 'mia')), { ok: false, reason: 'verifier' });
    assert.equal(by(vera).ok, true);
  });

  const voucher = (manager: Party, over: Partial<Voucher> = {}): Voucher => ({
    ...manager,
    as: 'manager',
    isLower: false,
    since: 0,
    past: none,
    ...over,
  });
  const why = (manager: Party | null, past: Vouches = none, now = 40 * dayMs) =>
    whyNotVouch(opened, manager && voucher(manager, { past }), now);
  const ago = (days: number, other: string) => ({ at: (40 - days) * dayMs, other });

  it('never the target, the agent, or nobody', () => {
    assert.equal(why(mia), null);
    assert.equal(why(null), 'no-manager');
    assert.equal(why(party('ana-2', 'ana')), 'voucher-is-target');
    assert.equal(why(party('hank-2', 'hank')), 'voucher-is-agent');
  });

  it('whom the person named themselves rests a day, not three, and is held to the same rules', () => {
    const now = 40 * dayMs;
    const asksThemselves = { target: ana, agent: null };
    const named = (since: number, over: Partial<Voucher> = {}) =>
      whyNotVouch(asksThemselves, voucher(mia, { as: 'named', since, ...over }), now);
    assert.equal(named(now - dayMs), null);
    assert.equal(named(now - dayMs + 1), 'named-lately');
    assert.equal(named(0, { isLower: true }), 'voucher-is-lower');
    assert.equal(named(0, { past: { ...none, received: [ago(10, 'ana')] } }), 'vouch-circle');
    assert.equal(whyNotVouch(asksThemselves, voucher(party('ana-2', 'ana'), { as: 'named' }), now), 'voucher-is-target');
    assert.equal(whyNotVouch(asksThemselves, voucher(hank, { as: 'named' }), now), null, 'no agent asks');
  });

  it('three in thirty days, no circles, and three days of rest after one’s own', () => {
    const three = [1, 2, 29].map((days) => ago(days, 'somebody'));
    assert.equal(why(mia, { ...none, given: three }), 'vouched-often');
    assert.equal(why(mia, { ...none, given: [...three.slice(1), ago(31, 'x')] }), null);
    assert.equal(why(mia, { ...none, received: [ago(10, 'ana')] }), 'vouch-circle');
    assert.equal(why(mia, { ...none, received: [ago(31, 'ana')] }), null);
    assert.equal(why(mia, { ...none, received: [ago(2, 'ben')] }), 'vouched-lately');
    assert.equal(why(mia, { ...none, received: [ago(4, 'ben')] }), null);
  });
});
