import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request as plainRequest } from 'node:http';
import { type Server, createServer as tlsServer } from 'node:https';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { PageView } from '../../src/core/pages.ts';
import { Policy } from '../../src/core/policy.ts';
import type { Revealed } from '../../src/runtime/page-desk.ts';
import { axeProblems } from '../world/axe.ts';
import { launchBrowser } from '../world/browser.ts';
import { freePort, startWebWorld, type WebWorld } from './web-world.ts';

const phrase = 'ferry marble onion lantern';
const newPassword: PageView = { kind: 'new-password', withCurrent: false };
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const key: Revealed = {
  kind: 'authenticator-key',
  secret,
  uri: `otpauth://totp/Contoso:ana?secret=${secret}&issuer=Contoso`,
  account: 'ana@contoso.example',
};
const pass: Revealed = {
  kind: 'pass',
  value: 'ABCD-EFGH-JKMN-PQRS',
  expiresAt: Date.UTC(2126, 0, 1),
  isUsableOnce: true,
  isRegistration: true,
};
const codes: Revealed = { kind: 'recovery-codes', codes: Array.from({ length: 10 }, (_, index) => `ABCD-EF${index}H-JKLM-NPQR`) };
const message = (tone: 'plain' | 'good' | 'warning' | 'danger'): PageView => ({
  kind: 'message',
  tone,
  title: { say: 'page.go-back' },
  body: [{ say: 'page.go-back.explain' }],
});

