import assert from 'node:assert/strict';
import { generateSync } from 'otplib';
import { sealOathKey } from '../../../src/methods/oath-key.ts';
import type { OathToken } from '../../../src/store/records.ts';
import { ana, mallory, minute, Stage } from './stage.ts';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

describe('hardware tokens', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.up();
  });
  after(() => stage.down());
  beforeEach(async () => {
    stage.now += 24 * 60 * minute;
    for (const one of await stage.first.records.registrations(ana.id))
      await stage.first.records.transaction((tx) => tx.removeRegistration(one.id));
  });

  let last = 0;
  const gives = async (seconds: 30 | 60 = 30, account = ana): Promise<OathToken> => {
    last += 1;
    const serial = `SN-${last}`;
    const sealed = sealOathKey(stage.keys, account.id, serial, { secret, seconds, maker: 'Acme', model: 'T1' });
    const token = { serial, account: account.id, sealed, givenAt: stage.now, registration: null };
    await stage.first.records.transaction((tx) => tx.giveToken(token, null));
    return token;
  };
  /** What the token shows, `steps` away from now, on a clock that is `drift` steps ahead. */
  const shows = (steps = 0, seconds = 30, drift = 0): string => {
    const step = Math.floor(stage.now / 1000 / seconds) + steps + drift;
    return generateSync({ secret, epoch: step * seconds, period: seconds });
  };
  const activates = async (token: OathToken, codes: readonly [string, string], account = ana): Promise<string> => {
    const to = await stage.registering(account);
    const [answer, next] = codes;
    const made = await stage.first.registrar.token.activate({ ...to, answer, next, waiting: [token] });
    if (!made.ok) return made.reason;
    return (await stage.register(made.value)) ? 'registered' : 'lost';
  };
  const tries = (answer: string) => stage.tries('hardware-token', answer);

  it('two codes in a row activate it; then each code opens once, forward only (SEC-42)', async () => {
    const token = await gives();
    assert.equal(await activates(token, [shows(-1), shows(0)]), 'registered');
    assert.equal(await tries(shows(0)), 'used', 'spent by the activation');
    stage.now += 30_000;
    const code = shows();
    assert.equal(await tries(code), 'passed');
    assert.equal(await tries(code), 'used');
    stage.now += 60_000;
    const [older, newer] = [shows(0), shows(1)];
    assert.equal(await tries(newer), 'passed');
    assert.equal(await tries(older), 'used', 'an older one after a newer one');
  });

  it('two replicas at once: one passes', async () => {
    const token = await gives();
    await activates(token, [shows(-1), shows(0)]);
    stage.now += 60_000;
    const results = await Promise.all([tries(shows()), tries(shows())]);
    assert.deepEqual(results.toSorted(), ['lost', 'passed']);
  });

  it('one code twice, two that do not follow each other, or one alone activate nothing', async () => {
    const token = await gives();
    const pairs: readonly (readonly [string, string])[] = [
      [shows(0), shows(0)],
      [shows(0), shows(-1)],
      [shows(-1), shows(1)],
      [shows(0), ''],
      ['', shows(0)],
      ['abcdef', '123456'],
    ];
    for (const codes of pairs) assert.equal(await activates(token, codes), 'wrong', codes.join(' '));
  });

  it('a token is activated once, by its own person only', async () => {
    const token = await gives();
    assert.equal(await activates(token, [shows(-1), shows(0)]), 'registered');
    assert.equal(await activates(token, [shows(0), shows(1)]), 'lost');
    const other = await gives();
    await assert.rejects(activates({ ...other, account: mallory.id }, [shows(-1), shows(0)], mallory), /seal|fit/i);
  });

  it('sixty seconds a code', async () => {
    const token = await gives(60);
    assert.equal(await activates(token, [shows(-1, 60), shows(0, 60)]), 'registered');
    stage.now += 60_000;
    assert.equal(await tries(shows(0, 60)), 'passed');
    assert.equal(await tries(shows(0, 60)), 'used');
    assert.equal(await tries(shows(2, 60)), 'wrong');
  });

  it('a clock that is off is learned at activation, followed, and never widens the window (RFC 6238 section 6)', async () => {
    const token = await gives();
    assert.equal(await activates(token, [shows(-1, 30, 6), shows(0, 30, 6)]), 'registered');
    stage.now += 120_000;
    assert.equal(await tries(shows(0)), 'wrong', 'our own time is not its time');
    assert.equal(await tries(shows(0, 30, 7)), 'passed', 'one step further');
    stage.now += 120_000;
    assert.equal(await tries(shows(0, 30, 8)), 'passed', 'and one more: it is followed');
    stage.now += 120_000;
    assert.equal(await tries(shows(0, 30, 10)), 'wrong', 'two at once is too far');
  });

  it('a clock further than ten steps off is not taken', async () => {
    const token = await gives();
    assert.equal(await activates(token, [shows(-1, 30, 12), shows(0, 30, 12)]), 'wrong');
    assert.equal(await activates(token, [shows(-1, 30, -9), shows(0, 30, -9)]), 'registered');
  });

  it('what rests tells no key', async () => {
    await gives();
    assert.ok(!stage.dump().includes(secret));
  });
});
