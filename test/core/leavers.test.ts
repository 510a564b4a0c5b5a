import assert from 'node:assert/strict';
import type { Account } from '../../src/core/account.ts';
import { isImplausible, isOver } from '../../src/core/leavers.ts';
import { AppError } from '../../src/core/result.ts';
import { createEmbeddedDirectory } from '../../src/directory/embedded.ts';
import { withLinks } from '../../src/directory/linked.ts';
import { readPeople } from '../../src/directory/people.ts';
import type { Directory } from '../../src/directory/port.ts';
import { newRegistration } from '../../src/methods/registering.ts';
import { chosenLanguage, keepLanguage } from '../../src/runtime/language-choice.ts';
import { removeLeavers } from '../../src/runtime/registration/leavers.ts';
import type { OpenedRecords } from '../../src/store/open-records.ts';
import { memoryDocuments } from '../contracts/memory-documents.ts';
import { ana, Stage } from './methods/stage.ts';

const day = 86_400_000;

describe('leavers (SEC-122)', () => {
  it('who is gone goes at the second daily look, who is disabled after thirty days', () => {
    assert.equal(isOver('gone', 0, 0), false);
    assert.equal(isOver('gone', 0, day), true);
    assert.equal(isOver('disabled', 0, 30 * day - 1), false);
    assert.equal(isOver('disabled', 0, 30 * day), true);
  });

  it('very many gone at once is the directory’s fault, not theirs', () => {
    assert.equal(isImplausible(20, 20), false);
    assert.equal(isImplausible(21, 100), true);
    assert.equal(isImplausible(21, 105), false);
    assert.equal(isImplausible(200, 10_000), false);
  });
});

