import assert from 'node:assert/strict';
import { type SignInWorld, startSignInWorld } from '../world/oidc/sign-in-world.ts';
import { OidcVisitor } from '../world/oidc/visitor.ts';
import type { Page } from '../world/scenario/page.ts';
import type { Person } from '../world/scenario.ts';

/** Where the page leads: its address, as a browser without scripts finds it. */
const wayOut = ({ html }: Page): string =>
  (/http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');

describe('linking a Slack chat by signing in (SEC-16)', function () {
  this.timeout(60_000);
  let all: SignInWorld;
  before(async () => {
    all = await startSignInWorld('slack', 8, ['teams']);
  });
  after(() => all.stop());

  /** *link*, *I sign in*, and the page that leads out. */
  const goesOut = async (sam: Person): Promise<string> => {
    await sam.asks('link', 'link.choose');
    assert.ok(!sam.labels.includes('I know my password'), 'this directory proves no password itself');
    await sam.presses('link.door.sign-in');
    await sam.sees('link.sign-in');
    await sam.opensPage();
    return wayOut(await sam.browser.submits('Go to the sign-in page'));
  };
  const signsIn = async (sam: Person, as = sam): Promise<Page> => {
    const back = await new OidcVisitor().signsIn(await goesOut(sam), as.who.login, as.who.password);
    await sam.browser.opens(back);
    return sam.browser.submits('Go on');
  };

  it('whoever signs in is linked; every address is told', async () => {
    const { world } = all;
    const sam = await world.somebody();
    assert.match((await signsIn(sam)).text, /This chat is linked to your account/);
    await sam.sees('link.done');
    assert.deepEqual(await world.told(sam.who.work), ['A chat was linked to your account']);
    const [link] = await world.office.records.linksOf(sam.who.account);
    assert.equal(link?.how, 'sign-in');
    await sam.asks('my methods', 'methods.none');
  });

  it('where something is registered, it is shown too', async () => {
    const sam = await all.world.somebody('authenticator-code');
    await signsIn(sam);
    await sam.sees('code.authenticator-code');
    await sam.types('000000');
    await sam.sees('problem.code.wrong');
    await sam.types(sam.appCode());
    await sam.sees('link.done');
  });

  it('the account is that of who signed in, not of who asked', async () => {
    const { world } = all;
    const [mallory, alice] = [await world.somebody(), await world.somebody()];
    await signsIn(alice);
    await alice.sees('link.done');
    await signsIn(mallory);
    await mallory.sees('link.done');
    for (const one of [alice, mallory]) assert.equal((await world.office.records.linksOf(one.who.account)).length, 1);
    const una = world.stranger();
    await signsIn(una, mallory);
    await una.sees('link.ended.gates');
    assert.equal((await world.office.records.linksOf(mallory.who.account))[0]?.identity.person, mallory.who.slack);
  });
});
