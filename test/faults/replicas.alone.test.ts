import assert from 'node:assert/strict';
import { prove } from '../world/replica/proof.ts';
import { reachesPage } from '../world/replica/resetting.ts';
import type { Visitor } from '../world/replica/visitor.ts';
import { Replicas } from '../world/replica.ts';
import { Browser, type Page } from '../world/scenario/page.ts';
import type { Screen } from '../world/scenario/screen.ts';
import { eventRequest, send, signed, type Unsigned } from '../world/slack/front.ts';

const many = 50;
const passwords = Array.from({ length: many }, (_, index) => `lantern number ${index} over the bay`);

/** The same form submitted by so many tabs at once, each with another password, spread over the replicas. */
const submitsAtOnce = (browser: Browser): Promise<Page[]> =>
  Promise.all(
    passwords.map((password) =>
      browser.copy().submits('Save my new password', { 'new-password': password, 'new-password-again': password }),
    ),
  );

/** The same link with the right page code from so many browsers at once, each somewhere else. */
const claimsAtOnce = ({ screen: { link } }: Visitor): Promise<Page[]> =>
  Promise.all(
    passwords.map(async (_, index) => {
      const browser = new Browser({ 'x-forwarded-for': `10.9.0.${index + 1}` });
      await browser.opens(link?.url ?? '');
      return browser.submits('Open my page', { 'page-code': link?.code ?? '' });
    }),
  );

const asksForPassword = (page: Page): boolean => page.html.includes('name="new-password"');
const isDeadLink = (page: Page): boolean => page.status === 404 && page.text.includes('This link does not work');

