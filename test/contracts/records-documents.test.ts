import assert from 'node:assert/strict';
import { onEveryEngine, record } from './records-engines.ts';

onEveryEngine('documents written with their record', (_, open) => {
  it('stand with it, or not at all (SEC-114)', async () => {
    const records = await open();
    const killed = records.transaction(async (tx) => {
      await tx.audit(record());
      await tx.putDocument('plan', 'a', 'one', 0);
      throw new Error('killed here');
    });
    await assert.rejects(killed, /killed here/);
    assert.deepEqual([await records.documents.get('plan', 'a'), await records.tail(5)], [null, []]);
    const isWritten = await records.transaction(async (tx) => {
      await tx.audit(record());
      return tx.putDocument('plan', 'a', 'one', 0);
    });
    assert.deepEqual([isWritten, await records.documents.get('plan', 'a')], [true, { id: 'a', body: 'one', rev: 1 }]);
    assert.equal((await records.tail(5)).length, 1);
  });

  it('are read some at a time: those that are there, of that kind', async () => {
    const { documents } = await open();
    for (const id of ['a', 'b', 'c']) await documents.put('plan', id, id, 0);
    await documents.put('other', 'd', 'd', 0);
    const found = await documents.some('plan', ['c', 'd', 'a', 'nobody']);
    assert.deepEqual(
      found.toSorted((one, other) => one.id.localeCompare(other.id)),
      [
        { id: 'a', body: 'a', rev: 1 },
        { id: 'c', body: 'c', rev: 1 },
      ],
    );
    assert.deepEqual(await documents.some('plan', []), []);
  });

  it('are replaced by one of two at once; the other is told', async () => {
    const [one, two] = [await open('one'), await open('two')];
    await one.documents.put('plan', 'a', 'zero', 0);
    const write = (records: typeof one, body: string) => records.transaction((tx) => tx.putDocument('plan', 'a', body, 1));
    const won = await Promise.all([write(one, 'one'), write(two, 'two')]);
    assert.deepEqual(won.toSorted(), [false, true]);
    const body = won[0] ? 'one' : 'two';
    assert.deepEqual(await one.documents.get('plan', 'a'), { id: 'a', body, rev: 2 });
  });

  it('can be held and then replaced in one transaction', async () => {
    const records = await open();
    await records.documents.put('plan', 'a', 'asked', 0);
    const isHeld = await records.transaction(
      async (tx) => (await tx.putDocument('plan', 'a', 'asked', 1)) && tx.putDocument('plan', 'a', 'approved', 2),
    );
    assert.deepEqual([isHeld, await records.documents.get('plan', 'a')], [true, { id: 'a', body: 'approved', rev: 3 }]);
  });
});
