import assert from 'node:assert/strict';
import { PolicyDesk } from '../world/scenario/policy-desk.ts';
import { onEveryChannel } from '../world/scenario.ts';

const strict = { name: 'Engineers', groups: ['engineering'], set: { 'methods.email-code.enabled': false } };

describe('whom the policy is for, and rules of groups', () => {
  onEveryChannel((channel) => {
    let desk: PolicyDesk;
    before(async () => {
      desk = await PolicyDesk.open(channel);
      await desk.world.office.registers(desk.world.ana, ['authenticator-code', 'email-code'], desk.world.directory);
      await desk.world.office.registers(desk.world.ben, ['authenticator-code', 'email-code'], desk.world.directory);
    });
    after(() => desk.world.stop());
    beforeEach(() => desk.world.passes(90_000));

    it('a rule made in chat bites on the next turn of those it is for, and of nobody else', async () => {
      const { adam, world } = desk;
      await world.office.sets({});
      await world.ana.resets();
      await world.ben.resets();
      await adam.asks('sspr', 'policy.rules');
      await adam.presses('Change: Rules of groups');
      await adam.sees('policy.rules.none');
      await adam.presses('policy.button.add-rule');
      await adam.fills({ name: 'Engineers', groups: 'engineering', place: '1' }, 'policy.button.preview');
      await adam.sees('policy.review');
      await desk.explains(adam);
      await adam.sees('policy.done.saved');
      await adam.asks('sspr', 'policy.rules');
      await adam.presses('Change: Rules of groups');
      await adam.presses('Change: 1. Engineers');
      await adam.sees('policy.rule.groups');
      await adam.presses('Change: Methods');
      await adam.fills({ 'email-code': 'false' }, 'policy.button.preview');
      await adam.sees('policy.effect.lost', { lost: 1, people: 4 });
      await adam.sees('policy.effect.group', { group: 'engineering', lost: 1 });
      await adam.presses('policy.button.names');
      await adam.sees('policy.names.some', { names: 'Ana' });
      await adam.presses('button.back');
      await desk.explains(adam);
      await adam.sees('policy.done.saved');
      assert.deepEqual((await desk.stored()).rules, [strict]);
      await world.ana.passesApp();
      await world.ana.sees('refused.not-enough-methods');
      await world.ben.passesApp();
      await world.ben.passesMail();
      await world.ben.sees('reset.choose');
    });

    it('what applies to somebody, and why: scope with the way in, the rule, its settings, what is missing', async () => {
      const { adam, world } = desk;
      await world.office.sets({ scope: { kind: 'selected', groups: ['staff'] }, rules: [strict, { ...strict, name: 'Later' }] });
      await adam.asks(`sspr ${world.ana.who.login}`, 'policy.person.cannot');
      await adam.sees('policy.person', { name: 'Ana Alvarez' });
      await adam.sees('policy.person.scope.in', { way: 'engineering → staff' });
      await adam.sees('policy.person.by-rule', { name: 'Engineers', place: 1, way: 'engineering' });
      await adam.sees('policy.person.own.toggle', { before: 'true', after: 'false' });
      await adam.sees('policy.person.passed-over', { names: 'Later' });
      await adam.sees('policy.person.why.not-enough-methods');
      await adam.asks('sspr nobody.at.all', 'policy.refused.nobody');
      await world.ben.asks(`sspr ${world.ana.who.login}`, 'policy.refused.not-admin');
    });

    it('a scope of several groups, nested ones too: in, out, nobody', async () => {
      const { world, adam } = desk;
      await world.office.sets({ scope: { kind: 'selected', groups: ['sales', 'contractors'] } });
      await world.ana.asks('reset', 'refused.out-of-scope');
      await world.ben.resets();
      await world.office.sets({ scope: { kind: 'none' } });
      await world.ben.passesApp();
      await world.ben.passesMail();
      await world.ben.asks('reset', 'refused.switched-off');
      await adam.asks(`sspr ${world.ben.who.login}`, 'policy.person.scope.none');
    });

    it('a rule that lowers gates waits for a second administrator, who sees it setting by setting', async () => {
      const { adam, ada, world } = desk;
      await world.office.sets({ rules: [strict] });
      await adam.asks('sspr', 'policy.rules');
      await adam.presses('Change: Rules of groups');
      await adam.presses('Change: 1. Engineers');
      await adam.sees('policy.rule.groups');
      await adam.presses('policy.button.remove-rule');
      await adam.sees('policy.review.weakens', { count: 1 });
      await desk.explains(adam);
      await adam.sees('policy.done.waiting');
      await ada.sees('proposal.title');
      await ada.sees('policy.rule.removed');
      await desk.agrees(ada);
      assert.deepEqual((await desk.stored()).rules, []);
    });

    it('a preset is shown as a difference, and what weakens of it waits', async () => {
      const { adam, world } = desk;
      await world.office.sets({ gates: 3 });
      await adam.asks('sspr', 'policy.button.presets');
      await adam.presses('policy.button.presets');
      await adam.presses('What would change?: As Microsoft Entra allows');
      await adam.sees('policy.review.weakens', { count: 8 });
      await adam.presses('button.back');
      await adam.presses('policy.button.presets');
      await adam.presses('What would change?: Hardened');
      await adam.sees('policy.review.weakens', { count: 1 });
    });
  });
});
