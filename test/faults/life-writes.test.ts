import assert from 'node:assert/strict';
import type { PasswordLife } from '../../src/core/password-life.ts';
import { AppError, no, ok } from '../../src/core/result.ts';
import type { LifeRefusal } from '../../src/directory/life.ts';
import type { Directory } from '../../src/directory/port.ts';
import { admins, PlanTown } from '../world/plan-town.ts';
import { minute } from '../world/town.ts';

const day = 86_400_000;
const reason = 'The audit of November asks for it';
const ninety: PasswordLife = { expiresAfterDays: 90, noticeDays: 14 };
const sixty = { ...ninety, expiresAfterDays: 60 };
const never = { ...ninety, expiresAfterDays: null };

/** What the directory does with the next write of a life or an exemption. */
type Fault = 'none' | 'drop-answer' | 'lose' | LifeRefusal;

describe('the life of passwords, written', function () {
  this.timeout(60_000);
  let office: PlanTown;
  let life = ninety;
  let fault: Fault = 'none';
  let isDown = false;
  let isUnlisted = false;

  const faulty = async (write: () => Promise<unknown>) => {
    if (fault !== 'none' && fault !== 'drop-answer') return no(fault === 'lose' ? 'unavailable' : fault);
    await write();
    return fault === 'none' ? ok(null) : no('unavailable');
  };
  const settable = (real: Directory): Directory => ({
    ...real,
    capabilities: { ...real.capabilities, setLife: true },
    members: async (groups, after, limit) => {
      if (isUnlisted && groups === null) throw new AppError('directory-unavailable', 'nobody is listed');
      return real.members(groups, after, limit);
    },
    life: async () => {
      if (isDown) throw new AppError('directory-unavailable', 'nobody answers');
      return life;
    },
    state: async (account) => {
      const state = await real.state(account);
      const { passwordChangedAt: at, neverExpires } = state;
      const isEnding = at !== null && life.expiresAfterDays !== null && !neverExpires;
      return { ...state, passwordExpiresAt: isEnding ? at + (life.expiresAfterDays ?? 0) * day : null };
    },
    setLife: (next) =>
      faulty(async () => {
        life = next;
      }),
    setNeverExpires: (account, isOn) => faulty(() => real.setNeverExpires(account, isOn)),
  });
  beforeEach(async () => {
    [life, fault, isDown, isUnlisted] = [ninety, 'none', false, false];
    office = await PlanTown.up(settable);
  });
  afterEach(() => office.town.down());

  const saves = (after: PasswordLife = sixty, before: PasswordLife = life) =>
    office.adamDoes('life-save', { task: JSON.stringify({ life: { before, after }, reason }) });
  const exempts = (account: string, isOn = true) =>
    office.adamDoes('life-exempt', { task: JSON.stringify({ account, isOn, reason }) });
  const written = async () => (await office.audit('life.set')).filter((one) => one === 'life.set success');
  const isTold = async (): Promise<boolean> => (await office.town.promised()).length > 0;

  it('is on record before and after, and every administrator is told', async () => {
    assert.deepEqual(await saves(), { how: 'saved', asked: 0 });
    assert.equal(life.expiresAfterDays, 60);
    assert.deepEqual(await office.audit('life.set'), ['life.set intent', 'life.set success']);
    assert.ok(await isTold());
  });

  it('what changed meanwhile, is out of bounds, or cannot be set is refused, on record, and asks the directory nothing', async () => {
    assert.equal(await saves(sixty, never), 'changed');
    assert.equal(await saves({ ...ninety, expiresAfterDays: 13 }), 'out-of-bounds');
    fault = 'no-rights';
    assert.equal(await saves(), 'no-rights');
    assert.equal(life.expiresAfterDays, 90);
    const refused = ['changed', 'out-of-bounds', 'no-rights'].map((why) => `life.set refused ${why}`);
    assert.deepEqual(
      (await office.audit('life.set')).filter((one) => one !== 'life.set intent'),
      refused,
    );
    assert.equal(await isTold(), false);
  });

  it('a shorter life that would end passwords at once says how many, and waits; so does one where nobody can be listed', async () => {
    const change = JSON.stringify({ before: ninety, after: sixty });
    office.town.now += 70 * day;
    const ana = (await office.town.account('ana.alvarez')).id;
    assert.equal(await exempts(ana), null);
    const expiring = { people: 4, expiring: 3, isWhole: true };
    assert.deepEqual(await office.adamDoes('life-preview', { change }), { change: JSON.parse(change), expiring });
    assert.deepEqual(await saves(), { how: 'waiting', asked: 1 });
    office.town.now -= 65 * day;
    isUnlisted = true;
    assert.deepEqual(await saves(), { how: 'waiting', asked: 1 });
    isUnlisted = false;
    assert.deepEqual(await saves(), { how: 'saved', asked: 0 });
    assert.equal(await office.adamDoes('life-preview', { change }), 'changed');
  });

  it('two at once: one is written, the other hears that it was changed', async () => {
    const ended = await Promise.all([saves(sixty), saves({ ...ninety, expiresAfterDays: 45 })]);
    assert.equal(ended.filter((one) => one === 'changed').length, 1, JSON.stringify(ended));
    assert.equal((await written()).length, 1);
  });

  it('an answer that was lost is looked for at once: it was written', async () => {
    fault = 'drop-answer';
    assert.deepEqual(await saves(), { how: 'saved', asked: 0 });
    assert.deepEqual(await office.audit('life.set'), ['life.set intent', 'life.set success']);
  });

  it('what nobody knows is told as that, blocks another, and is settled by looking', async () => {
    fault = 'lose';
    assert.equal(await saves(), 'unknown');
    fault = 'none';
    assert.equal(await saves(), 'changed');
    assert.deepEqual(await office.audit('life.set'), ['life.set intent', 'life.set refused changed']);
    life = sixty; // it came through after all
    await office.settlesLives();
    assert.equal(await isTold(), false); // its own writer may still be at it
    office.town.now += 3 * minute;
    await Promise.all([office.settlesLives(), office.settlesLives(office.two)]);
    assert.equal((await written()).length, 1);
    assert.ok(await isTold());
    assert.deepEqual(await saves({ ...ninety, expiresAfterDays: 45 }), { how: 'saved', asked: 0 });
  });

  it('a directory that cannot be asked is asked again, for a day; then it is on record that nobody knows', async () => {
    fault = 'lose';
    assert.equal(await saves(), 'unknown');
    isDown = true;
    office.town.now += 3 * minute;
    await office.settlesLives();
    assert.deepEqual(await office.audit('life.set'), ['life.set intent']);
    office.town.now += day;
    await office.settlesLives();
    assert.deepEqual(await office.audit('life.set'), ['life.set intent', 'life.set unknown look-unknown']);
  });

  it('killed between the directory and the record: another replica finds out', async () => {
    office.one.process.diesBefore(1); // the intent is written, its outcome is not
    await saves().catch((error: unknown) => assert.ok(error instanceof AppError));
    assert.deepEqual([life.expiresAfterDays, await office.audit('life.set')], [60, ['life.set intent']]);
    office.town.now += 3 * minute;
    await office.settlesLives(office.two);
    assert.deepEqual(await office.audit('life.set'), ['life.set intent', 'life.set success']);
  });

  it('agreed to by a second administrator it is written once; refused by the directory it must be proposed again', async () => {
    assert.deepEqual(await saves(never), { how: 'waiting', asked: 1 });
    assert.equal(life.expiresAfterDays, 90);
    const change = { before: ninety, after: never };
    const proposal = await office.proposes({}, 0, change);
    const ended = await Promise.all([
      office.adaDecides(proposal, 'approve', office.one, 'teams'),
      office.adaDecides(proposal, 'approve', office.two, 'slack'),
    ]);
    assert.equal(ended.filter((one) => one === 'approve').length, 1, ended.join());
    assert.equal(life.expiresAfterDays, null);
    assert.equal((await written()).length, 1);
    const stored = JSON.stringify(await office.town.sql("select * from audit where action = 'life.set'"));
    for (const account of Object.values(admins)) assert.ok(!stored.includes(account), stored); // veiled, as all persons (SEC-123)
    assert.ok(stored.includes('proposer'));
    life = ninety;
    fault = 'not-supported';
    office.town.now += minute;
    const other = await office.proposes({}, 0, change);
    assert.equal(await office.adaDecides(other, 'approve'), 'not-written');
    assert.equal(await office.adaDecides(other, 'approve'), 'decided');
    office.town.now += minute;
    assert.equal(await office.adaDecides(await office.proposes({}, 0, change), 'reject'), 'reject');
    assert.equal(life.expiresAfterDays, 90);
  });

  it('one account is exempted once, told, and settled by looking; nobody exempts themself, nor what is never touched', async () => {
    const ana = (await office.town.account('ana.alvarez')).id;
    fault = 'drop-answer';
    assert.equal(await exempts(ana), null);
    assert.equal(await exempts(ana), 'changed');
    fault = 'lose';
    assert.equal(await exempts(ana, false), 'unknown');
    office.town.now += 3 * minute;
    await office.settlesLives();
    assert.deepEqual(await office.audit('life.never-expires'), [
      'life.never-expires intent',
      'life.never-expires success',
      'life.never-expires intent',
      'life.never-expires refused changed',
      'life.never-expires intent',
      'life.never-expires unknown look-not-applied',
    ]);
    const [intent] = (await office.town.audit()).filter(({ action }) => action === 'life.never-expires');
    assert.equal(intent?.detail.why, reason, 'why is on record');
    assert.equal(await exempts(admins.adam), 'self');
    office.town.altered.set(ana, { untouchable: 'service' });
    assert.equal(await exempts(ana, false), 'untouchable');
    office.town.altered.set(ana, { tier: 0 });
    assert.equal(await exempts(ana, false), 'privileged');
    assert.equal(await exempts('fh-9999'), 'gone');
  });

  it('what is long over is not kept', async () => {
    assert.deepEqual(await saves(), { how: 'saved', asked: 0 });
    office.town.now += 2 * day;
    await office.settlesLives();
    assert.deepEqual(await office.one.parts.documents.list('life-write'), []);
  });
});
