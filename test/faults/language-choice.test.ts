import assert from 'node:assert/strict';
import { AppError } from '../../src/core/result.ts';
import { noticeTopics } from '../../src/delivery/notices.ts';
import { chooseLanguage } from '../../src/runtime/effects/choose-language.ts';
import { heraldOf } from '../../src/runtime/herald.ts';
import { Homes } from '../../src/runtime/homes.ts';
import { chosenLanguage } from '../../src/runtime/language-choice.ts';
import { Languages } from '../../src/runtime/languages.ts';
import type { EffectContext } from '../../src/runtime/turns.ts';
import { ids } from '../world/desk-town.ts';
import { type Replica, Town } from '../world/town.ts';

describe('a language that is chosen', () => {
  let town: Town;
  let one: Replica;
  beforeEach(async () => {
    town = await Town.up({ people: ['ana.alvarez'] });
    one = await town.replica('one');
  });
  afterEach(() => town.down());

  const chooses = async (id: string, language: string, parts = one.parts): Promise<unknown> => {
    const ana = await town.person('ana.alvarez');
    const row = { id: 'made', flow: 'language', account: ids.ana, address: ana.address } as unknown as EffectContext['row'];
    const choose = chooseLanguage({ parts, herald: heraldOf(parts), languages: new Languages(parts, new Homes(parts)) });
    const context = { key: '', row, policy: undefined, policyVersion: 1, request: undefined } as unknown as EffectContext;
    return choose({ id, do: 'choose-language', with: { language }, by: 'one', leaseUntil: 0 }, context);
  };
  const chosen = () => chosenLanguage(one.parts.documents, { account: ids.ana });
  const onRecord = async (): Promise<readonly unknown[]> =>
    (await town.audit()).filter(({ action }) => action === 'language.chosen').map(({ detail }) => detail.language);
  const promised = async (): Promise<number> => (await one.parts.records.waiting(noticeTopics.mail, 50)).length;

  it('is on record and told once, however often it is performed; taken back it is another', async () => {
    await chooses('first', 'de');
    const told = await promised();
    assert.ok(told > 0);
    await chooses('first', 'de');
    assert.deepEqual([await chosen(), await onRecord(), await promised()], ['de', ['de'], told]);
    await chooses('second', 'automatic');
    assert.deepEqual([await chosen(), await onRecord()], [null, ['de', 'automatic']]);
  });

  it('that cannot be recorded is not chosen', async () => {
    const transaction: typeof one.parts.records.transaction = async () => {
      throw new AppError('store-unavailable', 'cut off here');
    };
    const cut = { ...one.parts, records: { ...one.parts.records, transaction } };
    await assert.rejects(chooses('first', 'de', cut), { code: 'store-unavailable' });
    assert.deepEqual([await chosen(), await onRecord()], [null, []]);
  });

  it('by two at once is what the last one chose, and both are on record', async () => {
    await Promise.all([chooses('first', 'de'), chooses('second', 'ja')]);
    assert.equal((await onRecord()).length, 2);
    assert.ok(['de', 'ja'].includes(String(await chosen())));
  });
});
