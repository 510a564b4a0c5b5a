import assert from 'node:assert/strict';
import { Plan } from '../../src/core/campaigns/campaign.ts';
import { evidenceOf } from '../../src/core/evidence.ts';
import { Policy } from '../../src/core/policy.ts';
import { AppError, ok } from '../../src/core/result.ts';
import type { Directory } from '../../src/directory/port.ts';
import { campaignEffects } from '../../src/runtime/campaigns/effects.ts';
import { remindOfExpiry } from '../../src/runtime/campaigns/expiring.ts';
import type { EffectContext } from '../../src/runtime/turns.ts';
import { Town } from '../world/town.ts';

const dayMs = 86_400_000;
const people = ['ana.alvarez', 'ben.baker', 'mia.moreau'];

describe('reminders of passwords that end, while the directory fails for some', () => {
  let town: Town;
  const failing = new Set<string>();
  const ending = (real: Directory): Directory => ({
    ...real,
    state: async (account) => {
      if (failing.has(account)) throw new AppError('directory-unavailable', 'no answer for this one');
      return { ...(await real.state(account)), passwordExpiresAt: town.now + 3 * dayMs, neverExpires: false };
    },
  });
  beforeEach(async () => {
    failing.clear();
    town = await Town.up({ people, directory: ending });
    for (const login of people) await town.registers(login, 'email-code');
    await town.setPolicy({ notifications: { passwordExpiry: true } });
  });
  afterEach(() => town.down());

  const told = async () =>
    new Set((await town.promised()).filter((key) => key.includes('expiry')).map((key) => key.split(':')[1]));
  const ids = () => Promise.all(people.map(async (login) => (await town.account(login)).id));

  it('one who cannot be looked at keeps nobody behind waiting, and is told the day after', async () => {
    const { parts } = await town.replica('one');
    const [first] = (await ids()).sort();
    assert.ok(first);
    failing.add(first);
    await remindOfExpiry(parts);
    assert.equal((await told()).size, 2);
    await remindOfExpiry(parts);
    failing.clear();
    town.now += dayMs;
    await remindOfExpiry(parts);
    assert.equal((await told()).size, 3);
  });

  it('an outage for everybody loses nothing: the same page comes again', async () => {
    const { parts } = await town.replica('one');
    for (const id of await ids()) failing.add(id);
    await assert.rejects(remindOfExpiry(parts), { code: 'directory-unavailable' });
    failing.clear();
    await remindOfExpiry(parts);
    assert.equal((await told()).size, 3);
  });
});

describe('a campaign for a method that ends, whose people cannot be listed any more', () => {
  let town: Town;
  before(async () => {
    town = await Town.up();
  });
  after(() => town.down());

  it('is refused before the end of the method is planned', async () => {
    const { parts } = await town.replica('one');
    const adam = await town.person('adam.ames', 'teams');
    await adam.says('help');
    const saved: string[] = [];
    const save = async () => {
      saved.push('saved');
      return ok(null);
    };
    const work = { parts, speaking: () => ({ parts }) as never };
    const start = campaignEffects(work, work as never, save)['campaign-start'];
    const plan = Plan.parse({
      purpose: { kind: 'replace', method: 'email-code', endsAt: town.now + 30 * dayMs },
      groups: ['nobody-is-here'],
      note: '',
      batch: 50,
      everyMinutes: 1,
      reminders: 1,
      reminderDays: 7,
    });
    const retire = { method: 'email-code', inDays: 30, reason: 'Mail is no longer safe enough' };
    const evidence = JSON.stringify([evidenceOf('authenticator-code', town.now), evidenceOf('email-code', town.now)]);
    const owed = {
      id: 'e-1',
      do: 'campaign-start',
      by: 'one',
      leaseUntil: 0,
      with: { task: JSON.stringify({ plan, retire }), evidence },
    } as const;
    const context = { row: { address: adam.address }, policy: Policy.parse({}), policyVersion: 1 } as unknown as EffectContext;
    const outcome = await start(owed, context);
    assert.deepEqual([outcome, saved], [{ ok: false, reason: 'empty-group' }, []]);
  });
});
