import assert from 'node:assert/strict';
import { ReportDesk } from '../../src/runtime/reports/desk.ts';
import { openSession } from '../../src/runtime/reports/sessions.ts';
import { rolesOf } from '../../src/runtime/roles.ts';
import { Town } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';

describe('sessions of the dashboard when the account is in doubt (SEC-82, SEC-102)', () => {
  let town: Town;
  beforeEach(async () => {
    town = await Town.up({ people: [login] });
    await town.registers(login, 'authenticator-code', 'email-code');
  });
  afterEach(() => town.down());

  const world = async () => {
    const replica = await town.replica('one');
    const settings = { agent: [], approver: [], admin: ['staff'], auditor: ['staff'] };
    const parts = { ...replica.parts, roles: rolesOf({ ...replica.parts, settings }) };
    const ana = await town.person(login, 'slack', replica);
    const opens = async () => {
      const { cookie } = await openSession(parts, { account: await town.account(login), by: ana.address }, 'en');
      town.now += 1_000;
      return cookie;
    };
    const isOpen = async (cookie: string) => (await new ReportDesk(parts).visitor(cookie)) !== null;
    return { ana, opens, isOpen };
  };

  it('end with *this was not me*; none is open while it is frozen, and those from before stay closed after', async () => {
    const { ana, opens, isOpen } = await world();
    const before = await opens();
    assert.equal(await isOpen(before), true);
    await ana.says('this was not me');
    await ana.presses('freeze');
    await ana.sees('objection.frozen');
    const meanwhile = await opens();
    assert.deepEqual([await isOpen(before), await isOpen(meanwhile)], [false, false]);
    await town.records.transaction((tx) => tx.liftPause(account));
    assert.deepEqual([await isOpen(before), await isOpen(await opens())], [false, true]);
  });

  it('end with a reset of the password; a reset that was not done ends none', async () => {
    const { ana, opens, isOpen } = await world();
    const before = await opens();
    await ana.says('reset');
    await ana.picksMethod('authenticator-code');
    await ana.types(town.freshCode(account));
    await ana.picksMethod('email-code');
    await ana.types(town.mailedCode('ana@mail.example'));
    await ana.opensPage();
    await ana.chooses('short');
    assert.equal(await isOpen(before), true);
    await ana.chooses('slow tide under lantern');
    await ana.sees('outcome.reset.done');
    town.now += 1_000;
    assert.deepEqual([await isOpen(before), await isOpen(await opens())], [false, true]);
  });
});
