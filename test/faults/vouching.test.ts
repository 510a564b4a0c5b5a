import assert from 'node:assert/strict';
import type { Account } from '../../src/core/account.ts';
import { personsIn } from '../../src/core/audit-persons.ts';
import { detailOf } from '../../src/core/flows/method-rows.ts';
import { Asked } from '../../src/core/flows/prompt.ts';
import { Policy } from '../../src/core/policy.ts';
import { dropOldVouchTimes } from '../../src/runtime/cases/vouch-times.ts';
import { dropOldVouches, leaveVouchTimes, remember, vouchesOf } from '../../src/runtime/cases/vouches.ts';
import { heraldOf } from '../../src/runtime/herald.ts';
import { methodsToManageBy } from '../../src/runtime/registered.ts';
import { registrationEffects } from '../../src/runtime/registration/effects.ts';
import { answerable } from '../../src/runtime/vouching/answering.ts';
import type { VouchWork } from '../../src/runtime/vouching/work.ts';
import { casePartsOf } from '../world/case-town.ts';
import type { Person } from '../world/chat.ts';
import { minute, type Replica, Town } from '../world/town.ts';

const dayMs = 24 * 60 * minute;
const policy = { methods: { vouch: { enabled: true } } };
const login = { ana: 'ana.alvarez', ben: 'ben.baker', mia: 'mia.moreau' } as const;