describe('the one-time page in Chromium', function () {
  this.timeout(60_000);
  let web: WebWorld;
  let browser: Browser;
  let context: BrowserContext | null = null;
  let trouble: string[] = [];
  before(async () => {
    [web, browser] = await Promise.all([startWebWorld(), launchBrowser()]);
    web.desk.policy = Policy.parse({
      branding: { organisation: 'Contoso' },
      helpdesk: { contact: 'https://help.contoso.example', name: 'Service Desk' },
    });
  });
  after(async () => {
    await browser.close();
    await web.stop();
  });
  beforeEach(() => {
    trouble = [];
  });
  afterEach(async () => {
    await context?.close();
    web.clock.offsetMs += 3_600_000;
  });

  /** A tab of a fresh browser that notes what its console says and whom it asks besides us. */
  const tab = async (options: BrowserContextOptions = {}): Promise<Page> => {
    await context?.close();
    context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('console', (said) => trouble.push(said.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (asked) => new URL(asked.url()).origin !== new URL(web.baseUrl).origin && trouble.push(asked.url()));
    return page;
  };
  const claims = async (page: Page, view: PageView): Promise<void> => {
    await page.goto(web.baseUrl + web.desk.opens(view));
    await page.fill('#page-code', '123456');
    await page.click('button.primary');
    await page.waitForURL('**/page');
  };
  const submitted = () => web.desk.calls.filter((one) => one.call === 'submit');
  const focused = (page: Page): Promise<string> =>
    page.evaluate('document.activeElement.id || document.activeElement.className || document.activeElement.tagName');

  for (const javaScriptEnabled of [true, false])
    describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      it('claims a link, sets a password, and hears the end', async () => {
        const page = await tab({ javaScriptEnabled });
        await claims(page, newPassword);
        await page.fill('#new-password', phrase);
        await page.fill('#new-password-again', phrase);
        web.desk.answer = ({ policy, locale }) => ({ kind: 'over', page: message('good'), policy, locale });
        await page.click('text=Save my new password');
        await page.waitForSelector('.message.good');
        const [call] = submitted();
        assert.deepEqual(call?.call === 'submit' && call.fields, { 'new-password': phrase, 'new-password-again': phrase });
        assert.deepEqual(await context?.cookies(), []);
        assert.deepEqual(trouble, []);
      });

      it('says what was wrong where it was wrong, and puts the focus there', async () => {
        const page = await tab({ javaScriptEnabled });
        await claims(page, { kind: 'new-password', withCurrent: true });
        for (const id of ['current-password', 'new-password', 'new-password-again']) await page.fill(`#${id}`, phrase);
        web.desk.answer = (state) => {
          web.desk.movesOn({ kind: 'new-password', withCurrent: true, problem: { say: 'password.mismatch' } });
          return { kind: 'next', revealed: null, state };
        };
        await page.click('text=Save my new password');
        await page.waitForSelector('.summary');
        assert.match(await page.title(), /^Problem: /);
        for (let tries = 0; tries < 100 && (await focused(page)) !== 'summary'; tries += 1) await page.waitForTimeout(20);
        assert.equal(await focused(page), 'summary');
        assert.equal(await page.getAttribute('#new-password-again', 'aria-invalid'), 'true');
        assert.equal(await page.inputValue('#new-password'), '', 'a password never comes back');
        await page.click('.summary a');
        assert.match(page.url(), /#new-password-again$/);
      });

      it('shows a key once and takes the code', async () => {
        const page = await tab({ javaScriptEnabled });
        await claims(page, { kind: 'authenticator-key' });
        web.desk.reveals(key);
        await page.click('text=Show my key');
        await page.waitForSelector('.qr svg');
        assert.match((await page.textContent('.key')) ?? '', /JBSW Y3DP/);
        await page.fill('#authenticator-code', '123456');
        web.desk.answer = (state) => {
          web.desk.movesOn(message('good'));
          return { kind: 'next', revealed: null, state };
        };
        await page.click('text=Check the code');
        await page.waitForSelector('.message.good');
        assert.doesNotMatch(await page.content(), /JBSW|otpauth/);
        assert.deepEqual(
          submitted().map((one) => one.call === 'submit' && one.choice),
          ['reveal', 'confirm'],
        );
        assert.deepEqual(trouble, []);
      });

      it('gives more time', async () => {
        const page = await tab({ javaScriptEnabled });
        await claims(page, newPassword);
        await page.fill('#new-password', phrase);
        web.desk.endsAt -= 200_000;
        await page.click('text=I need more time');
        if (javaScriptEnabled) {
          await page.waitForSelector('text=You have more time now.');
          assert.equal(await page.inputValue('#new-password'), phrase, 'what was typed stays');
        } else await page.waitForURL('**/page');
        assert.match((await page.textContent('[data-time]')) ?? '', /about 5 minutes/);
        assert.ok(web.desk.calls.some((one) => one.call === 'extend'));
      });

      it('gives more time to a page that shows a secret, and the secret stays', async () => {
        const page = await tab({ javaScriptEnabled });
        await claims(page, { kind: 'recovery-codes' });
        web.desk.reveals(codes);
        await page.click('text=Show my codes');
        await page.waitForSelector('.codes');
        const opensTab = javaScriptEnabled ? null : context?.waitForEvent('page');
        await page.click('text=I need more time');
        if (opensTab) await (await opensTab).waitForSelector('text=You have more time');
        else await page.waitForSelector('text=You have more time now.');
        assert.equal(await page.locator('.codes li').count(), 10);
      });
    });

  describe('for password managers and everybody (SEC-71)', () => {
    it('fields say what they are', async () => {
      const page = await tab();
      await page.goto(web.baseUrl + web.desk.opens(newPassword));
      assert.equal(await page.getAttribute('#page-code', 'autocomplete'), 'one-time-code');
      await claims(page, { kind: 'new-password', withCurrent: true });
      for (const [id, wanted] of [
        ['username', 'username'],
        ['current-password', 'current-password'],
        ['new-password', 'new-password'],
        ['new-password-again', 'new-password'],
      ] as const)
        assert.equal(await page.getAttribute(`#${id}`, 'autocomplete'), wanted);
      assert.equal(await page.inputValue('#username'), 'ana@contoso.example');
    });

    it('pasting works, showing works, and what is sent was masked again', async () => {
      const page = await tab({ permissions: ['clipboard-read', 'clipboard-write'] });
      await claims(page, newPassword);
      await page.fill('#new-password', phrase);
      await page.focus('#new-password');
      await page.check('text=Show what I type');
      assert.equal(await page.getAttribute('#new-password', 'type'), 'text');
      await page.focus('#new-password');
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Control+C');
      await page.focus('#new-password-again');
      await page.keyboard.press('Control+V');
      assert.equal(await page.inputValue('#new-password-again'), phrase);
      await page.uncheck('text=Show what I type');
      assert.equal(await page.getAttribute('#new-password', 'type'), 'password');
    });

    it('the whole way by keyboard, in reading order', async () => {
      const page = await tab();
      await page.goto(web.baseUrl + web.desk.opens({ kind: 'new-password', withCurrent: true }));
      assert.equal(await focused(page), 'page-code');
      await page.keyboard.type('123456');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/page');
      const order: string[] = [];
      for (let step = 0; step < 7; step += 1) {
        await page.keyboard.press('Tab');
        order.push(await focused(page));
      }
      assert.deepEqual(order, [
        'username',
        'current-password',
        'new-password',
        'new-password-again',
        'INPUT',
        'primary',
        'quiet',
      ]);
    });

    it('the meter speaks after a pause, politely, and asks the server only', async () => {
      const page = await tab();
      await claims(page, newPassword);
      await page.locator('#new-password').pressSequentially('onion', { delay: 20 });
      await page.waitForSelector('[data-meter][data-score="1"]');
      assert.match((await page.textContent('[data-meter-says][role="status"]')) ?? '', /Weak\. Add another word/);
      await page.fill('#new-password', phrase);
      await page.waitForSelector('[data-meter][data-score="4"]');
      await page.fill('#new-password', '');
      await page.waitForSelector('[data-meter][data-score="none"]');
      const asked = web.desk.calls.filter((one) => one.call === 'strength');
      assert.ok(asked.length <= 3, `${asked.length} questions for one word and one phrase`);
      assert.deepEqual(trouble, []);
    });

    it('two presses send one form', async () => {
      const page = await tab();
      await claims(page, newPassword);
      await page.fill('#new-password', phrase);
      await page.fill('#new-password-again', phrase);
      web.desk.answer = async (state) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { kind: 'over', page: message('good'), policy: state.policy, locale: state.locale };
      };
      await page.dblclick('button.primary');
      await page.waitForSelector('.message.good');
      assert.equal(submitted().length, 1);
    });

    it('says when a minute is left, and when time is up', async () => {
      const page = await tab();
      await page.clock.install();
      await claims(page, newPassword);
      await page.clock.runFor(245_000);
      assert.match((await page.textContent('[data-time-said]')) ?? '', /about one minute/);
      await page.clock.runFor(60_000);
      assert.match((await page.textContent('[data-time-said]')) ?? '', /Time is up/);
    });
  });

  describe('for eyes and assistive technology (WCAG 2.2 AA)', () => {
    const views: readonly (readonly [string, PageView, Revealed?])[] = [
      ['new password', newPassword],
      ['change with a problem', { kind: 'new-password', withCurrent: true, problem: { say: 'problem.wrong-current' } }],
      ['current password', { kind: 'current-password', problem: { say: 'problem.password.wrong' } }],
      ['recovery code', { kind: 'enter-recovery-code', problem: { say: 'problem.code.wrong' } }],
      ['authenticator', { kind: 'authenticator-key' }],
      ['authenticator, wrong code', { kind: 'authenticator-key', problem: { say: 'problem.code.wrong' } }],
      ['authenticator key', { kind: 'authenticator-key' }, key],
      ['recovery codes', { kind: 'recovery-codes' }],
      ['recovery codes shown', { kind: 'recovery-codes' }, codes],
      ['linking code shown', { kind: 'linking-code' }, { kind: 'linking-code', code: 'ABCD-EFGH-JKMN', minutes: 10 }],
      ['linking code typed wrong', { kind: 'enter-linking-code', number: '482 913', problem: { say: 'problem.link.wrong' } }],
      ['pass', { kind: 'pass', isShown: false }],
      ['pass that was shown', { kind: 'pass', isShown: true }],
      ['pass shown', { kind: 'pass', isShown: false }, pass],
      ['pass typed wrong', { kind: 'registration-pass', problem: { say: 'problem.pass.wrong' } }],
      ['name and password', { kind: 'account-password', problem: { say: 'problem.link.empty' } }],
      ['message', message('plain')],
    ];
    const looks = [
      { name: 'light, 320 px', colorScheme: 'light', width: 320, colour: '#1f5fa8' },
      { name: 'dark, wide', colorScheme: 'dark', width: 1280, colour: '#1f5fa8' },
      { name: 'light, wide, a yellow brand', colorScheme: 'light', width: 1280, colour: '#ffd400' },
      { name: 'dark, 320 px, a navy brand', colorScheme: 'dark', width: 320, colour: '#00113a' },
    ] as const;
    const isFine = async (page: Page, name: string): Promise<void> => {
      assert.deepEqual(await axeProblems(page), [], name);
      const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      assert.equal(sideways, 0, `${name} scrolls sideways`);
    };

    /** Changes how a page looks where it stands: its scheme, its window, the brand it is served with. */
    const wears = async (page: Page, { colorScheme, width, colour }: (typeof looks)[number]): Promise<void> => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 700 });
      const brand = `/assets/brand-${colour.slice(1)}.css`;
      await page.evaluate(`new Promise((done, failed) => {
        const worn = document.querySelector('link[href^="/assets/brand-"]');
        if (worn.getAttribute('href') === '${brand}') return done();
        const next = worn.cloneNode();
        next.onload = () => { worn.remove(); done(); };
        next.onerror = failed;
        next.href = '${brand}';
        worn.after(next);
      })`);
    };

    describe('every page is clean', function () {
      this.timeout(120_000); // each page is opened once and looked at in every look
      const seen = new Map<string, (readonly [page: string, problems: readonly string[]])[]>(looks.map(({ name }) => [name, []]));
      const looksAt = async (page: Page, which: string): Promise<void> => {
        for (const look of looks) {
          await wears(page, look);
          const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
          const found = [...(await axeProblems(page)), ...(sideways === 0 ? [] : ['scrolls sideways'])];
          seen.get(look.name)?.push([which, found]);
        }
      };
      const names = ['claim', ...views.map(([which]) => which), 'bad link'];

      before(async () => {
        trouble = [];
        const page = await tab({ viewport: { width: 320, height: 700 } });
        await page.goto(web.baseUrl + web.desk.opens(newPassword));
        await looksAt(page, 'claim');
        for (const [which, view, revealed] of views) {
          await claims(page, view);
          if (revealed) {
            web.desk.reveals(revealed);
            await page.click('button.primary');
            await page.waitForSelector('.key, .codes');
          }
          await looksAt(page, which);
        }
        assert.deepEqual(trouble, []);
        await page.goto(`${web.baseUrl}/p/none`);
        await page.fill('#page-code', '1');
        await page.click('button.primary');
        await page.waitForSelector('.message');
        await looksAt(page, 'bad link');
      });

      for (const { name } of looks)
        it(name, () => {
          assert.deepEqual(
            seen.get(name),
            names.map((which) => [which, []]),
          );
        });
    });

    it('the check sees what it is for', async () => {
      const page = await tab();
      await page.goto(web.baseUrl + web.desk.opens(newPassword));
      await page.evaluate(
        "document.querySelector('main').append(document.createElement('img'), document.createElement('input'))",
      );
      assert.equal((await axeProblems(page)).length, 2);
    });

    it('reads at twice the size', async () => {
      const page = await tab({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
      await claims(page, { kind: 'recovery-codes' });
      web.desk.reveals(codes);
      await page.click('text=Show my codes');
      await page.waitForSelector('.codes');
      await isFine(page, 'codes at 200 %');
    });

    it('prints the codes and little else', async () => {
      const page = await tab();
      await claims(page, { kind: 'recovery-codes' });
      web.desk.reveals(codes);
      await page.click('text=Show my codes');
      await page.waitForSelector('.codes');
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.isVisible('.codes'), true);
      for (const gone of ['.time', 'button.primary', '.foot']) assert.equal(await page.isVisible(gone), false, gone);
    });
  });

  describe('behind https, as in production', () => {
    let secure: WebWorld;
    let proxy: Server;
    before(async () => {
      const port = await freePort();
      secure = await startWebWorld({ publicBaseUrl: `https://localhost:${port}` });
      const pem = readFileSync(new URL('../world/localhost.pem', import.meta.url), 'utf8');
      proxy = tlsServer({ key: pem, cert: pem }, (request, response) => {
        const { method = 'GET', url = '/', headers } = request;
        const onward = plainRequest({ port: secure.port, host: '127.0.0.1', method, path: url, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        });
        request.pipe(onward);
      });
      await new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', () => resolve()));
    });
    after(async () => {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
      await secure.stop();
    });

    it('a plain form post claims, and the session is a __Host- cookie no script can read', async () => {
      const page = await tab({ ignoreHTTPSErrors: true });
      await page.goto(secure.baseUrl + secure.desk.opens(newPassword));
      await page.fill('#page-code', '123456');
      await page.click('button.primary');
      await page.waitForURL('**/page');
      assert.match(await page.textContent('h1').then(String), /Choose a new password/);
      const [cookie, ...others] = (await context?.cookies()) ?? [];
      assert.deepEqual(others, []);
      assert.deepEqual(
        [cookie?.name, cookie?.secure, cookie?.httpOnly, cookie?.sameSite, cookie?.path],
        ['__Host-latchkey', true, true, 'Strict', '/'],
      );
      assert.equal(await page.evaluate('document.cookie'), '');
    });

    it('a form on another site does nothing', async () => {
      const page = await tab({ ignoreHTTPSErrors: true });
      await page.goto(secure.baseUrl + secure.desk.opens(newPassword));
      await page.fill('#page-code', '123456');
      await page.click('button.primary');
      await page.waitForURL('**/page');
      const { formToken } = secure.desk.state();
      await page.goto(
        `data:text/html,<form method=post action="${secure.baseUrl}/page"><input name=form-token value="${formToken}"><input name=choice value=submit><button>x</button></form>`,
      );
      await page.click('button');
      await page.waitForSelector('text=We could not tell that this came from you');
      assert.deepEqual(
        secure.desk.calls.filter((one) => one.call === 'submit'),
        [],
      );
    });
  });
});
