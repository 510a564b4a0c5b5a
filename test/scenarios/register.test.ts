import assert from 'node:assert/strict';
import { onEveryChannel, people, type Scenario, scenario } from '../world/scenario.ts';

describe('registering methods', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 14 });
    });
    after(() => world.stop());

    it('an expired or must-change password is the right one for a first registration (SEC-38)', async () => {
      const nina = world.person('nina');
      assert.equal(await nina.signsIn(people.nina.password), 'must-change');
      await nina.asks('register', 'register.first');
      await nina.opensPage();
      const page = await nina.typesCurrentPassword();
      assert.match(page.text, /Set up your authenticator app/);
    });

    it('three wrong passwords end it, below the lockout of the directory (SEC-140)', async () => {
      const sam = await world.somebody();
      await sam.asks('register', 'register.first');
      await sam.opensPage();
      for (let tries = 0; tries < 3; tries += 1)
        assert.match((await sam.typesCurrentPassword('not my password at all')).text, /not your current password/);
      assert.match((await sam.typesCurrentPassword()).text, /Your page was closed/);
      await sam.sees('refused.link-spent');
      assert.equal(await sam.signsIn(sam.who.password), 'in');
    });

    it('a fifth password of the day is not looked at (SEC-140)', async () => {
      const sam = await world.somebody();
      for (const tries of [3, 1]) {
        await sam.asks('register', 'register.first');
        await sam.opensPage();
        for (let one = 0; one < tries; one += 1) await sam.typesCurrentPassword('not my password at all');
      }
      const asked = world.directory.calls.filter((call) => call === 'checkPassword').length;
      assert.match((await sam.typesCurrentPassword()).text, /enough for now/);
      assert.equal(world.directory.calls.filter((call) => call === 'checkPassword').length, asked);
    });

    it('an empty password never reaches the directory (SEC-73)', async () => {
      const sam = await world.somebody();
      await sam.asks('register', 'register.first');
      await sam.opensPage();
      const asked = world.directory.calls.length;
      await sam.typesCurrentPassword('   ');
      assert.ok(!world.directory.calls.slice(asked).includes('checkPassword'));
    });

    it('leads from an app to codes, and says when there is enough', async () => {
      const sam = await world.somebody();
      await sam.asks('register', 'register.first');
      await sam.opensPage();
      await sam.typesCurrentPassword();
      const page = await sam.browser.submits('Show my key');
      sam.pocket.key = /<code[^>]*>([A-Z2-7 ]{20,})<\/code>/.exec(page.html)?.[1]?.replaceAll(' ', '') ?? '';
      assert.match((await sam.browser.submits('Check the code', { 'authenticator-code': '000000' })).text, /not right/);
      await sam.browser.submits('Check the code', { 'authenticator-code': sam.appCode() });
      await sam.savesRecoveryCodes();
      assert.equal(sam.recoveryCodes.length, 10);
      await sam.sees('register.choose');
      await sam.presses('finish');
      await sam.sees('register.ready');
      const everything = sam.chat.everything() + JSON.stringify(world.mail.received);
      for (const secret of [sam.pocket.key, sam.recoveryCodes[0] ?? '', sam.who.password])
        assert.ok(!everything.includes(secret));
    });

    it('a code that registered the app is spent by it (SEC-42)', async () => {
      const sam = await world.somebody();
      await sam.asks('register', 'register.first');
      await sam.opensPage();
      await sam.typesCurrentPassword();
      await sam.setsUpApp();
      await sam.savesRecoveryCodes();
      await sam.resets();
      await sam.picks('authenticator-code');
      await sam.types(sam.codeOfStep(sam.pocket.lastStep));
      await sam.sees('problem.code.used');
    });

    it('can be left early: one method is not enough, and that is said', async () => {
      const sam = await world.somebody();
      await sam.asks('register', 'register.first');
      await sam.opensPage();
      await sam.typesCurrentPassword();
      await sam.setsUpApp();
      await sam.sees('link.continue');
      await sam.presses('something-else');
      await sam.sees('register.choose');
      await sam.presses('finish');
      await sam.sees('register.not-ready');
      await sam.asks('reset', 'refused.not-enough-methods');
    });

    it('an address counts once a code came back from it; a work address is refused (SEC-37)', async () => {
      const sam = await world.somebody();
      await sam.asks('register', 'register.first');
      await sam.opensPage();
      await sam.typesCurrentPassword();
      await sam.sees('link.continue');
      await sam.presses('something-else');
      await sam.picks('email-code');
      await sam.types(sam.who.work, 'address');
      await sam.sees('problem.address.not-allowed');
      await sam.types('nobody@localhost', 'address');
      await sam.sees('problem.address.invalid');
      await sam.types(sam.who.mail, 'address');
      await sam.sees('add.email.confirm');
      await sam.types('000000');
      await sam.sees('problem.code.wrong');
      await sam.types(await sam.mailedCode());
      await sam.sees('link.continue');
      assert.ok((await world.told(sam.who.work)).includes('A method was added to your account'));
      await sam.asks('my methods', 'methods.state.not-registered');
      assert.match(sam.screen.text, /s•••@•••\.example/);
      assert.ok(!sam.chat.everything().includes(sam.who.mail));
    });

    it('later, two gates come first, and a method registered in this very flow is none of them (SEC-38)', async () => {
      const sam = await world.somebody('authenticator-code', 'recovery-code');
      await sam.asks('register', 'prove.first');
      await sam.passesApp();
      await sam.opensPage();
      await sam.typesRecoveryCode(sam.recoveryCodes[0] ?? '');
      await sam.sees('register.choose');
      await sam.picks('email-code');
      await sam.types(sam.who.mail, 'address');
      await sam.sees('add.email.confirm');
      await sam.types(await sam.mailedCode());
      await sam.sees('register.choose');
      assert.match(sam.screen.text, /3 methods registered/);
      assert.ok((await world.told(sam.who.work, 2)).includes('A method was added to your account'));
    });

    it('a second app may be added; both work', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const { key } = sam.pocket;
      await sam.asks('register', 'prove.first');
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('register.choose');
      await sam.picks('authenticator-code');
      await sam.opensPage();
      await sam.setsUpApp();
      await sam.presses('finish');
      await sam.resets();
      assert.equal(sam.labels.filter((label) => label.startsWith('Authenticator app')).length, 2);
      sam.pocket.key = key;
      await sam.passesApp();
      await sam.sees('prove.next');
      assert.ok(!sam.labels.some((label) => label.startsWith('Authenticator')));
    });

    it('says so where the policy offers nothing to register', async () => {
      const sam = await world.somebody();
      const off = { enabled: false };
      await world.office.sets({
        preset: 'entra-compatible',
        gates: 1,
        methods: { 'authenticator-code': off, 'email-code': off, 'recovery-code': off, 'mobile-phone-code': { enabled: true } },
      });
      await sam.asks('register', 'refused.not-supported');
      await world.office.sets({});
    });
  });
});