describe('the daily look at leavers', () => {
  let stage: Stage;
  let records: OpenedRecords;
  let directory: Directory;
  const alarms: string[] = [];
  const states = new Map<string, 'gone' | 'disabled' | 'unknown'>();
  beforeEach(async () => {
    stage = await Stage.up();
    records = stage.first.records as OpenedRecords;
    const roles = { tier0: [], admins: [], agents: [], approvers: [] };
    const people = await readPeople('test/world/people.yaml');
    directory = await createEmbeddedDirectory({ people, documents: memoryDocuments(), roles, now: () => stage.now });
    states.clear();
    alarms.length = 0;
  });
  afterEach(() => stage.down());

  const find = async (id: string): Promise<Account | null> => {
    const state = states.get(id);
    if (state === 'unknown') throw new AppError('directory-unavailable', 'asked too much');
    return state === 'gone' ? null : { ...ana, id, untouchable: state === 'disabled' ? 'disabled' : null };
  };
  const parts = (replica = 'one') => ({
    records,
    documents: records.documents,
    directory: withLinks({ ...directory, find }, records),
    now: () => stage.now,
    replica,
    log: { info: () => undefined, warn: () => undefined, error: (said: string) => void alarms.push(said) },
  });
  const register = async (...ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      const to = { ...(await stage.registering({ ...ana, id })), account: { ...ana, id } };
      await records.transaction((tx) =>
        tx.addRegistration(newRegistration(stage.keys, to, 'authenticator-code', 'JBSWY3DPEHPK3PXP')),
      );
      await records.transaction(async (tx) => void (await tx.countWear(id, 'authenticator-code')));
    }
  };
  const kept = async (id: string): Promise<number> => (await records.registrations(id)).length;
  const days = async (count: number): Promise<void> => {
    for (let look = 0; look < count; look += 1) {
      stage.now += day;
      await removeLeavers(parts());
    }
  };

  it('removes what is gone at the second look and what is disabled after thirty days, with its wear, on record; nobody else', async () => {
    await register('gone', 'disabled', 'back', 'here');
    states.set('gone', 'gone').set('disabled', 'disabled').set('back', 'disabled');
    await days(1);
    assert.deepEqual(await Promise.all(['gone', 'disabled', 'back', 'here'].map(kept)), [1, 1, 1, 1]);
    await days(1);
    assert.deepEqual(await Promise.all(['gone', 'disabled', 'back', 'here'].map(kept)), [0, 1, 1, 1]);
    await days(10);
    states.delete('back');
    await days(1);
    states.set('back', 'disabled'); // again: its days begin anew
    await days(18);
    assert.deepEqual(await Promise.all(['disabled', 'back', 'here'].map(kept)), [0, 1, 1]);
    assert.deepEqual(await records.wear('gone'), {});
    const said = (await records.tail(50)).filter(({ action }) => action === 'registration.removed');
    assert.deepEqual(
      said.map(({ target, reason, role }) => [target, reason, role]),
      [
        ['gone', 'gone', 'latchkey'],
        ['disabled', 'disabled', 'latchkey'],
      ],
    );
  });

  it('takes the language of the chats they had linked along, though the directory knows nothing of them any more', async () => {
    const chat = { channel: 'slack', tenant: 'T1', person: 'U1' } as const;
    await register('gone');
    states.set('gone', 'gone');
    const link = { identity: chat, account: 'gone', how: 'ceremony', linkedAt: 1, suspendedAt: null, mailMac: null } as const;
    await records.transaction((tx) => tx.addLink(link));
    for (const who of [{ chat }, { account: 'gone' }]) await keepLanguage(records.documents, who, 'ja');
    await days(2);
    assert.equal(await kept('gone'), 0);
    for (const who of [{ chat }, { account: 'gone' }]) assert.equal(await chosenLanguage(records.documents, who), null);
  });

  it('is done once a day, by one replica', async () => {
    stage.now += day;
    const looks = await Promise.all([removeLeavers(parts('one')), removeLeavers(parts('two'))]);
    assert.deepEqual(
      looks.filter((one) => one !== null),
      [0],
    );
    assert.equal(await removeLeavers(parts('three')), null);
  });

  const removed = async (): Promise<readonly (string | null)[]> =>
    (await records.tail(50)).filter(({ action }) => action === 'registration.removed').map(({ target }) => target);

  it('two at once remove nobody twice', async () => {
    await register('ann', 'bob', 'cid');
    for (const id of ['ann', 'bob', 'cid']) states.set(id, 'gone');
    await days(1);
    stage.now += day;
    const looks = await Promise.all([removeLeavers(parts('one')), removeLeavers(parts('two'))]);
    assert.deepEqual(
      looks.filter((one) => one !== null),
      [3],
    );
    assert.deepEqual(await removed(), ['ann', 'bob', 'cid']);
  });

  it('a crash in the middle is gone on with, ten minutes later and on any replica; the day is not lost', async () => {
    await register('ann', 'bob', 'cid');
    for (const id of ['ann', 'bob', 'cid']) states.set(id, 'gone');
    await days(1);
    stage.now += day;
    let left = 1;
    const dying: OpenedRecords['transaction'] = (work) => {
      if (left === 0) throw new AppError('process-killed', 'this process is no more');
      left -= 1;
      return records.transaction(work);
    };
    await assert.rejects(removeLeavers({ ...parts('one'), records: { ...records, transaction: dying } }));
    assert.deepEqual(await removed(), ['ann']);
    assert.equal(await removeLeavers(parts('one')), null); // nobody knows yet that it is no more
    stage.now += 10 * 60_000;
    assert.equal(await removeLeavers(parts('two')), 2);
    assert.deepEqual(await removed(), ['ann', 'bob', 'cid']);
    assert.equal(await removeLeavers(parts('one')), null);
  });

  it('an outage makes nobody a leaver, and the next day goes on', async () => {
    await register('gone');
    states.set('gone', 'gone');
    await days(1);
    states.set('gone', 'unknown');
    stage.now += day;
    await assert.rejects(removeLeavers(parts()), { code: 'directory-unavailable' });
    assert.equal(await kept('gone'), 1);
    states.set('gone', 'gone');
    await days(1);
    assert.equal(await kept('gone'), 0);
  });

  it('where very many are gone nothing is removed, and it is an alarm', async () => {
    const ids = Array.from({ length: 30 }, (_, at) => `p${at}`);
    await register(...ids);
    for (const id of ids.slice(0, 25)) states.set(id, 'gone');
    await days(3);
    assert.equal((await Promise.all(ids.map(kept))).filter((one) => one === 1).length, 30);
    assert.match(alarms[0] ?? '', /very many accounts are gone/);
  });
});
