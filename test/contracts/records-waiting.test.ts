import assert from 'node:assert/strict';
import { clock, onEveryEngine } from './records-engines.ts';

onEveryEngine('what is promised and not over yet', (_place, open) => {
  it('is listed by topic, the first due first, also while somebody works on it; nothing that is over', async () => {
    const records = await open();
    const promise = (topic: string, key: string, dueAt: number) =>
      records.transaction((tx) => tx.promise({ topic, key, body: `body of ${key}`, dueAt }));
    await promise('case-watch', 'later', clock.now + 5);
    await promise('case-watch', 'now', clock.now);
    await promise('case-watch', 'over', clock.now);
    await promise('case-watch', 'buried', clock.now);
    await promise('other', 'else', clock.now);
    const taken = await records.claim(['case-watch'], 'one', clock.now, 1_000, 10);
    for (const { id, key } of taken) {
      if (key === 'over') await records.done(id, 'one', clock.now);
      if (key === 'buried') await records.bury(id, 'one', clock.now);
    }
    assert.deepEqual(
      (await records.waiting('case-watch', 10)).map(({ key, body }) => [key, body]),
      [
        ['now', 'body of now'],
        ['later', 'body of later'],
      ],
    );
    assert.equal((await records.waiting('case-watch', 1)).length, 1);
    assert.deepEqual(await records.waiting('nothing', 10), []);
  });
});
