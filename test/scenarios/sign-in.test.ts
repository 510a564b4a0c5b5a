import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SignInWorld, startSignInWorld } from '../world/oidc/sign-in-world.ts';
import { OidcVisitor } from '../world/oidc/visitor.ts';
import type { OidcTenant } from '../world/oidc.ts';
import type { Browser, Page } from '../world/scenario/page.ts';
import { onEveryChannel, type Person, people, type Scenario } from '../world/scenario.ts';

const chosen = 'ferry marble onion lantern';

/** Where the page leads: its address, as a browser without scripts finds it. */
const wayOut = ({ html }: Page): string => {
  const found = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];
  if (!found) throw new Error(`the page leads nowhere: ${html}`);
  return found.replaceAll('&amp;', '&');
};

describe('signing in on the page', () => {
  onEveryChannel((channel) => {
    let all: SignInWorld;
    let world: Scenario;
    let tenant: OidcTenant;
    before(async () => {
      all = await startSignInWorld(channel);
      ({ world, tenant } = all);
    });
    after(() => all.stop());
    beforeEach(() => {
      tenant.onToken = null;
    });

    const registering = async (): Promise<Person> => {
      const sam = await world.somebody();
      await sam.asks('register', 'signin.register');
      await sam.opensPage();
      return sam;
    };
    const changing = async (): Promise<Person> => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('change', 'prove.first');
      await sam.passesApp();
      await sam.sees('signin.change');
      await sam.opensPage();
      return sam;
    };
    const leaves = async ({ browser }: Person): Promise<string> => wayOut(await browser.submits('Go to the sign-in page'));
    const as = ({ who }: Person) => ({ login: who.login, password: who.password });
    /** Goes out, signs in, and is sent back: gives the address of the way back. */
    const signsIn = async (person: Person, { login, password } = as(person), visitor = new OidcVisitor()): Promise<string> =>
      visitor.signsIn(await leaves(person), login, password);
    const comesBack = async (browser: Browser, url: string): Promise<Page> => {
      await browser.opens(url);
      return browser.submits('Go on');
    };
    const audited = async ({ who }: Person): Promise<readonly string[]> =>
      (await world.office.audit(who.account)).filter((line) => line.startsWith('gate.'));

    it('a first registration is earned by it (SEC-38)', async () => {
      const sam = await registering();
      const page = await comesBack(sam.browser, await signsIn(sam));
      assert.match(page.text, /Set up your authenticator app/);
      await sam.setsUpApp();
      await sam.savesRecoveryCodes();
      await sam.sees('register.choose');
      assert.ok((await audited(sam)).includes('gate.passed success'));
    });

    it('a change asks a gate, the sign-in, then current and new password (SEC-140)', async () => {
      const sam = await changing();
      const page = await comesBack(sam.browser, await signsIn(sam));
      assert.match(page.text, /Choose a new password/);
      assert.match((await sam.choosesPassword(chosen, { current: 'not my password' })).text, /current password was not right/);
      await sam.choosesPassword(chosen, { current: sam.who.password });
      await sam.sees('outcome.change.done');
      assert.equal(await sam.signsIn(chosen), 'in');
    });

    it('no form before the sign-in, and no sign-in before the gate (SEC-140)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('change', 'prove.first');
      assert.equal(sam.screen.link, null);
      await sam.passesApp();
      await sam.opensPage();
      assert.doesNotMatch(sam.browser.page.html, /name="(current|new)-password"/);
    });

    it('the account expected is named on the page and handed to the sign-in page', async () => {
      const sam = await registering();
      assert.match(sam.browser.page.html, new RegExp(`value="${sam.who.work}" readonly`));
      assert.equal(new URL(await leaves(sam)).searchParams.get('login_hint'), sam.who.work);
    });

    it('looking at the way back changes nothing; the same answer counts once (SEC-62, SEC-139)', async () => {
      const sam = await registering();
      const back = await signsIn(sam);
      for (let looks = 0; looks < 3; looks += 1) await sam.browser.copy().opens(back);
      const again = sam.browser.copy();
      await comesBack(sam.browser, back);
      const second = await comesBack(again, back);
      assert.equal(second.status, 409);
      assert.match(second.text, /Set up your authenticator app.*out of date/);
    });

    it('an answer used twice while the question stands is refused, and nothing is lost', async () => {
      const sam = await registering();
      const back = await signsIn(sam, { login: people.ben.login, password: people.ben.password });
      assert.match((await comesBack(sam.browser, back)).text, /signed in with another account.*sam/);
      assert.match((await comesBack(sam.browser, back)).text, /too old, or was used already/);
      assert.match((await comesBack(sam.browser, await signsIn(sam))).text, /Set up your authenticator app/);
    });

    it('an answer brought by another browser does nothing there, and nothing to the one it was for', async () => {
      const [sam, mallory] = [await registering(), await registering()];
      const back = await signsIn(sam);
      const stolen = await comesBack(mallory.browser, back);
      assert.match(stolen.text, /too old, or was used already/);
      assert.deepEqual(await audited(mallory), ['gate.failed refused sign-in.expired']);
      assert.match((await comesBack(sam.browser, back)).text, /Set up your authenticator app/);
    });

    it('a browser without a page of its own gets nothing from an answer', async () => {
      const sam = await registering();
      const back = await signsIn(sam);
      const stranger = world.person('mallory').browser;
      assert.equal((await comesBack(stranger, back)).status, 404);
      assert.match((await comesBack(sam.browser, back)).text, /Set up your authenticator app/);
    });

    it("a code of another person's sign-in, under one's own state, is refused (RFC 9700)", async () => {
      const [sam, ben] = [await registering(), await registering()];
      const [mine, theirs] = [new URL(await signsIn(sam)), new URL(await signsIn(ben))];
      mine.searchParams.set('code', theirs.searchParams.get('code') ?? '');
      assert.match((await comesBack(sam.browser, mine.href)).text, /too old, or was used already/);
    });

    it('a state nobody began, and a mangled one, are refused', async () => {
      const sam = await registering();
      const back = new URL(await signsIn(sam));
      for (const state of ['x'.repeat(43), '']) {
        const forged = new URL(back);
        forged.searchParams.set('state', state);
        assert.match((await comesBack(sam.browser, forged.href)).text, /too old, or was used already/);
      }
      assert.match((await comesBack(sam.browser, back.href)).text, /Set up your authenticator app/);
    });

    it('somebody else who signs in is not the person of the page; the attempts are counted (SEC-64)', async () => {
      const sam = await registering();
      const visitor = new OidcVisitor();
      const ben = { login: people.ben.login, password: people.ben.password };
      for (let tries = 0; tries < 5; tries += 1)
        assert.match((await comesBack(sam.browser, await signsIn(sam, ben, visitor))).text, /signed in with another account/);
      assert.match((await comesBack(sam.browser, await signsIn(sam, ben, visitor))).text, /Your page was closed/);
      await sam.sees('ended.link-spent');
      assert.equal((await audited(sam)).filter((line) => line === 'gate.failed refused sign-in.other-person').length, 5);
    });

    it('turning back at the sign-in page costs nothing', async () => {
      const sam = await registering();
      for (let times = 0; times < 6; times += 1) {
        const back = await new OidcVisitor().cancels(await leaves(sam));
        assert.match((await comesBack(sam.browser, back)).text, /did not finish signing in. Nothing was lost/);
      }
      assert.match((await comesBack(sam.browser, await signsIn(sam))).text, /Set up your authenticator app/);
    });

    it('ten minutes are the most a sign-in may take; the page may be asked for anew (SEC-139)', async () => {
      const sam = await registering();
      const back = await signsIn(sam);
      for (let minutes = 0; minutes < 12; minutes += 4) {
        world.passes(4 * 60);
        await sam.browser.opens(`${new URL(back).origin}/page`);
        await sam.browser.submits('I need more time');
      }
      assert.match((await comesBack(sam.browser, back)).text, /too old, or was used already/);
      assert.ok(sam.browser.forms().some(({ action }) => action === '/page/sign-in'));
    });

    it('a new link ends the sign-in that was begun from the old one', async () => {
      const sam = await registering();
      const back = await signsIn(sam);
      await sam.presses('new-link');
      await sam.opensPage();
      assert.match((await comesBack(sam.browser, back)).text, /too old, or was used already/);
    });

    it('a cancelled conversation hears no sign-in any more', async () => {
      const sam = await registering();
      const back = await signsIn(sam);
      await sam.presses('cancel');
      assert.equal((await comesBack(sam.browser, back)).status, 404);
    });

    it('the provider being away loses nothing', async () => {
      const sam = await registering();
      const back = await signsIn(sam);
      tenant.onToken = (request) => {
        request.socket.destroy();
        return true;
      };
      assert.match((await comesBack(sam.browser, back)).text, /could not be reached just now/);
      tenant.onToken = null;
      assert.match((await comesBack(sam.browser, await signsIn(sam))).text, /Set up your authenticator app/);
    });

    it('an ID token of another tenant says so', async () => {
      const sam = await registering();
      const url = await leaves(sam);
      const back = await new OidcVisitor().signsIn(url, sam.who.login, sam.who.password);
      const nonce = new URL(url).searchParams.get('nonce');
      const idToken = await tenant.forges({ nonce, oid: sam.who.teams, tid: '11111111-7b3d-4c58-9a61-0e2d4f6b8a10' });
      tenant.onToken = (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ access_token: 'x', token_type: 'Bearer', id_token: idToken }));
        return true;
      };
      assert.match((await comesBack(sam.browser, back)).text, /another organisation/);
    });

    it('a form of another site, an old form and one without a token begin nothing (SEC-66)', async () => {
      const sam = await registering();
      const before = tenant.asked.length;
      const [form] = sam.browser.forms();
      assert.ok(form);
      const forged = await sam.browser.copy().posts({ ...form, hidden: { 'form-token': 'x'.repeat(43) } }, '', {});
      assert.equal(forged.status, 409);
      const none = await sam.browser.copy().posts({ ...form, hidden: {} }, '', {});
      assert.equal(none.status, 409);
      assert.equal(tenant.asked.length, before);
    });

    it('what the form says of who signed in is not heard', async () => {
      const sam = await registering();
      const [form] = sam.browser.forms();
      assert.ok(form);
      const post = (hidden: Record<string, string>) =>
        sam.browser.copy().posts({ ...form, action: '/page', hidden: { ...form.hidden, ...hidden } }, '', {});
      assert.equal((await post({ choice: 'signed-in' })).status, 400);
      assert.equal((await post({ choice: 'submit', account: sam.who.account })).status, 400);
      assert.equal((await post({ choice: 'submit', 'access-token': 'x' })).status, 400);
      await post({ choice: 'submit' });
      assert.match((await sam.browser.opens(`${new URL(sam.browser.page.url).origin}/page`)).text, /Sign in/);
    });

    it('an access token that is not there any more leads back to the sign-in, and nothing was changed', async () => {
      const sam = await changing();
      await comesBack(sam.browser, await signsIn(sam));
      sam.browser.keeps('latchkey-access', '');
      const page = await sam.choosesPassword(chosen, { current: sam.who.password });
      assert.match(page.text, /too old by now, and your password was not changed/);
      await comesBack(sam.browser, await signsIn(sam));
      await sam.choosesPassword(chosen, { current: sam.who.password });
      await sam.sees('outcome.change.done');
    });

    it("somebody else's access token, in one's own browser, changes nothing", async () => {
      const [sam, mallory] = [await changing(), await changing()];
      await comesBack(sam.browser, await signsIn(sam));
      await comesBack(mallory.browser, await signsIn(mallory));
      sam.browser.keeps('latchkey-access', mallory.browser.cookie('latchkey-access'));
      assert.match((await sam.choosesPassword(chosen, { current: sam.who.password })).text, /too old by now/);
      assert.equal(await sam.signsIn(sam.who.password), 'in');
    });

    it('the access token is with the browser alone: in no store, log, chat, mail or audit (SEC-72, SEC-116)', async () => {
      const sam = await changing();
      const page = await comesBack(sam.browser, await signsIn(sam));
      const seen = [page.html, sam.browser.cookie('latchkey-access')];
      await sam.choosesPassword(chosen, { current: sam.who.password });
      await sam.sees('outcome.change.done');
      assert.equal(sam.browser.cookie('latchkey-access'), '', 'and taken away at the end');
      const token = tenant.shown.at(-1) ?? '';
      assert.match(token, /^eyJ.{2000,}$/);
      const stored = readdirSync(world.dataDir).map((name) => readFileSync(join(world.dataDir, name), 'latin1'));
      const records = JSON.stringify(await world.office.records.tail(1_000));
      const everywhere = [
        ...seen,
        ...stored,
        ...all.lines,
        records,
        sam.chat.everything(),
        JSON.stringify(world.mail.received),
      ].join();
      const payload = token.split('.')[1] ?? '';
      const plain = Buffer.from(payload, 'base64url').toString();
      for (const secret of [token, payload.slice(0, 400), plain.slice(0, 200), plain.slice(-200)])
        assert.ok(!everywhere.includes(secret));
    });
  });
});