describe('who may vouch, by everything that is known at that moment (SEC-21, SEC-48)', function () {
  this.timeout(60_000);
  let town: Town;
  let one: Replica;
  let two: Replica;
  let ana: Person;
  let ben: Account;
  let work: VouchWork;

  /** Ana named Ben, who agreed; both have an app, and Ben has written to the bot in both chats. */
  beforeEach(async () => {
    town = await Town.up({ people: Object.values(login), policy });
    [one, two] = [await town.replica('one'), await town.replica('two')];
    await town.registers(login.ana, 'authenticator-code', 'email-code');
    await town.registers(login.ben, 'authenticator-code');
    ben = await town.account(login.ben);
    work = {
      parts: one.parts,
      cases: casePartsOf(one),
      herald: heraldOf(one.parts),
      speaking: () => assert.fail('nobody is spoken to'),
      begin: () => undefined,
    };
    await names();
    ana = await town.person(login.ana, 'teams', one);
  });
  afterEach(() => town.down());

  const names = async (): Promise<void> => {
    const account = await town.account(login.ana);
    const { registrar, records } = one.parts;
    const registrations = await records.registrations(account.id);
    const to = {
      account,
      conversation: 'c',
      policy: (await records.policy())?.policy,
      nowMs: town.now,
      registrations,
      replaces: null,
    };
    const { registration } = registrar.voucher.named(to as never, ben, login.ben);
    const agreed = registrar.voucher.agreed(registration, ben.id, town.now);
    assert.ok(agreed);
    await records.transaction((tx) => tx.addRegistration(agreed));
    town.now += 2 * dayMs;
  };
  const number = (): string => String(ana.card.view.body.find((one) => one.say === 'elsewhere.number')?.with?.number);
  /** Ana passed her app and waits; the plea as it was promised. */
  const asks = async (): Promise<string> => {
    const before = await town.promised();
    await ana.says('reset');
    await ana.picksMethod('authenticator-code');
    await ana.types(town.freshCode((await town.account(login.ana)).id));
    await ana.sees('prove.next');
    await ana.picksMethod('vouch');
    await ana.sees('voucher.wait');
    return (await town.promised()).find((key) => key.startsWith('vouch:') && !before.includes(key)) ?? '';
  };
  const why = async (plea: string, who = ben): Promise<string> => {
    const found = await answerable(work, plea, who);
    return found.ok ? 'ok' : found.reason;
  };
  const given = async (): Promise<number> => (await town.audit()).filter(({ action }) => action === 'voucher.given').length;
  /** Accounts that a record names where no key of a person can destroy the name (SEC-123). */
  const inTheClear = async (): Promise<void> => {
    const accounts = await Promise.all(Object.values(login).map(async (name) => (await town.account(name)).id));
    for (const record of await town.audit())
      for (const [name, value] of Object.entries(record.detail))
        if (accounts.includes(String(value))) assert.ok(personsIn(record).includes(String(value)), `${record.action} ${name}`);
  };

  it('whoever is off, frozen, of a lower tier, the same person or has vouched often meanwhile does not', async () => {
    const plea = await asks();
    const anaIs = await town.account(login.ana);
    assert.equal(await why(plea), 'ok');
    assert.equal(await why(plea, await town.account(login.mia)), 'none', 'not the one who was asked');
    const altered = async (who: string, over: Partial<Account>): Promise<string> => {
      town.altered.set(who, over);
      const reason = await why(plea, { ...ben, ...(who === ben.id ? over : {}) });
      town.altered.delete(who);
      return reason;
    };
    assert.equal(await altered(ben.id, { untouchable: 'disabled' }), 'not-allowed');
    assert.equal(await altered(ben.id, { personKey: anaIs.personKey }), 'not-allowed');
    assert.equal(await altered(anaIs.id, { tier: 1 }), 'not-allowed');
    assert.equal(await altered(anaIs.id, { untouchable: 'expired' }), 'none');
    await one.parts.records.transaction(async (tx) => void (await tx.freeze(ben.id, town.now + dayMs)));
    assert.equal(await why(plea), 'not-allowed');
    await one.parts.records.transaction(async (tx) => void (await tx.liftPause(ben.id)));
    assert.equal(await why(plea), 'ok');
    for (const other of ['x', 'y', 'z']) await remember(work.cases, ben.id, 'given', other);
    assert.equal(await why(plea), 'not-allowed');
  });

  it('no circles, and a rest after one’s own', async () => {
    const plea = await asks();
    await remember(work.cases, ben.id, 'received', 'somebody');
    assert.equal(await why(plea), 'not-allowed');
    assert.deepEqual((await vouchesOf(work.cases, ben.id)).received.length, 1);
    await work.parts.documents.remove('vouches', ben.id);
    assert.equal(await why(plea), 'ok');
    await remember(work.cases, (await town.account(login.ana)).id, 'given', ben.id);
    assert.equal(await why(plea), 'not-allowed', 'the other end remembers');
  });

  it('what counts no more goes, at both ends', async () => {
    const kept = async () => (await work.parts.documents.list('vouches')).length;
    await remember(work.cases, ben.id, 'given', 'x');
    await remember(work.cases, 'x', 'received', ben.id);
    town.now += 29 * dayMs;
    await dropOldVouches(one.parts);
    assert.equal(await kept(), 2);
    await remember(work.cases, ben.id, 'received', 'z');
    town.now += dayMs;
    await Promise.all([dropOldVouches(one.parts), dropOldVouches(one.parts)]);
    assert.equal(await kept(), 1);
    const left = await vouchesOf(work.cases, ben.id);
    assert.deepEqual([left.given.length, left.received.map(({ other }) => other)], [0, ['z']]);
  });

  it('whoever deletes everything does not begin anew; who was the other is gone, and the third place is there once', async () => {
    const plea = await asks();
    await remember(work.cases, ben.id, 'received', 'somebody');
    for (const other of ['x', 'y']) assert.equal(await remember(work.cases, ben.id, 'given', other), true);
    for (let twice = 0; twice < 2; twice += 1) await leaveVouchTimes(work.cases, ben.id);
    await work.parts.documents.remove('vouches', ben.id);
    assert.deepEqual(
      (await vouchesOf(work.cases, ben.id)).given.map(({ other }) => other),
      ['', ''],
    );
    assert.equal(await why(plea), 'not-allowed', 'recovered lately');
    town.now += 4 * dayMs;
    const racing = ['z', 'w'].map((other) => remember(work.cases, ben.id, 'given', other));
    assert.deepEqual((await Promise.all(racing)).filter((one) => one).length, 1);
    town.now += 31 * dayMs;
    for (let twice = 0; twice < 2; twice += 1) await dropOldVouchTimes(one.parts);
    const kept = await one.parts.documents.list('vouch-times');
    assert.deepEqual(
      kept.map(({ body, rev }) => [body, rev]),
      [['{"given":[],"received":[]}', 3]],
    );
    assert.equal(await remember(work.cases, ben.id, 'given', 'z'), true);
  });

  it('a colleague who left is no gate there is: with what is left, methods change as before', async () => {
    const { id } = await town.account(login.ana);
    const usable = async (parts = one.parts): Promise<boolean> => {
      const methods = await methodsToManageBy(parts, Policy.parse(policy), id);
      return methods.some(({ method, usableFrom }) => method === 'vouch' && usableFrom <= town.now);
    };
    assert.equal(await usable(), true);
    assert.equal(await usable({ ...one.parts, directory: { ...one.parts.directory, find: async () => null } as never }), false);
    assert.equal(await usable(), true);
  });

  it('at the reconfirmation one who left or is off is told of, whoever it was who agreed; of nobody else a word (SEC-17)', async () => {
    const { id } = await town.account(login.ana);
    const prompt = registrationEffects(one.parts)['look-registration'];
    const [teams] = await town.directory.identitiesOf(id);
    const context = { row: { address: teams }, policy: Policy.parse({ ...policy, registration: { reconfirmDays: 1 } }) };
    const rows = async (): Promise<readonly unknown[]> => {
      const outcome = await prompt({} as never, context as never);
      const found = Asked.parse(outcome.ok ? outcome.value : null);
      return found.asked === 'confirm'
        ? found.methods.filter(({ method }) => method === 'vouch').map((each) => detailOf(each).with?.state)
        : [];
    };
    assert.deepEqual(await rows(), ['counts']);
    for (const over of [{ untouchable: 'disabled' }, { untouchable: 'expired' }] as const) {
      town.altered.set(ben.id, over);
      assert.deepEqual(await rows(), ['gone']);
      town.altered.delete(ben.id);
    }
    const [agreed] = (await one.parts.records.registrations(id)).filter(({ method }) => method === 'vouch');
    const to = { account: await town.account(login.ana), conversation: 'c', policy: Policy.parse(policy), nowMs: town.now };
    const asked = [ben, null].map((who) =>
      one.parts.registrar.voucher.named({ ...to, registrations: [], replaces: null } as never, who, login.ben),
    );
    await one.parts.records.transaction(async (tx) => {
      if (agreed) await tx.removeRegistration(agreed.id);
      for (const { registration } of asked) await tx.addRegistration(registration);
    });
    town.now += 2 * dayMs;
    town.altered.set(ben.id, { untouchable: 'disabled' });
    assert.deepEqual(await rows(), ['waits', 'waits'], 'one who is off, and nobody: the same');
    town.altered.delete(ben.id);
  });

  it('policy that takes it away, an emergency, a flow that ended, an hour: nothing is asked any more', async () => {
    const plea = await asks();
    await town.setPolicy({});
    assert.equal(await why(plea), 'none');
    await town.setPolicy({ ...policy, emergency: { level: 'guarded' } });
    assert.equal(await why(plea), 'none');
    await town.setPolicy({ ...policy, scope: { kind: 'selected', groups: ['latchkey-admins'] } });
    assert.equal(await why(plea), 'not-allowed', 'outside of what policy lets in');
    await town.setPolicy(policy);
    assert.equal(await why(plea), 'ok');
    town.now += 61 * minute;
    assert.equal(await why(plea), 'none');
    await town.sweeps(one, 1);
    await ana.sees('ended.expired');
    const again = await asks();
    assert.equal(await why(again), 'ok');
    assert.equal(await why(plea), 'none', 'the one before');
    await ana.says('cancel');
    assert.equal(await why(again), 'none');
    for (const forged of ['', 'vouch', 'vouch:x', 'agree:x', `vouch:x:${ben.id}`, again.replace('vouch', 'agree')])
      assert.equal(await why(forged), 'none', forged);
  });

  it('two chats, two replicas, two presses at once: one vouch, written once, and the flow goes on once', async () => {
    const [teams, slack] = [await town.person(login.ben, 'teams', one), await town.person(login.ben, 'slack', two)];
    for (const chat of [teams, slack]) await chat.says('help');
    await asks();
    for (const chat of [teams, slack]) {
      await chat.sees('voucher.asked');
      await chat.presses('go');
      await chat.sees('code.authenticator-code');
      await chat.types(town.freshCode(ben.id));
      await chat.sees('vouch.title');
    }
    const told = number();
    const anaIs = (await town.account(login.ana)).id;
    await teams.presses('submit', { number: `${(Number(told[0]) + 1) % 10}${told.slice(1)}` });
    await teams.sees('vouch.title');
    assert.equal((await one.parts.records.wear(anaIs)).vouch, 1, 'it wears the method of whoever is vouched for (SEC-33)');
    await Promise.all([teams, slack].map((chat) => chat.presses('submit', { number: told })));
    await ana.sees('reset.choose');
    assert.equal(await given(), 1);
    assert.deepEqual((await vouchesOf(work.cases, ben.id)).given.length, 1);
    assert.deepEqual((await vouchesOf(work.cases, (await town.account(login.ana)).id)).received.length, 1);
    assert.ok(
      (await town.promised()).some((key) => key.includes('vouched.')),
      'the person is told at every address',
    );
    const gates = (await town.audit()).filter(({ action, methods }) => action === 'gate.passed' && methods.includes('vouch'));
    assert.equal(gates.length, 1);
    assert.deepEqual(await one.parts.records.wear(anaIs), {}, 'neither of two right numbers wears it');
    await inTheClear();
  });

  it('a right number whose voucher’s last place was just taken opens nothing, and wears nothing (SEC-33, SEC-48)', async () => {
    const teams = await town.person(login.ben, 'teams', one);
    await teams.says('help');
    await asks();
    await teams.sees('voucher.asked');
    await teams.presses('go');
    await teams.types(town.freshCode(ben.id));
    await teams.sees('vouch.title');
    const { requests } = one.parts.registrar.voucher;
    const compares = requests.type;
    requests.type = async (...typed) => {
      for (const other of ['x', 'y', 'z']) await remember(work.cases, ben.id, 'given', other);
      return compares(...typed);
    };
    await teams.presses('submit', { number: number() });
    await teams.sees('voucher.over.not-allowed');
    await ana.sees('prove.next');
    assert.deepEqual(await one.parts.records.wear((await town.account(login.ana)).id), {});
    assert.equal(await given(), 0);
  });

  it('tried out, it works and counts for nobody: neither as one of three, nor as a recovery', async () => {
    const teams = await town.person(login.ben, 'teams', two);
    await teams.says('help');
    await ana.says('rehearsal');
    const { id } =
      (await one.parts.records.registrations((await town.account(login.ana)).id)).find((each) => each.method === 'vouch') ?? {};
    await ana.sees('rehearsal.title');
    await ana.presses(`try:${id}`);
    await ana.picksMethod('vouch');
    await ana.sees('voucher.wait');
    await teams.sees('voucher.asked');
    await teams.presses('go');
    await teams.types(town.freshCode(ben.id));
    await teams.sees('vouch.title');
    await teams.presses('submit', { number: number() });
    await ana.sees('rehearsal.title');
    assert.deepEqual(await vouchesOf(work.cases, ben.id), { given: [], received: [] });
    assert.ok(!(await town.promised()).some((key) => key.includes('vouched.')));
  });

  it('whoever asks cancels, or does something else: the cards close in both chats, from another replica, wherever they stood', async () => {
    const [teams, slack] = [await town.person(login.ben, 'teams', one), await town.person(login.ben, 'slack', two)];
    for (const chat of [teams, slack]) await chat.says('help');
    const later = async (): Promise<void> => {
      town.now += 5_000;
      await two.product.keepPleas();
    };
    await asks();
    for (const chat of [teams, slack]) await chat.sees('voucher.asked');
    await teams.presses('go');
    await teams.types(town.freshCode(ben.id));
    await teams.sees('vouch.title');
    await slack.presses('go');
    await slack.sees('code.authenticator-code');
    await later();
    assert.deepEqual([teams.title, slack.title], ['vouch.title', 'code.authenticator-code'], 'still asked');
    await ana.says('cancel');
    await later();
    for (const chat of [teams, slack]) await chat.sees('vouch.over.none');
    await asks();
    for (const chat of [teams, slack]) await chat.sees('voucher.asked');
    await ana.says('my methods');
    await later();
    for (const chat of [teams, slack]) await chat.sees('vouch.over.none');
    assert.deepEqual(one.alarms, []);
  });

  it('whoever is busy is asked once they are free, from whichever replica; a number without a proof is not taken', async () => {
    const teams = await town.person(login.ben, 'teams', one);
    await teams.says('register');
    await teams.sees('code.authenticator-code');
    await asks();
    town.now += 5_000;
    await two.product.keepPleas();
    assert.equal(teams.title, 'code.authenticator-code');
    await teams.says('cancel');
    town.now += 5_000;
    await two.product.keepPleas();
    await teams.sees('voucher.asked');
    assert.ok(!teams.choices.includes('submit'));
    assert.equal(await given(), 0);
  });
});
