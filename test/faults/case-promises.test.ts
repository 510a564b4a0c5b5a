import assert from 'node:assert/strict';
import { no } from '../../src/core/result.ts';
import { caseTopics, promiseWatch } from '../../src/runtime/cases/promises.ts';
import { askedCase, cast } from '../world/case-town.ts';
import type { Person } from '../world/chat.ts';
import { minute, type Replica, Town } from '../world/town.ts';

const reason = 'Lost the phone on a train this morning';

describe('what a case asks of others outlives whoever asked', function () {
  this.timeout(60_000);
  let town: Town;
  let one: Replica;
  let two: Replica;
  let ana: Person;
  let hank: Person;
  let vera: Person;
  beforeEach(async () => {
    town = await Town.up({ people: [...cast, 'ben.baker'] });
    one = await town.replica('one');
    two = await town.replica('two');
    await town.registers('ana.alvarez', 'authenticator-code', 'recovery-code');
    await town.registers('hank.holt', 'authenticator-code', 'recovery-code');
    await town.registers('vera.voss', 'authenticator-code', 'recovery-code');
    [ana, hank, vera] = [await town.person('ana.alvarez'), await town.person('hank.holt'), await town.person('vera.voss')];
    for (const person of [ana, hank, vera]) await person.says('help');
  });
  afterEach(() => town.down());

  /** Time passes; the replica that lives keeps what was promised. */
  const goesOn = async (seconds: number, replica = two): Promise<void> => {
    town.now += seconds * 1000;
    for (const topic of Object.values(caseTopics)) await replica.product.keepPromises(topic);
    for (const topic of Object.values(caseTopics)) await replica.product.keepPromises(topic);
  };
  const numberOf = (agent: Person): string => String(agent.card.view.title.with?.number ?? '').replace(' ', '');
  const audited = async (action: string): Promise<readonly string[]> =>
    (await town.audit()).filter((row) => row.action === action).map(({ outcome }) => outcome);

  const calls = async (action = 'require-registration'): Promise<string> => {
    await hank.says('helpdesk ana.alvarez INC-1');
    await hank.sees('case.title');
    await hank.presses(`verify:${action}`);
    await hank.sees('case.number');
    return numberOf(hank);
  };
  const answers = async (number: string): Promise<void> => {
    await ana.sees('caller.title');
    await ana.presses('submit', { number, code: town.freshCode('fh-1001') });
    await ana.sees('caller.over.verified');
  };
  /** The agent shows that it is them. */
  const stepsUp = async (agent: Person, account: string): Promise<void> => {
    if (agent.card.view.kind === 'choice') await agent.picksMethod('authenticator-code');
    await agent.types(town.freshCode(account));
  };
  const asks = async (): Promise<void> => {
    await answers(await calls());
    await hank.sees('case.title');
    await hank.presses('ask:require-registration');
    await hank.presses('submit', { reason });
    await stepsUp(hank, 'fh-1004');
    await hank.sees('case.title');
  };
  const requests = async () => (await town.records.casesAbout('fh-1001', 0))[0]?.requests ?? [];

  it('a card that changes under the agent’s finger is shown as it stands, and the press does nothing', async () => {
    const number = await calls();
    const [choice = ''] = hank.choices.filter((one) => one.startsWith('verify:'));
    const pressed = hank.card.handles[choice] ?? '';
    await ana.sees('caller.title');
    const late = { show: async () => no('unreachable') };
    Object.assign(town.channels.teams, late); // what changes on the card is not on the screen yet
    await ana.presses('submit', { number, code: town.freshCode('fh-1001') });
    await one.product.drained();
    const answer = await hank.pressesHandle(pressed);
    assert.deepEqual([answer.replaces, answer.shown?.view.title.say], [true, 'case.title']);
    const [of] = await town.records.casesAbout('fh-1001', 0);
    assert.deepEqual(
      of?.verifications.map(({ state }) => state),
      ['verified'],
    );
    assert.deepEqual(await audited('press.refused'), ['refused']);
    Reflect.deleteProperty(town.channels.teams, 'show');
    await hank.presses('look');
    await hank.sees('case.title');
    await hank.pressesHandle(pressed);
    assert.equal(hank.title, 'case.title', 'once the newest card is there, an old press says nothing');
  });

  it('killed right after the number was made: the caller’s card comes from another replica', async () => {
    await hank.says('helpdesk ana.alvarez INC-1');
    await hank.sees('case.title');
    const from = one.process.acts.length;
    await hank.presses('verify:unlock');
    await hank.sees('case.number');
    const made = one.process.acts.slice(from).indexOf('transaction');
    assert.ok(made >= 0, one.process.acts.slice(from).join());
    await ana.sees('caller.title');
    const before = ana.message.id;
    one.process.diesBefore(made + 1);
    await hank.presses('verify:unlock');
    assert.ok(one.process.isDead);
    await goesOn(95);
    await ana.sees('caller.title');
    assert.notEqual(ana.message.id, before);
  });

  it('an approver in the middle of something is asked once they are free, by another replica', async () => {
    await vera.says('change');
    await asks();
    assert.notEqual(vera.title, 'approval.title');
    one.process.kill();
    vera.at = two;
    await goesOn(95);
    assert.notEqual(vera.title, 'approval.title', 'still busy');
    await vera.says('cancel');
    await goesOn(6);
    await vera.sees('approval.title');
    await goesOn(60);
    assert.equal(vera.channel.messages(vera.address).filter(({ shown }) => shown.view.title.say === 'approval.title').length, 1);
  });

  it('nobody decides for ten minutes: every approver is asked again, and an open card gives way; once', async () => {
    await vera.says('change');
    await asks();
    await goesOn(10 * 60 + 1);
    await goesOn(1);
    await vera.sees('approval.title');
    assert.deepEqual(await audited('approval.escalated'), ['success']);
    await vera.says('cancel');
    await goesOn(60);
    assert.deepEqual(await audited('approval.escalated'), ['success']);
    assert.notEqual(vera.title, 'approval.title');
  });

  it('whoever looks at it already is left in peace', async () => {
    await asks();
    await vera.sees('approval.title');
    await vera.presses('approve');
    const { title } = vera;
    await goesOn(10 * 60 + 1);
    await goesOn(1);
    assert.equal(vera.title, title);
  });

  /** Another person's case with a request of its own. */
  const another = async (id: string, target: string): Promise<void> => {
    const of = await askedCase(town, 'start-reset', { id, target });
    await town.records.transaction((tx) => promiseWatch(tx, town.keys, of, 'r', town.now));
  };

  it('an approver finds what waits by typing it, on another replica and after the card is gone', async () => {
    await asks();
    await vera.sees('approval.title');
    await vera.says('help');
    one.process.kill();
    vera.at = two;
    await vera.says('approvals');
    await vera.sees('approval.title');
    await vera.presses('reject');
    assert.notEqual(vera.title, 'approval.over.over');
  });

  it('of several the approver chooses; what was decided is listed no more', async () => {
    await asks();
    await another('C-2', 'ben.baker');
    await vera.sees('approval.title');
    await vera.says('cancel');
    await vera.says('Approvals');
    await vera.sees('approval.choose');
    assert.equal(vera.choices.filter((choice) => choice.startsWith('request:')).length, 2);
    const of = await town.records.caseOf('C-2');
    if (of)
      await town.records.transaction((tx) =>
        tx.putCase({ ...of, requests: of.requests.map((request) => ({ ...request, state: 'rejected' as const })) }),
      );
    await vera.says('open approvals');
    await vera.sees('approval.title');
  });

  it('nobody else finds anything: not the agent, not the target, not whoever lost the role; after its time not even the approver', async () => {
    await asks();
    await vera.sees('approval.title');
    await vera.says('cancel');
    for (const person of [ana, hank]) {
      await person.says('approvals');
      await person.sees('approval.over.none');
    }
    town.altered.set('fh-1006', { untouchable: 'disabled' });
    town.now += minute;
    await vera.says('approvals');
    await vera.sees('approval.over.none');
    town.altered.clear();
    town.now += 30 * minute;
    await vera.says('approvals');
    await vera.sees('approval.over.none');
  });

  it('nobody decides at all: over, on record, and seen by agent and approver, whichever replica is left', async () => {
    await asks();
    await vera.sees('approval.title');
    one.process.kill();
    [hank.at, vera.at] = [two, two];
    await goesOn(29 * 60);
    assert.equal((await requests())[0]?.state, 'asked');
    await goesOn(62);
    assert.equal((await requests())[0]?.state, 'expired');
    assert.deepEqual(await audited('approval.expired'), ['failure']);
    await vera.sees('approval.over.over');
    assert.ok(vera.sentences.includes('approval.why.expired'), vera.sentences.join());
    assert.ok(hank.sentences.includes('case.history.approval.expired'), hank.sentences.join());
    await goesOn(60);
    assert.deepEqual(await audited('approval.expired'), ['failure']);
  });

  it('a case nothing happens in for an hour is closed: told, and nothing in it is open any more', async () => {
    await answers(await calls('unlock'));
    await hank.sees('case.title');
    await goesOn(1);
    await goesOn(58 * 60);
    assert.equal((await town.records.casesAbout('fh-1001', 0))[0]?.closedAt, null);
    await goesOn(2 * 60);
    const [of] = await town.records.casesAbout('fh-1001', 0);
    assert.notEqual(of?.closedAt, null);
    assert.deepEqual(await audited('case.expired'), ['success']);
    assert.equal(hank.title, 'case.closed');
    assert.deepEqual(hank.choices, []);
    assert.ok(hank.sentences.includes('case.history.idle'), hank.sentences.join());
    await hank.says('helpdesk ana.alvarez INC-1');
    await hank.sees('case.title');
    assert.equal((await town.records.casesAbout('fh-1001', 0)).length, 2, 'a new case, without what was proved in the old one');
  });

  it('a case that was only opened is closed as well', async () => {
    await hank.says('helpdesk ana.alvarez INC-1');
    await hank.sees('case.title');
    one.process.kill();
    await goesOn(1);
    await goesOn(60 * 60);
    assert.notEqual((await town.records.casesAbout('fh-1001', 0))[0]?.closedAt, null);
    await hank.sees('case.closed');
  });

  it('minute by minute on two replicas at once everything happens once', async () => {
    await asks();
    for (let passed = 0; passed < 95; passed += 5) {
      town.now += 5 * minute;
      await Promise.all(
        [one, two].map(async ({ product }) => {
          for (const topic of Object.values(caseTopics)) await product.keepPromises(topic);
        }),
      );
    }
    for (const action of ['approval.escalated', 'approval.expired', 'case.expired'])
      assert.equal((await audited(action)).length, 1, action);
    const open = await town.sql("select topic from outbox where done_at is null and topic like 'case-%'");
    assert.deepEqual(open, [], 'nothing is waited for any more');
  });
});
