import assert from 'node:assert/strict';
import { Policy } from '../../../src/core/policy.ts';
import { maskName } from '../../../src/methods/vouch.ts';
import { vouchRequests } from '../../../src/methods/vouch-requests.ts';
import { ana, mallory, minute, Stage } from './stage.ts';

const asker = { channel: 'teams', tenant: 't', person: 'ana' } as const;
const dayMs = 24 * 60 * minute;

describe('a vouch that was asked for (SEC-48)', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.up();
    await stage.replica('two');
  });
  after(() => stage.down());
  beforeEach(() => {
    stage.now += 2 * dayMs;
  });

  const requests = () => vouchRequests({ sessions: stage.first.sessions, keys: stage.keys });
  const begin = (over: object = {}) =>
    requests().begin({
      account: ana.id,
      conversation: 'c1',
      purpose: 'reset',
      registration: 'r1',
      asker,
      voucher: 'ben',
      policy: stage.policy,
      nowMs: stage.now,
      ...over,
    });
  const asks = async (over: object = {}): Promise<{ id: string; number: string }> => {
    const begun = await begin(over);
    assert.ok(begun.ok);
    return begun.value;
  };
  const types = (id: string, number: string, voucher = 'ben', account = ana.id) =>
    requests().type(account, id, voucher, number, stage.now);
  const bound = (id: string, over: object = {}) => ({ id, conversation: 'c1', purpose: 'reset', ...over });
  const wrong = (number: string): string => `${(Number(number[0]) + 1) % 10}${number.slice(1)}`;

  it('is six digits, typed right by one of many, counts once it is given, and is taken once', async () => {
    const { id, number } = await asks();
    assert.match(number, /^[0-9]{6}$/);
    const typed = await Promise.all([types(id, number), types(id, `${number.slice(0, 3)} ${number.slice(3)}`)]);
    assert.deepEqual(typed.filter((one) => one === 'right').length, 1);
    assert.equal(await requests().standing(ana.id, bound(id), stage.now), 'asked', 'typed is not given');
    assert.equal(await requests().take(ana.id, bound(id), stage.now), null);
    assert.equal(await requests().give(ana.id, id, stage.now), true);
    assert.equal(await requests().give(ana.id, id, stage.now), false);
    assert.equal(await requests().standing(ana.id, bound(id), stage.now), 'right');
    const taken = await Promise.all([1, 2].map(() => requests().take(ana.id, bound(id), stage.now)));
    assert.equal(taken.filter((one) => one !== null).length, 1);
    assert.ok(!stage.dump().includes(number));
  });

  it('is over for who waits where the one who wrote it down is no more', async () => {
    const { id, number } = await asks();
    assert.equal(await types(id, number), 'right');
    stage.now += minute - 1;
    assert.equal(await requests().standing(ana.id, bound(id), stage.now), 'asked');
    stage.now += 1;
    assert.equal(await requests().standing(ana.id, bound(id), stage.now), 'over');
    assert.equal(await requests().give(ana.id, id, stage.now), false);
  });

  it('ends with everything that is open, given or not (SEC-82)', async () => {
    const { id, number } = await asks();
    await stage.first.registrar.endCodes(ana.id, stage.now);
    assert.equal(await requests().askedOf(ana.id, id, 'ben', stage.now), null);
    assert.equal(await types(id, number), 'over');
    assert.equal(await requests().standing(ana.id, bound(id), stage.now), 'over');
    await stage.first.registrar.endCodes(ana.id, stage.now);
  });

  it('three wrong ones end it, and of many at once three are looked at', async () => {
    const { id, number } = await asks();
    const results = await Promise.all(Array.from({ length: 9 }, () => types(id, wrong(number))));
    assert.equal(results.filter((one) => one !== 'over').length, 3);
    assert.equal(await types(id, number), 'over');
    assert.equal(await requests().standing(ana.id, bound(id), stage.now), 'over');
  });

  it('another voucher, account, conversation, purpose or time is refused, and so is nobody', async () => {
    const { id, number } = await asks();
    assert.equal(await types(id, number, 'mia'), 'over');
    assert.equal(await types(id, number, 'ben', mallory.id), 'over');
    assert.equal(await types('0'.repeat(32), number), 'over');
    assert.equal(await types(id, number), 'right');
    await requests().give(ana.id, id, stage.now);
    for (const over of [{ conversation: 'c2' }, { purpose: 'unlock' }, { id: 'x' }])
      assert.equal(await requests().take(ana.id, bound(id, over), stage.now), null, JSON.stringify(over));
    stage.now += 60 * minute;
    assert.equal(await requests().take(ana.id, bound(id), stage.now), null, 'too late');
    const nobody = await asks({ voucher: '' });
    assert.equal(await types(nobody.id, nobody.number), 'over');
  });

  it('lives as long as policy says, a day and ten minutes at most', async () => {
    const policy = Policy.parse({ limits: { vouchLifeMinutes: 1450 } });
    const { id, number } = await asks({ policy });
    stage.now += dayMs + 9 * minute;
    assert.equal(await types(id, number), 'right');
    assert.ok(!Policy.safeParse({ limits: { vouchLifeMinutes: 1451 } }).success);
    assert.ok(!Policy.safeParse({ limits: { vouchLifeMinutes: 9 } }).success);
  });

  it('one waits at a time; three an hour and five a day; after a refusal none for a day', async () => {
    const first = await asks();
    const second = await asks();
    assert.equal(await types(first.id, first.number), 'over');
    assert.equal((await begin()).ok, true);
    assert.equal((await begin()).ok, false);
    stage.now += 2 * dayMs;
    assert.equal(await requests().refuse(ana.id, second.id, 'ben', stage.now), null, 'long over');
    const third = await asks();
    assert.equal(await requests().refuse(ana.id, third.id, 'mia', stage.now), null, 'not asked of them');
    assert.equal((await requests().refuse(ana.id, third.id, 'ben', stage.now))?.conversation, 'c1');
    assert.equal(await types(third.id, third.number), 'over');
    stage.now += dayMs - 1;
    assert.equal((await begin()).ok, false);
    stage.now += 2;
    assert.equal((await begin()).ok, true);
  });
});

