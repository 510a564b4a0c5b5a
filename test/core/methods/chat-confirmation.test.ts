import assert from 'node:assert/strict';
import type { Identity } from '../../../src/core/identity.ts';
import { Policy } from '../../../src/core/policy.ts';
import { confirmations } from '../../../src/methods/confirmations.ts';
import { ana, mallory, minute, Stage } from './stage.ts';

const teams: Identity = { channel: 'teams', tenant: 't', person: 'ana' };
const slack: Identity = { channel: 'slack', tenant: 'T0', person: 'U0ANA' };
const foreign: Identity = { channel: 'slack', tenant: 'T0', person: 'U0MALLORY' };

describe('a number from one chat, typed in the other (SEC-44, SEC-45)', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.up();
  });
  after(() => stage.down());
  beforeEach(() => {
    stage.now += 24 * 60 * minute + 1;
  });

  const numbers = (replica = stage.first) => confirmations({ sessions: replica.sessions, keys: stage.keys });
  const push = (over: object = {}) => ({
    account: ana.id,
    conversation: 'c1',
    purpose: 'reset',
    registration: 'r1',
    asker: teams,
    target: slack,
    policy: stage.policy,
    nowMs: stage.now,
    ...over,
  });
  const asks = async (over: object = {}): Promise<{ id: string; number: string }> => {
    const begun = await numbers().begin(push(over));
    assert.ok(begun.ok);
    return begun.value;
  };
  const types = (id: string, number: string, identity = slack, account = ana.id) =>
    numbers().type(account, id, identity, number, stage.now);
  const bound = (id: string, over: object = {}) => ({ id, conversation: 'c1', purpose: 'reset', ...over });
  const wrong = (number: string): string => `${(Number(number[0]) + 1) % 10}${number.slice(1)}`;

  it('is six digits, right once, and taken once', async () => {
    const { id, number } = await asks();
    assert.match(number, /^[0-9]{6}$/);
    assert.equal(await numbers().standing(ana.id, bound(id), stage.now), 'asked');
    assert.equal(await types(id, `${number.slice(0, 3)} ${number.slice(3)}`), 'right');
    assert.equal(await types(id, number), 'over');
    assert.equal(await numbers().standing(ana.id, bound(id), stage.now), 'right');
    const taken = await Promise.all([1, 2].map(() => numbers().take(ana.id, bound(id), stage.now)));
    assert.equal(taken.filter((one) => one !== null).length, 1);
  });

  it('is nothing before it was typed', async () => {
    const { id } = await asks();
    assert.equal(await numbers().take(ana.id, bound(id), stage.now), null);
  });

  it('three wrong ones end it', async () => {
    const { id, number } = await asks();
    assert.equal(await types(id, wrong(number)), 'wrong');
    assert.equal(await types(id, ''), 'wrong');
    assert.equal(await types(id, wrong(number)), 'failed');
    assert.equal(await types(id, number), 'over');
    assert.equal(await numbers().standing(ana.id, bound(id), stage.now), 'over');
  });

  it('of many guesses at once three are looked at', async () => {
    const { id, number } = await asks();
    const guesses = Array.from({ length: 12 }, () => types(id, wrong(number)));
    const results = await Promise.all(guesses);
    assert.equal(results.filter((one) => one !== 'over').length, 3);
  });

  it('another chat, account, conversation, purpose, number or time is refused', async () => {
    const { id, number } = await asks();
    assert.equal(await types(id, number, foreign), 'over');
    assert.equal(await types(id, number, teams), 'over', 'typed where it was shown');
    assert.equal(await types(id, number, slack, mallory.id), 'over');
    assert.equal(await types('0'.repeat(32), number), 'over');
    assert.equal(await numbers().askedOf(ana.id, id, foreign, stage.now), null);
    assert.equal(await types(id, number), 'right');
    for (const over of [{ conversation: 'c2' }, { purpose: 'unlock' }, { id: 'x' }])
      assert.equal(await numbers().take(ana.id, bound(id, over), stage.now), null, JSON.stringify(over));
    stage.now += 5 * minute + 1;
    assert.equal(await numbers().take(ana.id, bound(id), stage.now), null);
  });

  it('is dead five minutes later', async () => {
    const { id, number } = await asks();
    stage.now += 5 * minute;
    assert.equal(await types(id, number), 'over');
  });

  it('one waits at a time: a newer one ends the one before', async () => {
    const first = await asks();
    const second = await asks({ conversation: 'c2' });
    assert.equal(await types(first.id, first.number), 'over');
    assert.equal(await types(second.id, second.number), 'right');
  });

  it('three an hour and five a day, however many are asked for', async () => {
    const tried = async (): Promise<boolean> => (await numbers().begin(push())).ok;
    const hourly = await Promise.all(Array.from({ length: 20 }, tried));
    assert.equal(hourly.filter(Boolean).length, 3);
    stage.now += 60 * minute + 1;
    assert.equal(await tried(), false, 'the day was used up by asking as well');
    stage.now += 24 * 60 * minute;
    assert.equal(await tried(), true);
  });

  it('has as many digits as policy wants, and rests without the number', async () => {
    const policy = Policy.parse({ limits: { confirmationDigits: 8 } });
    const { number } = await asks({ policy });
    assert.match(number, /^[0-9]{8}$/);
    assert.ok(!stage.dump().includes(number));
  });
});
