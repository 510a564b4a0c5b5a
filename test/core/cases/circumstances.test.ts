import assert from 'node:assert/strict';
import type { CaseAction } from '../../../src/core/cases/actions.ts';
import type { Case, Deed, Verification } from '../../../src/core/cases/case.ts';
import { callNumber, isNumber, proofOf } from '../../../src/runtime/cases/call-number.ts';
import { patternsOf } from '../../../src/runtime/cases/circumstances.ts';
import { firstWords, secondWords } from '../../../src/text/en/call-words.ts';
import { testKeys } from '../../contracts/records-engines.ts';

const hank = { account: 'hank', person: 'hank' };
const day = 86_400_000;
const one = (over: Partial<Case>): Case => ({
  id: 'c',
  rev: 1,
  ticket: '',
  target: { account: 'ana', person: 'ana' },
  agent: hank,
  openedAt: 0,
  closedAt: null,
  verifications: [],
  requests: [],
  deeds: [],
  handOvers: [],
  isDuress: false,
  ...over,
});
const deed = (action: CaseAction, outcome: Deed['outcome'] = 'done', begunAt = 0): Deed => ({
  id: 'd',
  action,
  verification: 'v',
  request: null,
  about: null,
  agent: hank,
  begunAt,
  pausedUntil: null,
  outcome,
  reason: null,
  validUntil: null,
});
const failedCall = (state: Verification['state']): Verification => ({
  id: 'v',
  action: 'unlock',
  agent: hank,
  askedAt: 0,
  proof: '',
  words: '',
  tries: 3,
  wrong: 3,
  state,
  verifiedAt: null,
  methods: [],
  voucher: null,
});

describe('patterns at the helpdesk (SEC-90)', () => {
  it('a second reset of a day, a reset with a removal, and nothing that was not done', () => {
    assert.deepEqual(patternsOf('start-reset', [], [], 0).alarming, []);
    assert.deepEqual(patternsOf('start-reset', [one({ deeds: [deed('start-reset')] })], [], 1).alarming, ['second-reset']);
    assert.deepEqual(patternsOf('start-reset', [one({ deeds: [deed('start-reset', 'not-done')] })], [], 1).alarming, []);
    assert.deepEqual(patternsOf('start-reset', [one({ deeds: [deed('start-reset')] })], [], day).alarming, []);
    assert.deepEqual(patternsOf('remove-method', [one({ deeds: [deed('start-reset')] })], [], 1).alarming, ['reset-and-removal']);
    assert.deepEqual(patternsOf('unlock', [one({ deeds: [deed('start-reset')] })], [], 1).alarming, []);
  });

  it('three callers who were not who they said stop everybody for this target', () => {
    const calls = [failedCall('failed'), failedCall('not-on-a-call'), failedCall('failed')];
    assert.equal(patternsOf('unlock', [one({ verifications: calls.slice(1) })], [], 1).isBlocked, false);
    assert.equal(patternsOf('unlock', [one({ verifications: calls })], [], 1).isBlocked, true);
    assert.equal(patternsOf('unlock', [one({ verifications: calls })], [], day).isBlocked, false);
  });

  it('an agent with very many targets', () => {
    const many = Array.from({ length: 20 }, (_, at) => one({ target: { account: `p${at}`, person: `p${at}` } }));
    assert.deepEqual(patternsOf('unlock', [], many, 1).alarming, ['many-targets']);
    assert.deepEqual(patternsOf('unlock', [], many.slice(1), 1).alarming, []);
  });
});

describe('the number of a call', () => {
  const keys = testKeys();
  const of = { case: 'C-1', verification: 'v1' };

  it('is the same wherever it is made, and another for another verification', () => {
    assert.deepEqual(callNumber(keys, of), callNumber(keys, of));
    assert.notDeepEqual(callNumber(keys, of), callNumber(keys, { ...of, verification: 'v2' }));
    assert.match(callNumber(keys, of).digits, /^\d{6}$/);
  });

  it('is right for its own verification only, however it is spaced (SEC-58)', () => {
    const { digits } = callNumber(keys, of);
    const proof = proofOf(keys, of, digits);
    assert.ok(isNumber(keys, of, ` ${digits.slice(0, 3)} ${digits.slice(3)} `, proof));
    assert.ok(!isNumber(keys, { ...of, verification: 'v2' }, digits, proof));
    assert.ok(!isNumber(keys, of, '000000', proof) || digits === '000000');
  });

  it('has 64 different words on each side', () => {
    assert.deepEqual([new Set(firstWords).size, new Set(secondWords).size], [64, 64]);
  });
});
