import assert from 'node:assert/strict';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { axeProblems } from '../world/axe.ts';
import { launchBrowser } from '../world/browser.ts';
import { type Person, type Scenario, scenario } from '../world/scenario.ts';

const password = 'ferry marble onion lantern';

describe('passkeys in Chromium, with an authenticator that is built into the device', function () {
  this.timeout(60_000);
  let world: Scenario;
  let browser: Browser;
  let context: BrowserContext;
  let trouble: string[];
  before(async () => {
    [world, browser] = await Promise.all([
      scenario('teams', { policy: { methods: { passkey: { enabled: true } } } }),
      launchBrowser(),
    ]);
  });
  after(async () => {
    await browser.close();
    await world.stop();
  });
  beforeEach(async () => {
    trouble = [];
    context = await browser.newContext();
  });
  afterEach(() => context.close());

  const tab = async (): Promise<{ page: Page; device: CDPSession; id: string }> => {
    const page = await context.newPage();
    page.on('console', (said) => trouble.push(said.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    const device = await context.newCDPSession(page);
    await device.send('WebAuthn.enable');
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    } as const;
    const { authenticatorId: id } = await device.send('WebAuthn.addVirtualAuthenticator', { options });
    return { page, device, id };
  };
  const opens = async (page: Page, { screen: { link } }: Person): Promise<void> => {
    assert.ok(link);
    await page.goto(link.url);
    await page.fill('#page-code', link.code);
    await page.click('button.primary');
    await page.waitForURL('**/page');
  };

  it('makes one, and resets a password with it alone', async () => {
    const sam = await world.somebody('authenticator-code');
    const { page } = await tab();
    await sam.asks('register', 'code.authenticator-code');
    await sam.types(sam.appCode());
    await sam.sees('add.passkey');
    await opens(page, sam);
    await page.click('text=Begin');
    assert.deepEqual(await axeProblems(page), []);
    await page.fill('#passkey-name', 'This laptop');
    await page.press('#passkey-name', 'Enter');
    await sam.sees('register.enough');

    await sam.resets();
    await sam.picks('passkey');
    await sam.sees('code.passkey');
    await opens(page, sam);
    await page.click('text=Ask for my passkey'); // asked as soon as the page is there, and answered
    await page.waitForSelector('#new-password');
    await page.fill('#new-password', password);
    await page.fill('#new-password-again', password);
    await page.click('text=Save my new password');
    await sam.sees('outcome.reset.done');
    assert.equal(await sam.signsIn(password), 'in');
    assert.deepEqual(trouble, []);
  });

  it('a device that cannot verify its person makes none, and one can try again', async () => {
    const sam = await world.somebody('authenticator-code');
    const { page, device, id } = await tab();
    await device.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: false });
    await sam.asks('register', 'code.authenticator-code');
    await sam.types(sam.appCode());
    await sam.sees('add.passkey');
    await opens(page, sam);
    await page.click('text=Begin');
    await page.fill('#passkey-name', 'This laptop');
    await page.click('text=Make my passkey');
    await page.waitForSelector('[data-passkey-failed]:not([hidden])');
    assert.deepEqual(await axeProblems(page), []);
    await device.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: true });
    await page.click('text=Make my passkey');
    await sam.sees('register.enough');
  });

  it('a passkey of another account on the device is not even asked for', async () => {
    const [sam, ben] = [await world.somebody('authenticator-code'), await world.somebody('authenticator-code')];
    for (const one of [sam, ben]) {
      await one.asks('register', 'code.authenticator-code');
      await one.types(one.appCode());
      await one.sees('add.passkey');
    }
    const { page, device, id } = await tab();
    await opens(page, sam);
    await page.click('text=Begin');
    await page.fill('#passkey-name', 'Shared laptop');
    await page.click('text=Make my passkey');
    await sam.sees('register.enough');
    const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId: id });
    await opens(page, ben);
    await page.click('text=Begin');
    await page.fill('#passkey-name', 'Shared laptop');
    await page.click('text=Make my passkey');
    await ben.sees('register.enough');
    const after = await device.send('WebAuthn.getCredentials', { authenticatorId: id });
    assert.equal(after.credentials.length, 2, 'a second person on one device takes nothing from the first');
    for (const one of after.credentials.filter(({ credentialId }) => credentialId !== credentials[0]?.credentialId))
      await device.send('WebAuthn.removeCredential', { authenticatorId: id, credentialId: one.credentialId });
    await ben.resets();
    await ben.picks('passkey');
    await ben.sees('code.passkey');
    await opens(page, ben);
    await page.click('text=Ask for my passkey');
    await page.waitForSelector('[data-passkey-failed]:not([hidden])');
    assert.ok(!ben.hasSeen('reset.choose'));
  });
});