describe('two replicas on one Redis and one PostgreSQL (SEC-112)', function () {
  this.timeout(60_000);
  let world: Replicas;

  before(async () => {
    world = await Replicas.start({ people: 9, policy: { limits: { flowsPerHour: 20 } } });
  });
  afterEach(() => Promise.all(world.all.map((replica) => replica.heals())));
  after(() => world.stop());

  const atLink = async (index: number, channel: 'teams' | 'slack'): Promise<Visitor> => {
    const visitor = world.visitor(world.member(index), channel);
    await reachesPage({ world, visitor, password: '', typed: new Set() });
    return visitor;
  };

  for (const [index, channel] of (['teams', 'slack'] as const).entries())
    it(`${many} submissions of one link at once, ${channel}: one write, one set of notices, ${many - 1} neutral answers (SEC-64)`, async () => {
      const visitor = await atLink(index, channel);
      await visitor.opensPage();
      const before = world.journal().length;
      const pages = await submitsAtOnce(visitor.browser);
      await world.until(() => visitor.screen.text.includes('Your password was reset'), 10_000, 'the good news');
      await world.settles();
      const phases = world.journal().map((line) => line.phase);
      assert.deepEqual(phases.slice(before), ['reached', 'answered']);
      const isNeutral = (page: Page) =>
        isDeadLink(page) || (page.status === 409 && page.text.includes('Setting your new password'));
      assert.equal(pages.filter((page) => page.text.includes('Your password was reset')).length, 1);
      assert.equal(pages.filter(isNeutral).length, many - 1);
      for (const address of [visitor.member.mail, visitor.member.privateMail]) {
        const told = world.mail.to(address).filter(({ mail }) => mail.subject === 'Your password was reset');
        assert.equal(told.length, 1);
      }
      await prove(world);
    });

  it(`${many} browsers claim one link at once: one of them goes on (SEC-64)`, async () => {
    const visitor = await atLink(2, 'teams');
    const pages = await claimsAtOnce(visitor);
    assert.equal(pages.filter(asksForPassword).length, 1);
    assert.equal(pages.filter(isDeadLink).length, many - 1);
  });

  const event = (member: number, text: string, more: object = {}): Unsigned => {
    const { slack: user } = world.member(member);
    const channel = world.slack.state.home(user);
    const ts = world.slack.state.ts();
    const message = { type: 'message', channel, channel_type: 'im', user, text, ts, event_ts: ts, ...more };
    return eventRequest(world.slack.envelope(message));
  };
  const headersOf = ({ body }: Unsigned) =>
    signed('a-signing-secret-of-thirty-two-characters', Math.floor(world.now() / 1000), body);
  const at = (replica: number): string => `http://127.0.0.1:${world.replica(replica).port}/slack/events`;

  describe('what Slack delivers twice is heard once (SEC-3)', () => {
    const flowsBegun = async (member: number): Promise<number> => {
      await new Promise((done) => setTimeout(done, 1_000));
      const { slack } = world.member(member);
      const posted = world.slack
        .callsOf('chat.postMessage')
        .filter((call) => call.args.channel === world.slack.state.home(slack));
      return posted.filter((call) => call.args.text?.includes('First, show that it is you')).length;
    };

    it('the identical request three times at once, at both replicas', async () => {
      const request = event(3, 'reset');
      const headers = headersOf(request);
      await Promise.all([0, 1, 0].map((replica) => send(at(replica), request, headers)));
      assert.equal(await flowsBegun(3), 1);
    });

    it('the same event with fresh signatures, at once and later, at both replicas', async () => {
      const request = event(4, 'reset');
      for (const [replica, seconds] of [
        [0, 0],
        [1, 1],
        [0, 60],
        [1, 300],
      ] as const) {
        world.passes(seconds);
        await send(at(replica), request, headersOf(request));
      }
      assert.equal(await flowsBegun(4), 1);
    });

    it('one message under two event ids, at both replicas at once', async () => {
      const first = event(5, 'reset');
      const second = eventRequest({ ...JSON.parse(first.body), event_id: 'Ev0SECOND' });
      await Promise.all([send(at(0), first, headersOf(first)), send(at(1), second, headersOf(second))]);
      assert.equal(await flowsBegun(5), 1);
    });

    it('a first delivery that says it is a retry is heard', async () => {
      world.passes(3_700);
      const request = event(5, 'reset');
      await send(at(1), request, { ...headersOf(request), 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' });
      assert.equal(await flowsBegun(5), 2);
    });
  });

  it('a card that is posted after its conversation was superseded does not stand there working for ever', async () => {
    const visitor = world.visitor(world.member(6), 'teams');
    for (const replica of world.all) await replica.fails('findByIdentity', 'slow', null);
    world.connector.trouble({ method: 'POST', delayMs: 2_500, times: 1 });
    await visitor.chat.says('reset');
    await visitor.chat.says('reset');
    const isWorking = ({ text }: Screen) => text.includes('You need not do anything');
    const isOpen = ({ text }: Screen) => text.includes('First, show that it is you');
    await world.until(() => visitor.chat.screens().some(isOpen), 15_000, 'the question');
    await world.until(
      () => visitor.chat.screens().length >= 2 && !visitor.chat.screens().some(isWorking),
      5_000,
      'the end of work',
    );
    assert.equal(visitor.chat.screens().filter(isOpen).length, 1);
  });

  it('an emergency stops what is open on both replicas within ten seconds (SEC-98)', async () => {
    const visitors = [await atLink(7, 'teams'), await atLink(8, 'slack')] as const;
    for (const visitor of visitors) await visitor.opensPage();
    const before = world.journal().length;
    const stored = (await world.records.policy()) ?? assert.fail('no policy');
    const policy = { ...stored.policy, emergency: { level: 'closed', until: null } } as const;
    const [audit] = await world.records.tail(1);
    assert.ok(audit && (await world.records.addPolicy(stored.version, policy, 'test', 'test', world.now(), audit)));
    const begun = performance.now();
    const [password = ''] = passwords;
    for (const { browser } of visitors)
      await browser.submits('Save my new password', { 'new-password': password, 'new-password-again': password });
    for (const visitor of visitors)
      await world.until(() => visitor.screen.text.includes('Self-service is closed'), 10_000, 'the refusal');
    const shown = () => ['chat.postMessage', 'chat.update'].flatMap((method) => world.slack.callsOf(method));
    const refusals = () => shown().filter((call) => call.args.text?.includes('Self-service is closed')).length;
    for (const replica of [0, 1]) {
      const before = refusals();
      const request = event(8, 'reset');
      await send(at(replica), request, headersOf(request));
      await world.until(() => refusals() > before, 10_000, 'a refusal of each replica');
    }
    assert.ok(performance.now() - begun < 10_000);
    assert.equal(
      world
        .journal()
        .slice(before)
        .filter(({ phase }) => phase === 'reached').length,
      0,
    );
    assert.ok(await world.records.addPolicy(stored.version + 1, stored.policy, 'test', 'test', world.now(), audit));
  });
});
