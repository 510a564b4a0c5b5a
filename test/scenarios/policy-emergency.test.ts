import assert from 'node:assert/strict';
import { PolicyDesk, reason } from '../world/scenario/policy-desk.ts';
import { eventually, onEveryChannel, type Person, type Scenario } from '../world/scenario.ts';

describe('an emergency (SEC-98)', () => {
  onEveryChannel((channel) => {
    let desk: PolicyDesk;
    let world: Scenario;
    let adam: Person;
    let ada: Person;
    const alarms: string[] = [];
    before(async () => {
      const log = {
        info: () => {},
        warn: (_message: string, fields?: object) => void (fields && 'alarm' in fields && alarms.push(String(fields.alarm))),
        error: () => {},
      };
      desk = await PolicyDesk.open(channel, { log });
      ({ world, adam, ada } = desk);
    });
    after(() => world.stop());
    beforeEach(() => world.passes(90_000));

    const switches = async (admin: Person, level: string, hours = '0'): Promise<void> => {
      await admin.asks('emergency', 'emergency.explain');
      await admin.fills({ level, hours, reason }, 'policy.button.go-on');
      await desk.proves(admin);
    };

    it('closed by one administrator at once: the page that is open writes nothing, nothing else begins, every admin hears', async () => {
      await world.office.sets({});
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('reset.choose');
      await sam.opensPage();
      const before = alarms.length;
      await switches(adam, 'closed');
      await adam.sees('policy.done.saved');
      assert.deepEqual((await desk.stored()).emergency, { level: 'closed', until: null });
      assert.deepEqual(alarms.slice(before), ['emergency']);
      const password = 'a lantern over the quiet bay';
      await sam.choosesPassword(password);
      await sam.sees('refused.emergency');
      assert.notEqual(await sam.signsIn(password), 'in');
      for (const way of ['reset', 'change', 'unlock', 'register']) await sam.asks(way, 'refused.emergency');
      await sam.asks('this was not me', 'objection.confirm'); // freezing is for such hours (SEC-102)
      await world.stranger().asks('reset', 'refused.not-linked');
      await adam.asks(`sspr ${sam.who.login}`, 'policy.person.why.emergency');
      await ada.sees('notice.policy-changed');
    });

    it('it outlives a restart, and ends only when a second administrator agrees', async () => {
      await world.office.sets({ emergency: { level: 'closed' } });
      await world.restarts();
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('reset', 'refused.emergency');
      await switches(adam, 'off');
      await adam.sees('policy.done.waiting');
      assert.equal((await desk.stored()).emergency.level, 'closed');
      await desk.agrees(ada);
      assert.equal((await desk.stored()).emergency.level, 'off');
      await sam.resets();
      await sam.sees('method.authenticator-code');
    });

    it('guarded for an hour: no registrations, no sent codes; then it is over by itself', async () => {
      await world.office.sets({});
      await switches(adam, 'guarded', '1');
      await adam.sees('policy.done.saved');
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('register', 'refused.emergency');
      await adam.asks('sspr', 'policy.area.limits');
      await adam.sees('emergency.is.until', { level: 'guarded', until: (await desk.stored()).emergency.until ?? 0 });
      world.passes(3_700);
      await adam.asks('sspr', 'emergency.is.off');
      await sam.resets();
      await sam.sees('method.authenticator-code');
    });

    it('shorter, lower or off counts as weaker; hours out of bounds are refused; whoever is no administrator sees nothing', async () => {
      await world.office.sets({ emergency: { level: 'closed' } });
      await switches(adam, 'guarded');
      await adam.sees('policy.done.waiting');
      await ada.sees('proposal.title');
      await ada.presses('approval.button.reject');
      await desk.proves(ada);
      await ada.sees('proposal.over.rejected');
      assert.equal((await desk.stored()).emergency.level, 'closed');
      await adam.asks('emergency', 'emergency.is.closed');
      await adam.fills({ level: 'closed', hours: '500', reason }, 'policy.button.go-on');
      await adam.sees('emergency.problem.hours');
      await world.ben.asks('emergency', 'policy.refused.not-admin');
    });

    it('what was switched, by whom and why, is on record', () =>
      eventually('the audit', async () => {
        const records = await world.office.records.tail(300);
        return records.some(
          ({ action, detail }) => action === 'policy.changed' && detail.settings === 'emergency' && detail.why === reason,
        );
      }));
  });
});
