import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Identity } from '../../src/core/identity.ts';
import { withLinks } from '../../src/directory/linked.ts';
import type { Directory } from '../../src/directory/port.ts';
import type { Person } from '../world/chat.ts';
import { type Replica, Town } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';
const slack: Identity = { channel: 'slack', tenant: 'T0FERNHILL', person: 'U0ANA' };

interface Stage {
  readonly town: Town;
  readonly first: Replica;
  readonly second: Replica;
  readonly teams: Person;
  readonly ana: Person;
}

/** A directory that knows Ana in Teams only; the rest is for links to say. */
const forgetful = (real: Directory): Directory => ({
  ...real,
  findByIdentity: async (identity) => (identity.channel === 'slack' ? null : real.findByIdentity(identity)),
  identitiesOf: async (id) => (await real.identitiesOf(id)).filter((one) => one.channel !== 'slack'),
});

const stage = async (): Promise<Stage> => {
  const town: Town = await Town.up({
    people: [login],
    policy: { limits: { answerFloorMs: 500 } },
    directory: (real) => withLinks(forgetful(real), town.records),
  });
  const first = await town.replica('first');
  const second = await town.replica('second');
  return { town, first, second, teams: await town.person(login, 'teams', second), ana: await town.person(login, 'slack', first) };
};

/** The newest card of the new chat shows a number; the other chat, on the replica that lives, gives out the code for it. */
const codeFor = async ({ teams }: Stage, number: string): Promise<string> => {
  await teams.says('link another chat');
  await teams.sees('link.other.number');
  await teams.presses('submit', { number });
  await teams.sees('link.other.code');
  await teams.opensPage();
  const revealed = await teams.submits({}, 'reveal');
  return revealed?.kind === 'next' && revealed.revealed?.kind === 'linking-code' ? revealed.revealed.code : '';
};

const startsLink = async ({ ana }: Stage): Promise<string> => {
  await ana.says('link');
  await ana.sees('link.choose');
  await ana.presses('door:other-chat');
  await ana.sees('link.number');
  const number = /(\d{3} \d{3})/.exec(ana.words)?.[1] ?? '';
  await ana.opensPage();
  return number;
};

/** Types the code while the first replica may die; then the platform and the sweep go on with the second one. */
const typesCode = async ({ town, first, second, ana }: Stage, code: string): Promise<string> => {
  await ana.submits({ 'linking-code': code });
  const isOver = (): boolean => first.process.isDead || ana.title === 'link.done';
  for (const until = performance.now() + 4_000; performance.now() < until && !isOver(); ) await sleep(10);
  if (first.process.isDead) {
    ana.at = second;
    await town.sweeps(second, 3);
  }
  return ana.title;
};

const linkedNotices = async (town: Town): Promise<number> =>
  (await town.promised()).filter((key) => !/^(always|soon)\./.test(key)).length;

/** The link with its record and its notices, or nothing of it. */
const assertWhole = async ({ town }: Stage, end: string): Promise<void> => {
  const link = await town.records.link(slack);
  const records = (await town.audit()).filter((one) => one.action === 'identity.linked' && one.outcome === 'success');
  assert.equal(records.length, link ? 1 : 0, 'link and record');
  assert.equal((await linkedNotices(town)) > 0, link !== null, 'link and notices');
  assert.equal(link?.account ?? account, account);
  if (end === 'link.done') assert.ok(link, 'told as done, and nothing is linked');
};

describe('a replica is killed while it links a chat (SEC-16, SEC-129)', function () {
  this.timeout(120_000);

  const acts = async (): Promise<readonly string[]> => {
    const one = await stage();
    const code = await codeFor(one, await startsLink(one));
    const before = one.first.process.acts.length;
    assert.equal(await typesCode(one, code), 'link.done');
    await assertWhole(one, 'link.done');
    await one.town.down();
    return one.first.process.acts.slice(before);
  };

  it('at every commit point: the link with its notices, or none of it; told as it is; and the next attempt works', async () => {
    const points = await acts();
    assert.ok(points.includes('transaction'), points.join(', '));
    const ends: string[] = [];
    for (let point = 0; point < points.length; point += 1) {
      const one = await stage();
      const code = await codeFor(one, await startsLink(one));
      one.first.process.diesBefore(point);
      const end = await typesCode(one, code);
      await assertWhole(one, end);
      ends.push(`${points[point - 1] ?? 'begin'}: ${end}`);
      if (!(await one.town.records.link(slack))) {
        const again = await codeFor(one, await startsLink(one));
        assert.equal(await typesCode(one, again), 'link.done', ends.join('\n'));
        await assertWhole(one, 'link.done');
      } else {
        await one.ana.says('my methods');
        await one.ana.sees('methods.none');
      }
      await one.town.down();
    }
    assert.ok(
      ends.some((one) => one.endsWith('link.done')),
      ends.join('\n'),
    );
  });

  it('one code, typed twice at once on two replicas, links once', async () => {
    const one = await stage();
    const code = await codeFor(one, await startsLink(one));
    const copy = await one.town.person(login, 'slack', one.second);
    copy.browser = one.ana.browser && { ...one.ana.browser };
    await Promise.all([one.ana.submits({ 'linking-code': code }), copy.submits({ 'linking-code': code })]);
    await one.ana.sees('link.done');
    await assertWhole(one, 'link.done');
    await one.town.down();
  });

  it('an altered link is refused, and nobody becomes somebody else by it (SEC-107)', async () => {
    const one = await stage();
    await typesCode(one, await codeFor(one, await startsLink(one)));
    await one.town.sql("update identity_links set person = 'U0MALLORY'");
    const mallory = { ...slack, person: 'U0MALLORY' };
    await assert.rejects(one.first.parts.directory.findByIdentity(mallory), { code: 'link-broken' });
    assert.equal(await one.first.parts.directory.findByIdentity(slack), null);
    await one.town.down();
  });
});
