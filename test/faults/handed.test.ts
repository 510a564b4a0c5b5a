import assert from 'node:assert/strict';
import { no, ok } from '../../src/core/result.ts';
import type { Directory } from '../../src/directory/port.ts';
import { caseTopics } from '../../src/runtime/cases/promises.ts';
import { acts, approvedCase, cast, closeForced } from '../world/case-town.ts';
import type { Person } from '../world/chat.ts';
import { minute, type Replica, Town } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';
const password = 'slow tide under lantern';

describe('what is handed to the target of a case, and attacks on it', function () {
  this.timeout(60_000);
  let town: Town;
  let one: Replica;
  let two: Replica;
  let ana: Person;
  beforeEach(async () => {
    town = await Town.up({ people: [...cast, 'ben.baker'] });
    one = await town.replica('one');
    two = await town.replica('two');
    await town.registers(login, 'authenticator-code', 'recovery-code');
    ana = await town.person(login, 'teams', one);
    await ana.says('help');
  });
  afterEach(() => town.down());

  const invited = async (): Promise<void> => {
    await one.product.keepPromises(caseTopics.invite);
  };
  const outcome = async (): Promise<string | undefined> => (await town.records.caseOf('C-1'))?.deeds[0]?.outcome;

  /** A reset that an agent started, up to the open page. */
  const openPage = async (action: 'start-reset' | 'issue-pass' = 'start-reset'): Promise<void> => {
    const begun = await acts(town, one, await approvedCase(town, action), action);
    assert.ok(begun.ok, JSON.stringify(begun));
    await invited();
    await ana.presses('go');
    assert.ok(await ana.opensPage());
  };

  it('a reset by way of a deed holds the methods for a day and needs no gate', async () => {
    await openPage();
    await ana.chooses(password);
    await ana.sees('outcome.reset.done');
    assert.equal(await outcome(), 'done');
    assert.equal(town.writes.length, 1);
    await ana.says('register');
    assert.equal(ana.title, 'refused.hold');
  });

  const changes: Readonly<Record<string, () => unknown>> = {
    'the target becomes privileged': () => void town.altered.set(account, { tier: 0 }),
    'the target joins the helpdesk': () => void town.altered.set(account, { tier: 1 }),
    'the target is disabled': () => void town.altered.set(account, { untouchable: 'disabled' }),
    'the agent is disabled, so is no agent any more': () => {
      town.altered.set('fh-1004', { untouchable: 'disabled' });
      town.now += minute;
    },
    'the approver is disabled': () => {
      town.altered.set('fh-1006', { untouchable: 'disabled' });
      town.now += minute;
    },
    'the account is paused': () => town.records.transaction((tx) => tx.pause(account, town.now + minute * 60, 'frozen')),
    'the agent was forced': () => closeForced(town, 'C-1'),
  };
  for (const [what, change] of Object.entries(changes))
    it(`between link and password ${what}: refused, and the directory sees no write (SEC-21)`, async () => {
      await openPage();
      await change();
      await ana.chooses(password);
      assert.deepEqual(town.writes, []);
      assert.notEqual(await outcome(), 'done');
    });

  it('a pause that stood when the agent acted does not stop it: the helpdesk path stays (SEC-32)', async () => {
    await town.records.transaction((tx) => tx.pause(account, town.now + 600 * minute, 'too many'));
    await openPage();
    await ana.chooses(password);
    await ana.sees('outcome.reset.done');
  });

  it('a password the rules refuse may be followed by another; the deed is one write all the same', async () => {
    await openPage();
    await ana.chooses('short');
    assert.deepEqual(town.writes, []);
    assert.equal(await outcome(), 'begun');
    await ana.chooses(password);
    await ana.sees('outcome.reset.done');
    assert.equal(town.writes.length, 1);
  });

  it('in two chats at once: the later one has it, the other one is dead, one write', async () => {
    const slack = await town.person(login, 'slack', two);
    await slack.says('help');
    await openPage();
    await slack.presses('go');
    assert.ok(await slack.opensPage());
    await Promise.all([ana.chooses(password), slack.chooses(`${password} too`)]);
    await slack.sees('outcome.reset.done');
    assert.equal(town.writes.length, 1);
    assert.equal(await outcome(), 'done');
  });

  it('fifty submissions at once are one write (SEC-64)', async () => {
    await openPage();
    const { browser } = ana;
    const { formToken = '' } = browser?.state ?? {};
    const send = (number: number) => {
      const { product } = number % 2 ? one : two;
      const text = `${password} ${number}`;
      return product.desk.submit(browser?.cookie ?? '', formToken, 'submit', {
        'new-password': text,
        'new-password-again': text,
      });
    };
    await Promise.all(Array.from({ length: 50 }, (_, number) => send(number).catch(() => null)));
    assert.equal(town.writes.length, 1);
  });

  it('a deed of fifteen minutes ago gets no link that counts', async () => {
    const begun = await acts(town, one, await approvedCase(town, 'start-reset'), 'start-reset');
    assert.ok(begun.ok);
    town.now += 14 * minute;
    await invited();
    town.now += 2 * minute;
    await ana.presses('go');
    assert.ok(await ana.opensPage());
    await ana.chooses(password);
    assert.deepEqual(town.writes, []);
  });

  it('killed right after the directory wrote: told as done after a look, one write, the deed too (SEC-129)', async () => {
    await openPage();
    town.afterWrite = () => one.process.kill();
    await ana.chooses(password);
    ana.at = two;
    for (let round = 0; round < 4; round += 1) {
      await town.sweeps(two, 1);
      await two.product.keepPromises(caseTopics.settle);
    }
    await ana.sees('outcome.reset.done');
    assert.equal(town.writes.length, 1);
    assert.equal(await outcome(), 'done');
  });

  it('a pass is made once: of fifty presses one shows it, and it rests nowhere (SEC-91, SEC-104)', async () => {
    await openPage('issue-pass');
    const { browser } = ana;
    const { formToken = '' } = browser?.state ?? {};
    const press = (number: number) =>
      (number % 2 ? one : two).product.desk.submit(browser?.cookie ?? '', formToken, 'reveal', {});
    const all = await Promise.all(Array.from({ length: 50 }, (_, number) => press(number).catch(() => null)));
    const shown = all.flatMap((one_) => (one_?.kind === 'next' && one_.revealed?.kind === 'pass' ? [one_.revealed.value] : []));
    assert.equal(shown.length, 1);
    const [pass = ''] = shown;
    assert.match(pass, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.equal(await outcome(), 'done');
    const kept = JSON.stringify([
      await town.records.documents.list('registration-pass'),
      await town.records.tail(200),
      await town.records.caseOf('C-1'),
      one.alarms,
    ]);
    for (const text of [pass, pass.replaceAll('-', '')]) assert.ok(!kept.includes(text));
  });

  it('killed while a pass is made: told as not confirmed, and the deed is not open any more', async () => {
    await openPage('issue-pass');
    one.process.diesBefore(3);
    await ana.submits({}, 'reveal');
    ana.at = two;
    for (let round = 0; round < 45; round += 1) {
      await town.sweeps(two, 1);
      await two.product.keepPromises(caseTopics.settle);
    }
    assert.ok(['unknown', 'not-done', 'done'].includes((await outcome()) ?? ''), await outcome());
  });

  it('a second pass ends the first, and a pass is good for its account only', async () => {
    await openPage('issue-pass');
    const first = await ana.submits({}, 'reveal');
    const of = await approvedCase(town, 'issue-pass', { id: 'C-2' });
    await acts(town, one, of, 'issue-pass');
    await invited();
    await ana.presses('go');
    await ana.opensPage();
    const second = await ana.submits({}, 'reveal');
    const passOf = (sent: typeof first): string =>
      sent?.kind === 'next' && sent.revealed?.kind === 'pass' ? sent.revealed.value : '';
    assert.notEqual(passOf(first), passOf(second));
    const ben = await town.person('ben.baker', 'teams', one);
    await ben.says('register');
    assert.equal(ben.title, 'register.first'); // no pass waits for Ben
    await ana.says('register');
    assert.equal(ana.title, 'pass.prove');
    await ana.opensPage();
    await ana.submits({ 'registration-pass': passOf(first) });
    assert.equal((await ana.looks())?.page.kind, 'registration-pass');
    await ana.submits({ 'registration-pass': passOf(second) });
    assert.equal((await ana.looks())?.page.kind, 'authenticator-key');
  });

  it('a pass that is too old opens nothing', async () => {
    await openPage('issue-pass');
    const sent = await ana.submits({}, 'reveal');
    const pass = sent?.kind === 'next' && sent.revealed?.kind === 'pass' ? sent.revealed.value : '';
    town.now += 59 * minute;
    await ana.says('register');
    await ana.opensPage();
    town.now += 2 * minute;
    await ana.submits({ 'registration-pass': pass });
    assert.equal((await ana.looks())?.page.kind, 'registration-pass');
    await ana.says('register');
    assert.equal(ana.title, 'prove.first');
  });
});

describe('a pass of the directory itself', function () {
  this.timeout(60_000);
  const value = 'a-pass-of-the-directory';
  const answers: Readonly<
    Record<string, readonly [answer: Awaited<ReturnType<Directory['issuePass']>>, outcome: string, title: string]>
  > = {
    'is shown once to the target, with its life': [ok({ value, expiresAt: 0, isUsableOnce: true }), 'done', 'assisted.shown'],
    'that is refused is told as not issued': [no('no-rights'), 'not-done', 'assisted.pass.not-issued'],
    'whose answer was lost is told as not confirmed': [no('unknown'), 'unknown', 'assisted.pass.not-confirmed'],
  };
  for (const [what, [answer, outcome, title]] of Object.entries(answers))
    it(what, async () => {
      const asked: unknown[] = [];
      const town = await Town.up({
        people: cast,
        directory: (real) => ({
          ...real,
          capabilities: { ...real.capabilities, issuePass: true },
          issuePass: async (...given) => {
            asked.push(given);
            return answer;
          },
        }),
      });
      const one = await town.replica('one');
      const ana = await town.person(login, 'teams', one);
      await ana.says('help');
      await acts(town, one, await approvedCase(town, 'issue-pass'), 'issue-pass');
      await one.product.keepPromises(caseTopics.invite);
      await ana.presses('go');
      await ana.opensPage();
      assert.deepEqual(asked, []); // nothing is made before the person asks to see it
      const sent = await ana.submits({}, 'reveal');
      assert.deepEqual(asked, [[account, 60]]);
      await ana.sees(title);
      assert.equal(sent?.kind === 'next' && sent.revealed?.kind === 'pass' ? sent.revealed.value : '', answer.ok ? value : '');
      const of = await town.records.caseOf('C-1');
      assert.equal(of?.deeds[0]?.outcome, outcome);
      assert.ok(!JSON.stringify([of, await town.records.tail(100)]).includes(value));
      await town.down();
    });
});
