import assert from 'node:assert/strict';
import { clock, onEveryEngine } from './records-engines.ts';

const minute = 60_000;

onEveryEngine('the people of campaigns', (place, open) => {
  it('are added once, claimed when due by one at a time, and settled by who holds them', async () => {
    const { campaigns } = await open();
    await campaigns.add('c1', ['ana', 'ben', 'ana'], clock.now);
    await campaigns.add('c1', ['ana'], clock.now);
    await campaigns.add('c2', ['ana'], clock.now + minute);
    assert.deepEqual(await campaigns.claim('c2', clock.now, minute, 10), []);
    const [first, second] = await Promise.all([1, 2].map(() => campaigns.claim('c1', clock.now, minute, 10)));
    const both = [...(first ?? []), ...(second ?? [])];
    assert.deepEqual(both.map(({ account }) => account).sort(), ['ana', 'ben']);
    const [one] = both;
    assert.ok(one);
    const turn = { state: 'waiting', asked: 1, askedAt: clock.now, dueAt: clock.now + 7 * minute } as const;
    assert.equal(await campaigns.settle(one, turn), true);
    assert.equal(await campaigns.settle(one, turn), false);
    assert.equal((await campaigns.claim('c1', clock.now, minute, 10)).length, 0);
  });

  it('come back when the hold is over, and the late holder has lost them', async () => {
    const { campaigns } = await open();
    await campaigns.add('c1', ['ana'], clock.now);
    const [late] = await campaigns.claim('c1', clock.now, minute, 1);
    const [again] = await campaigns.claim('c1', clock.now + minute, minute, 1);
    assert.ok(late && again);
    const turn = { state: 'registered', asked: 1, askedAt: clock.now, dueAt: clock.now } as const;
    assert.equal(await campaigns.settle(late, turn), false);
    assert.equal(await campaigns.settle(again, turn), true);
  });

  it('are counted, and closed where nobody holds them', async () => {
    const { campaigns } = await open();
    await campaigns.add('c1', ['ana', 'ben', 'mia'], clock.now);
    for (const one of await campaigns.claim('c1', clock.now, minute, 2))
      await campaigns.settle(one, { state: 'waiting', asked: 1, askedAt: clock.now, dueAt: clock.now + minute });
    const asked = await campaigns.asked('c1', null, 10);
    assert.equal(asked.length, 2);
    assert.equal((await campaigns.asked('c1', asked[0]?.id ?? '', 10)).length, 1);
    assert.equal(await campaigns.close('c1', asked[0]?.id ?? '', 'registered', clock.now), true);
    assert.equal(await campaigns.close('c1', asked[0]?.id ?? '', 'left', clock.now), false);
    const byState = { waiting: 2, registered: 1 };
    assert.deepEqual(await campaigns.counts('c1'), { people: 3, asked: 2, answered: 1, byState, nextDueAt: clock.now });
    assert.equal((await campaigns.counts('nothing')).nextDueAt, null);
  });

  it('rest sealed, and an altered row is refused', async () => {
    const { campaigns } = await open();
    await campaigns.add('c1', ['account-of-ana'], clock.now);
    const [row] = await place().tamper('select * from campaign_people');
    assert.ok(!JSON.stringify(row).includes('account-of-ana'));
    await place().tamper("update campaign_people set campaign = 'c2'");
    await assert.rejects(campaigns.claim('c2', clock.now, minute, 1), { code: 'seal-broken' });
  });
});
