import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeProblems } from '../world/axe.ts';
import { launchBrowser } from '../world/browser.ts';
import { type SignInWorld, startSignInWorld } from '../world/oidc/sign-in-world.ts';
import { type Person, people } from '../world/scenario.ts';

const chosen = 'ferry marble onion lantern';

describe('signing in on the page, in Chromium', function () {
  this.timeout(90_000);
  let all: SignInWorld;
  let browser: Browser | undefined;
  let context: BrowserContext | null = null;
  let trouble: string[] = [];
  before(async () => {
    all = await startSignInWorld('teams', 12);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await all?.stop();
  });
  beforeEach(() => {
    trouble = [];
  });
  afterEach(() => context?.close());

  const tab = async (javaScriptEnabled: boolean): Promise<Page> => {
    context = (await browser?.newContext({ javaScriptEnabled })) ?? null;
    assert.ok(context);
    const page = await context.newPage();
    page.on('console', (said) => said.type() !== 'info' && trouble.push(said.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    return page;
  };
  const opens = async (page: Page, { screen: { link } }: Person): Promise<void> => {
    await page.goto(link?.url ?? '');
    await page.fill('#page-code', link?.code ?? '');
    await page.click('text=Open my page');
    await page.waitForSelector('h1:text("Sign in")');
  };
  const signsIn = async (page: Page, login: string, password: string): Promise<void> => {
    await page.click('text=Go to the sign-in page');
    await page.waitForURL((url) => url.origin === all.tenant.authority);
    await page.fill('#login', login);
    await page.fill('#password', password);
    await page.click('button:text("Sign in")');
    await page.waitForURL('**/signed-in?**');
  };
  const registering = async (): Promise<Person> => {
    const sam = await all.world.somebody();
    await sam.asks('register', 'signin.register');
    return sam;
  };

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with scripts' : 'without scripts';

    it(`registers, ${how}: our strict cookie stays at home on the way back, and one press brings it (SEC-67)`, async () => {
      const sam = await registering();
      const page = await tab(javaScriptEnabled);
      await opens(page, sam);
      const back = page.waitForRequest((request) => request.url().includes('/signed-in?'));
      await signsIn(page, sam.who.login, sam.who.password);
      assert.equal((await (await back).allHeaders()).cookie, undefined, 'a redirect from another site brings no cookie');
      const press = page.waitForRequest((request) => request.url().endsWith('/signed-in') && request.method() === 'POST');
      await page.click('button:text("Go on")');
      assert.match((await (await press).allHeaders()).cookie ?? '', /latchkey=/);
      await page.waitForSelector('h1:text("Set up your authenticator app")');
      assert.deepEqual(trouble, []);
    });

    it(`changes a password, ${how}`, async () => {
      const sam = await all.world.somebody('authenticator-code', 'email-code');
      await sam.asks('change', 'prove.first');
      await sam.passesApp();
      await sam.sees('signin.change');
      const page = await tab(javaScriptEnabled);
      await opens(page, sam);
      await signsIn(page, sam.who.login, sam.who.password);
      await page.click('button:text("Go on")');
      await page.fill('#current-password', sam.who.password);
      await page.fill('#new-password', chosen);
      await page.fill('#new-password-again', chosen);
      const kept = (await context?.cookies()) ?? [];
      const access = kept.find(({ name }) => name === 'latchkey-access');
      assert.ok(access?.httpOnly && access.sameSite === 'Strict' && access.expires > 0);
      assert.ok(!access.value.includes('eyJ'));
      await page.click('text=Save my new password');
      await page.waitForSelector('.message.good');
      assert.deepEqual(
        (await context?.cookies())?.filter(({ domain }) => domain === 'localhost'),
        [],
      );
      assert.equal(await sam.signsIn(chosen), 'in');
      assert.deepEqual(trouble, []);
    });
  }

  it('axe finds nothing on the pages of a sign-in; somebody else is told whom the page is for', async () => {
    const sam = await registering();
    const page = await tab(true);
    await opens(page, sam);
    assert.deepEqual(await axeProblems(page), []);
    await picture(page, '1-sign-in');
    await context?.route(`${all.tenant.authority}/**`, (route) => route.abort('aborted'));
    await page.click('text=Go to the sign-in page');
    await page.waitForSelector('h1:text("To the sign-in page")');
    assert.deepEqual(await axeProblems(page), []);
    await picture(page, '2-leaving');
    await context?.unroute(`${all.tenant.authority}/**`);
    await page.goto(new URL('/page', page.url()).href);
    await signsIn(page, people.ben.login, people.ben.password);
    assert.deepEqual(await axeProblems(page), []);
    await picture(page, '3-back');
    await page.click('button:text("Go on")');
    await page.waitForSelector('.summary');
    assert.match((await page.textContent('.summary')) ?? '', new RegExp(sam.who.work));
    assert.deepEqual(await axeProblems(page), []);
    await picture(page, '4-somebody-else');
  });

  /** For people to look at, where they say where to. */
  const picture = async (page: Page, name: string): Promise<void> => {
    const folder = process.env.PICTURES;
    if (folder) await page.screenshot({ path: `${folder}/sign-in-${name}.png`, fullPage: true });
  };
});