describe('who may vouch, as it is registered', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.up();
  });
  after(() => stage.down());

  it('a colleague counts a day after they agreed; nobody never does, and looks the same (SEC-17)', async () => {
    const { voucher } = stage.first.registrar;
    const method = stage.method('vouch');
    const named = voucher.named(await stage.registering(), { id: 'ben' }, 'ben.baker').registration;
    const nobody = voucher.named(await stage.registering(), null, 'ben.baker').registration;
    assert.deepEqual([named, nobody].map(method.hint), ['B••• B•••', 'B••• B•••']);
    assert.deepEqual([named, nobody].map(method.isUsable), [false, false]);
    assert.equal(voucher.agreed(named, 'mia', stage.now), null);
    for (const anybody of ['ben', '', 'null']) assert.equal(voucher.agreed(nobody, anybody, stage.now), null);
    const agreed = voucher.agreed(named, 'ben', stage.now);
    assert.ok(agreed);
    assert.deepEqual([method.isUsable(agreed), agreed.usableFrom], [true, stage.now + dayMs]);
    assert.equal(voucher.agreed(agreed, 'ben', stage.now), null, 'once');
  });

  it('the manager is nobody in particular, and counts once known for long enough', async () => {
    const { voucher } = stage.first.registrar;
    const method = stage.method('vouch');
    const soon = voucher.manager(await stage.registering(), stage.now + 1).registration;
    const now = voucher.manager(await stage.registering(), stage.now - 1).registration;
    assert.deepEqual([soon.usableFrom, now.usableFrom], [stage.now + 1, 0]);
    assert.deepEqual([method.hint(now), method.isUsable(now)], [null, true]);
  });

  it('a record of somebody else does not open (SEC-106)', async () => {
    const { registration } = stage.first.registrar.voucher.manager(await stage.registering(), 0);
    assert.throws(() => stage.method('vouch').isUsable({ ...registration, account: mallory.id }), { code: 'seal-broken' });
  });

  it('of a name only initials are kept', () => {
    assert.equal(maskName('ben.baker@fernhill.example'), 'B••• B•••');
    assert.equal(maskName('FERNHILL\\ana'), 'F••• A•••');
    assert.equal(maskName('  '), '•••');
    assert.equal(maskName('𝒶lpha beta gamma delta'.repeat(20)).length < 40, true);
  });
});
