import assert from 'node:assert/strict';
import { begun } from '../../src/core/campaigns/campaign.ts';
import { AppError } from '../../src/core/result.ts';
import { campaigns, decideCampaign, keepNew } from '../../src/runtime/campaigns/keeping.ts';
import { optOut, peaceOf } from '../../src/runtime/campaigns/peace.ts';
import { openPlans } from '../../src/runtime/policy/plans.ts';
import { proposalOf } from '../../src/runtime/policy/proposals.ts';
import { createToken, listTokens, revokeToken } from '../../src/runtime/reports/tokens.ts';
import type { Records } from '../../src/store/records.ts';
import { record } from '../contracts/records-engines.ts';
import { admins, PlanTown } from '../world/plan-town.ts';
import type { Replica } from '../world/town.ts';

const refuse = async (): Promise<never> => {
  throw new AppError('store-unavailable', 'the audit takes nothing');
};
const gone = { code: 'store-unavailable' };

/** The same replica while the audit takes no record. */
const withoutAudit = (one: Replica): Replica => {
  const { records } = one.parts;
  const transaction: Records['transaction'] = (work) => records.transaction((tx) => work({ ...tx, audit: refuse }));
  return { ...one, parts: { ...one.parts, records: { ...records, transaction, audit: refuse } } };
};

describe('what cannot be recorded is not done (SEC-114)', function () {
  this.timeout(60_000);
  let office: PlanTown;
  let deaf: Replica;
  before(async () => {
    office = await PlanTown.up();
    deaf = withoutAudit(office.one);
  });
  after(() => office.town.down());
  const recordOf = () => record();

  it('no token of the reporting API is made or ended', async () => {
    const { parts } = office.one;
    await assert.rejects(createToken({ ...deaf.parts, recordOf }, 'SIEM', 90), gone);
    assert.deepEqual(await listTokens(parts), []);
    const { made } = await createToken({ ...parts, recordOf }, 'SIEM', 90);
    await assert.rejects(revokeToken({ ...deaf.parts, recordOf }, made.id), gone);
    assert.equal((await listTokens(parts))[0]?.revokedAt, null);
  });

  it('no campaign begins or stops, and nobody’s wish is half taken', async () => {
    const { parts } = office.one;
    const plan = {
      purpose: { kind: 'register' },
      groups: [],
      note: '',
      batch: 1,
      everyMinutes: 1,
      reminders: 0,
      reminderDays: 7,
    };
    const one = begun(plan as Parameters<typeof begun>[0], 'c', { account: admins.adam, name: 'Adam' }, office.town.now);
    await assert.rejects(keepNew(deaf.parts, one, record()), gone);
    assert.deepEqual(await campaigns(parts), []);
    await keepNew(parts, one, record());
    const stop = decideCampaign(deaf.parts, 'c', (was) => ({ ...was, state: 'stopped' }), record());
    await assert.rejects(stop, gone);
    assert.equal((await campaigns(parts))[0]?.state, 'running');
    await assert.rejects(optOut(deaf.parts, admins.ada, record()), gone);
    assert.equal((await peaceOf(parts, admins.ada)).isOptedOut, false);
  });

  it('no proposal is decided, and nothing is planned or saved', async () => {
    for (const inDays of [3, 0])
      for (const decision of ['approve', 'reject'] as const) {
        office.town.now += 1;
        const proposal = await office.proposes({ gates: 1 }, inDays);
        await assert.rejects(office.adaDecides(proposal, decision, deaf), gone);
        assert.equal((await proposalOf(office.one.parts, proposal.id))?.proposal.state, 'asked');
      }
    assert.deepEqual(await openPlans(office.one.parts), []);
    assert.equal((await office.policy()).gates, 2);
  });
});
