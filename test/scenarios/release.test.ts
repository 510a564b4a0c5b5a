import assert from 'node:assert/strict';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const password = 'a lantern over the quiet bay';

describe('nothing without an approver (SEC-98)', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    let vera: Person;
    before(async () => {
      world = await scenario(channel, { colleagues: 4 });
      vera = world.person('vera');
      await world.office.registers(vera, ['authenticator-code', 'recovery-code'], world.directory);
      await vera.asks('help', 'menu.title');
      await world.office.sets({ emergency: { level: 'guarded' } });
    });
    after(() => world.stop());
    beforeEach(() => world.passes(90_000));

    const asks = async (): Promise<Person> => {
      const sam = await world.somebody('authenticator-code', 'recovery-code');
      await sam.asks('reset', 'refused.needs-approver');
      await sam.presses('button.begin-release');
      await sam.sees('release.waiting');
      await vera.sees('release.explain');
      return sam;
    };
    const decides = async (choice: 'approve' | 'reject'): Promise<void> => {
      await vera.presses(`approval.button.${choice}`);
      await vera.passesApp();
      await vera.sees('code.recovery-code');
      await vera.opensPage();
      await vera.typesRecoveryCode(vera.pocket.recoveryCodes.pop() ?? '');
    };
    const toPage = async (sam: Person): Promise<void> => {
      await sam.passesApp();
      await sam.sees('code.recovery-code');
      await sam.opensPage();
      await sam.typesRecoveryCode(sam.pocket.recoveryCodes[0] ?? '');
    };

    it('an approver gives leave for one reset: it needs every gate still, and is good once', async () => {
      const sam = await asks();
      await decides('approve');
      await vera.sees('release.told');
      await sam.sees('release.given');
      await sam.presses('task.reset');
      await toPage(sam);
      await sam.choosesPassword(password);
      await sam.sees('outcome.reset.done');
      assert.equal(await sam.signsIn(password), 'in');
      await sam.asks('reset', 'refused.needs-approver');
      await eventually('the audit', async () =>
        (await world.office.audit(sam.who.account)).includes('release.decided success approved'),
      );
    });

    it('what is refused is told; leave is good for half an hour; registrations stay closed', async () => {
      const sam = await asks();
      await decides('reject');
      await sam.sees('approval.over.rejected');
      await sam.asks('register', 'refused.emergency');
      await sam.asks('reset', 'refused.needs-approver');
      await sam.presses('button.begin-release');
      await sam.sees('release.waiting');
      await vera.sees('release.explain');
      await decides('approve');
      await sam.sees('release.given');
      world.passes(1_810);
      await sam.asks('change', 'refused.needs-approver');
    });
  });
});
