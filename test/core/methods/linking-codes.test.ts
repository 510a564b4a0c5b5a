import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Identity } from '../../../src/core/identity.ts';
import { linkingCodes } from '../../../src/methods/linking-codes.ts';
import { openKeys } from '../../../src/store/key-ring.ts';
import { openSessions } from '../../../src/store/open-sessions.ts';
import { storeFolder } from '../../world/folder.ts';

const identity = (person: string): Identity => ({ channel: 'slack', tenant: 'T0FERNHILL', person });
const una = identity('U0UNA');
const wrong = { ok: false, reason: 'wrong' };
const minute = 60_000;

describe('linking codes (SEC-16)', () => {
  let at: number;
  let folder: string;
  let sessions: ReturnType<typeof openSessions>;
  let codes: ReturnType<typeof linkingCodes>;
  beforeEach(() => {
    at = 1_700_000_000_000;
    folder = storeFolder('latchkey-linking-');
    const keys = openKeys({ file: join(folder, 'keys.json'), isProduction: false });
    sessions = openSessions({ redisUrl: null, file: join(folder, 'sessions.db'), now: () => at });
    codes = linkingCodes({ sessions, keys });
  });
  afterEach(async () => {
    await sessions.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('have 60 bits in groups of four, and are read however they are typed', async () => {
    const code = await codes.make(una, 'a-una', at);
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`;
    const checked = await codes.check(una, typed, at);
    assert.equal(checked.ok && checked.value.account, 'a-una');
  });

  it('link once; of many at once one', async () => {
    const code = await codes.make(una, 'a-una', at);
    const tries = await Promise.all([1, 2, 3, 4].map(() => codes.check(una, code, at)));
    assert.equal(tries.filter((one) => one.ok).length, 1);
    assert.deepEqual(await codes.check(una, code, at), wrong);
  });

  it('are dead after ten minutes', async () => {
    const code = await codes.make(una, 'a-una', at);
    assert.deepEqual(await codes.check(una, code, at + 10 * minute), wrong);
    const second = await codes.make(una, 'a-una', at);
    assert.ok((await codes.check(una, second, at + 10 * minute - 1)).ok);
  });

  it('are dead after five wrong tries, counted before they are looked at', async () => {
    const code = await codes.make(una, 'a-una', at);
    for (let tries = 0; tries < 5; tries += 1) assert.deepEqual(await codes.check(una, '0000-0000-0000', at), wrong);
    assert.deepEqual(await codes.check(una, code, at), wrong);
  });

  it('are good for one identity, whoever else has them; its own tries stay', async () => {
    const code = await codes.make(una, 'a-una', at);
    const others = [identity('U0MALLORY'), { ...una, tenant: 'T0OTHER' }, { ...una, channel: 'teams' as const }];
    for (const other of others)
      for (let tries = 0; tries < 6; tries += 1) assert.deepEqual(await codes.check(other, code, at), wrong);
    await codes.make(identity('U0MALLORY'), 'a-mallory', at);
    assert.deepEqual(await codes.check(identity('U0MALLORY'), code, at), wrong);
    assert.ok((await codes.check(una, code, at)).ok);
  });

  it('a new one ends the one before', async () => {
    const first = await codes.make(una, 'a-una', at);
    const second = await codes.make(una, 'a-ana', at);
    assert.deepEqual(await codes.check(una, first, at), wrong);
    const checked = await codes.check(una, second, at);
    assert.equal(checked.ok && checked.value.account, 'a-ana');
  });

  it('anything else is just wrong', async () => {
    await codes.make(una, 'a-una', at);
    for (const typed of ['', ' ', '123456', 'x'.repeat(1000), '__proto__', '0000-0000-000U'])
      assert.deepEqual(await codes.check(una, typed, at), wrong, typed);
  });

  it('a number finds the chat that shows it, for ten minutes; any other finds nobody', async () => {
    const number = await codes.number(una, at);
    assert.match(number, /^\d{6}$/);
    assert.deepEqual(await codes.identityOf(`${number.slice(0, 3)} ${number.slice(3)} `, at), una);
    assert.equal(await codes.identityOf(number, at + 10 * minute), null);
    for (const typed of ['', '12345', '1234567', 'abcdef', '１２３４５６']) assert.equal(await codes.identityOf(typed, at), null);
  });

  it('two chats never show one number', async () => {
    const numbers = await Promise.all(Array.from({ length: 50 }, (_, n) => codes.number(identity(`U0SAM${n}`), at)));
    assert.equal(new Set(numbers).size, 50);
  });
});
