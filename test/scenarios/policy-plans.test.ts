import assert from 'node:assert/strict';
import { PolicyDesk, reason } from '../world/scenario/policy-desk.ts';
import { eventually, onEveryChannel, type Person, type Scenario } from '../world/scenario.ts';

const day = 86_400;

describe('a change of the policy on a day, with those it hurts told first, and undone if it does harm', () => {
  onEveryChannel((channel) => {
    let desk: PolicyDesk;
    let world: Scenario;
    let adam: Person;
    let ada: Person;
    before(async () => {
      desk = await PolicyDesk.open(channel, { colleagues: 40 });
      ({ world, adam, ada } = desk);
    });
    after(() => world.stop());
    beforeEach(() => world.passes(90_000));

    const plans = async (terms: Readonly<Record<string, string>>): Promise<void> => {
      await desk.changes(adam, 'policy.area.methods', { 'email-code': 'false' });
      await adam.presses('policy.button.go-on');
      await adam.sees('policy.reason.explain');
      await adam.fills({ reason, ...terms }, 'policy.button.go-on');
      await desk.proves(adam);
    };

    it('those it hurts are told at once, and on its day it holds by itself', async () => {
      await world.office.sets({});
      const sam = await world.somebody('authenticator-code', 'email-code');
      const tim = await world.somebody('authenticator-code', 'recovery-code');
      const before = await desk.version();
      await plans({ days: '3', nudge: 'true', watch: '0' });
      await adam.sees('policy.done.planned');
      assert.equal(await desk.version(), before);
      await eventually('the mail', async () =>
        (await world.told(sam.who.work)).includes('Please register another way to prove yourself'),
      );
      await ada.sees('notice.policy-planned');
      await world.passes(3 * day + 60);
      await eventually('the day', async () => (await desk.stored()).methods['email-code'].enabled === false);
      assert.equal(await desk.version(), before + 1);
      await adam.sees('notice.policy-changed');
      await sam.asks('reset', 'refused.not-enough-methods');
      assert.ok(!world.mail.to(tim.who.work).some(({ mail }) => mail.subject?.startsWith('Please register another way')));
    });

    it('it is not made where the same setting was changed meanwhile, and every administrator hears', async () => {
      await world.office.sets({});
      await plans({ days: '1', watch: '0' });
      await adam.sees('policy.done.planned');
      await world.office.sets({ methods: { 'email-code': { enabled: false } } });
      const before = await desk.version();
      world.passes(day + 60);
      await ada.sees('notice.policy-dropped');
      await adam.sees('notice.policy-dropped');
      assert.equal(await desk.version(), before);
    });

    it('it can be dropped by an administrator who shows that it is them', async () => {
      await world.office.sets({});
      await plans({ days: '30', watch: '0' });
      await adam.sees('policy.done.planned');
      await adam.asks('sspr', 'policy.button.planned');
      await adam.presses('policy.button.planned');
      await adam.sees('policy.plans.explain');
      await adam.does(async () => adam.screen.buttons.find(({ label }) => label.startsWith('Drop it'))?.press());
      world.passes(120);
      await desk.proves(adam);
      await adam.sees('policy.done.dropped');
      const before = await desk.version();
      world.passes(31 * day);
      await adam.asks('sspr', 'policy.area.limits');
      assert.equal(await desk.version(), before);
    });

    it('terms out of their bounds are refused on the server', async () => {
      await world.office.sets({});
      await desk.changes(adam, 'policy.area.methods', { 'email-code': 'false' });
      await adam.presses('policy.button.go-on');
      await adam.fills({ reason, days: '400', watch: '0' }, 'policy.button.go-on');
      await adam.sees('policy.problem.terms');
    });

    it('it is undone by itself where failures jump, with a reason, and every administrator hears', async () => {
      await world.office.sets({});
      await plans({ days: '0', watch: '2' });
      await adam.sees('policy.done.saved');
      const made = await desk.version();
      for (let at = 0; at < 11; at += 1)
        await (await world.somebody('authenticator-code', 'email-code')).asks('reset', 'refused.not-enough-methods');
      world.passes(20 * 60);
      await eventually('the undoing', async () => (await desk.version()) === made + 1, 15_000);
      assert.equal((await desk.stored()).methods['email-code'].enabled, true);
      assert.match((await world.office.records.policy())?.reason ?? '', /^Undone by itself: 0 of 11/);
      await ada.sees('notice.policy-changed');
    });
  });
});
