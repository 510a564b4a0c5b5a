import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { Policy } from '../../../src/core/policy.ts';
import { AppError } from '../../../src/core/result.ts';
import { randomDigits } from '../../../src/methods/sent-codes.ts';
import { ana, mallory, minute, Stage } from './stage.ts';

const id = 'email-code';
const home = 'Ana@home.example';
const hour = 60 * minute;

describe('e-mail code', () => {
  let stage: Stage;
  let repeats = 0;

  const lastCode = (to = home): string => {
    const [, code = ''] = /\n(\d{6,10})\n/.exec(stage.sink.to(to).at(-1)?.mail.text ?? '') ?? [];
    assert.notEqual(code, '');
    return code;
  };
  const wrong = (code: string): string => `${(Number(code[0]) + 1) % 10}${code.slice(1)}`;
  const asks = async (over: { conversation?: string; purpose?: string; key?: string; account?: typeof ana } = {}) => {
    const { account = ana, conversation = 'c1', purpose = 'reset', key = `k${++repeats}` } = over;
    const registration = await stage.registered(id, account);
    const to = { account, registration, conversation, purpose, policy: stage.policy, key, nowMs: stage.now };
    const sent = await stage.method(id).challenge(to);
    return sent.ok ? 'sent' : sent.reason;
  };
  const adds = async (address: string, account = ana, conversation = 'r1') => {
    const to = { ...(await stage.registering(account, conversation)), address };
    const sent = await stage.first.registrar.address.send({ ...to, key: `k${++repeats}` });
    return sent.ok ? 'sent' : sent.reason;
  };
  const confirms = async (address: string, answer: string, account = ana, conversation = 'r1') =>
    stage.first.registrar.address.confirm({ ...(await stage.registering(account, conversation)), address, answer });
  const registers = async (address = home, account = ana) => {
    assert.equal(await adds(address, account), 'sent');
    const made = await confirms(address, lastCode(address), account);
    assert.ok(made.ok && (await stage.register(made.value)));
    stage.now += 25 * hour; // what was sent meanwhile counts no more
  };
  const mails = () => stage.sink.received.length;

  beforeEach(async () => {
    stage = await Stage.up();
  });
  afterEach(() => stage.down());

  describe('registration', () => {
    it('a code confirms a new address before it counts', async () => {
      assert.equal(await adds(home), 'sent');
      assert.deepEqual(await stage.first.records.registrations(ana.id), []);
      assert.equal((await confirms(home, wrong(lastCode()))).ok, false);
      const made = await confirms(home, lastCode());
      assert.ok(made.ok);
      assert.equal(await stage.register(made.value), true);
      assert.equal(await stage.register(made.value), false);
      assert.equal(stage.method(id).hint(await stage.registered(id)), 'A•••@•••.example');
    });

    for (const address of [
      '',
      'ana',
      'ana@',
      '@home.example',
      'ana@home',
      'a@b.example, c@d.example',
      'a@b.example;c@d.example',
      'Ana <ana@home.example>',
      'ana@home.example\r\nBcc: eve@evil.example',
      'ana @home.example',
      'ana@127.0.0.1',
      'ana@[127.0.0.1]',
      `${'a'.repeat(65)}@home.example`,
      `ana@${'a.'.repeat(125)}example`,
    ])
      it(`refuses ${JSON.stringify(address.slice(0, 40))}`, async () => {
        assert.equal(await adds(address), 'invalid');
        assert.equal(mails(), 0);
      });

    it('takes an address with a domain of other letters, composed or not, in ASCII', async () => {
      assert.equal(await adds('ana@bu\u0308cher.example'), 'sent');
      assert.deepEqual(stage.sink.received[0]?.to, ['ana@bücher.example']);
      const made = await confirms('ana@BÜCHER.example', lastCode('ana@bücher.example'));
      assert.equal(made.ok, true);
    });

    it('a mailbox opened with the password itself is refused (alice@corp.example)', async () => {
      for (const address of ['alice@corp.example', 'alice@CORP.example', 'alice@mail.corp.example', 'ana@corp.example'])
        assert.equal(await adds(address), 'not-allowed', address);
      assert.equal(await adds('alice@notcorp.example'), 'sent');
      const elsewhere = { ...ana, mail: 'ana@mail-host.example', login: 'ana@login.example' };
      for (const own of ['ana@mail-host.example', 'ANA@login.example']) assert.equal(await adds(own, elsewhere), 'not-allowed');
    });

    it('an address that is registered already is refused', async () => {
      await registers();
      assert.equal(await adds('ana@HOME.example'), 'in-use');
    });

    it('a code sent to one address does not confirm another', async () => {
      assert.equal(await adds(home), 'sent');
      assert.deepEqual(await confirms('other@home.example', lastCode()), { ok: false, reason: 'expired' });
    });

    it('a code for a gate does not confirm an address, nor the other way round', async () => {
      await registers();
      assert.equal(await asks({ conversation: 'r1' }), 'sent');
      assert.deepEqual(await confirms('new@home.example', lastCode()), { ok: false, reason: 'expired' });
      assert.equal(await adds('new@home.example'), 'sent');
      assert.equal(await stage.tries(id, lastCode('new@home.example'), { conversation: 'r1' }), 'expired');
    });

    it('is held back where policy says so, but not the first method', async () => {
      stage.policy = Policy.parse({ registration: { holdHours: 48 } });
      await registers();
      assert.equal((await stage.registered(id)).usableFrom, 0);
      assert.equal(await adds('second@home.example'), 'sent');
      const second = await confirms('second@home.example', lastCode('second@home.example'));
      assert.ok(second.ok);
      assert.equal(second.value.registration.usableFrom, stage.now + 48 * hour);
    });
  });

  describe('the mail', () => {
    it('says what the code is for, that nobody will ask for it, and carries no link', async () => {
      await registers();
      await asks();
      const { mail } = stage.sink.received.at(-1) ?? assert.fail();
      assert.match(mail.text ?? '', /to reset a password/);
      assert.match(mail.text ?? '', /Nobody from the helpdesk will ask you for it/);
      assert.match(mail.text ?? '', /within 5 minutes/);
      for (const part of [mail.text, mail.html]) assert.doesNotMatch(part ?? '', /https?:|<a\b|<img|<script|url\(/i);
      assert.doesNotMatch(mail.subject ?? '', /\d{6}/);
      assert.match(mail.html ?? '', new RegExp(`>${lastCode()}<`));
      assert.match(mail.html ?? '', /<html lang="en" dir="ltr">/);
    });

    it('names nobody (SEC-124)', async () => {
      await registers();
      await asks();
      const { raw } = stage.sink.received.at(-1) ?? assert.fail();
      assert.doesNotMatch(raw.replaceAll(home, ''), /ana@corp|\bana\b/i);
    });

    it('has as many digits as policy wants', async () => {
      stage.policy = Policy.parse({ limits: { codeDigits: 8 } });
      await registers();
      await asks();
      assert.match(lastCode(), /^\d{8}$/);
      assert.equal(await stage.tries(id, lastCode()), 'passed');
    });
  });

  describe('verification', () => {
    beforeEach(async () => {
      await registers();
      assert.equal(await asks(), 'sent');
    });

    it('a code is right once, with spaces or without', async () => {
      const code = lastCode();
      assert.equal(await stage.tries(id, ` ${code.slice(0, 3)} ${code.slice(3)}`), 'passed');
      assert.equal(await stage.tries(id, code), 'expired');
    });

    it('in another conversation, purpose or account it is nothing, and that costs it nothing', async () => {
      await registers('mallory@home.example', mallory);
      assert.equal(await asks({ conversation: 'c1' }), 'sent');
      const code = lastCode();
      for (let i = 0; i < 6; i++) {
        assert.equal(await stage.tries(id, code, { conversation: 'c2' }), 'expired');
        assert.equal(await stage.tries(id, code, { purpose: 'unlock' }), 'expired');
        assert.equal(await stage.tries(id, code, { account: mallory }), 'expired');
      }
      assert.equal(await stage.tries(id, code), 'passed');
    });

    it('dies with the fifth wrong try; the fifth may still be right', async () => {
      const code = lastCode();
      for (let i = 0; i < 5; i++) assert.equal(await stage.tries(id, wrong(code)), 'wrong');
      assert.equal(await stage.tries(id, code), 'expired');
      assert.equal(await asks(), 'sent');
      const next = lastCode();
      for (const junk of ['', 'abc', '12345', '１２３４５６']) assert.equal(await stage.tries(id, junk), 'wrong');
      assert.equal(await stage.tries(id, next), 'passed');
    });

    it('50 tries at once never get more than five looks', async () => {
      const code = lastCode();
      const other = await stage.replica('two');
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, index) => stage.tries(id, wrong(code), {}, index % 2 ? other : stage.first)),
      );
      assert.ok(results.filter((one) => one === 'wrong').length <= 5);
      assert.equal(await stage.tries(id, code), 'expired');
    });

    it('dies at its time', async () => {
      const code = lastCode();
      stage.now += 5 * minute - 1;
      assert.equal(await stage.tries(id, wrong(code)), 'wrong');
      stage.now += 1_001;
      assert.equal(await stage.tries(id, code), 'expired');
    });

    it('dies with a newer one', async () => {
      const old = lastCode();
      stage.now += minute;
      assert.equal(await asks(), 'sent');
      if (old !== lastCode()) assert.equal(await stage.tries(id, old), 'wrong');
      assert.equal(await stage.tries(id, lastCode()), 'passed');
    });

    it('twenty right answers at once on two replicas: one success', async () => {
      const other = await stage.replica('two');
      const code = lastCode();
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, index) => stage.tries(id, code, {}, index % 2 ? other : stage.first)),
      );
      assert.equal(results.filter((one) => one === 'passed').length, 1, results.join(' '));
    });

    it('a sessions store that goes back in time does not give a second use', async () => {
      const code = lastCode();
      const attempt = {
        account: ana,
        registrations: await stage.first.records.registrations(ana.id),
        conversation: 'c1',
        purpose: 'reset',
        answer: code,
        policy: stage.policy,
        nowMs: stage.now,
      };
      const checked = await stage.method(id).verify(attempt);
      assert.ok(checked.ok);
      assert.equal(await stage.use(checked.value), true);
      assert.equal(await stage.use(checked.value), false);
    });

    it('is worth nothing once its address was removed, or became corporate', async () => {
      const registrations = await stage.first.records.registrations(ana.id);
      assert.equal(await stage.tries(id, lastCode(), { registrations: [] }), 'expired');
      stage.now += minute;
      assert.equal(await asks(), 'sent');
      stage.corporateDomains.push('home.example');
      assert.equal(stage.method(id).isUsable(registrations[0] ?? assert.fail()), false);
      assert.equal(await stage.tries(id, lastCode()), 'expired');
      stage.now += minute;
      const before = mails();
      assert.equal(await asks(), 'unreachable');
      assert.equal(mails(), before);
    });
  });

  describe('sending', () => {
    beforeEach(() => registers());

    it('asked 50 times: sent once', async () => {
      const before = mails();
      const other = await stage.replica('two');
      const registration = await stage.registered(id);
      const to = { account: ana, registration, conversation: 'c1', purpose: 'reset', policy: stage.policy, nowMs: stage.now };
      const all = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          stage.method(id, index % 2 ? other : stage.first).challenge({ ...to, key: `p${index}` }),
        ),
      );
      assert.equal(mails() - before, 1);
      assert.ok(all.every((one) => one.ok));
      for (let i = 0; i < 10; i++) assert.equal(await asks(), 'sent');
      assert.equal(mails() - before, 1);
      assert.equal(await stage.tries(id, lastCode()), 'passed');
    });

    it('a repeat of the same request sends nothing, whenever it comes', async () => {
      const before = mails();
      for (const after of [0, 30_000, 2 * minute]) {
        assert.equal(await asks({ key: 'same' }), 'sent');
        stage.now += after;
      }
      assert.equal(mails() - before, 1);
    });

    it('a new conversation within a minute is told to wait, and a minute later gets its own code', async () => {
      assert.equal(await asks(), 'sent');
      assert.equal(await asks({ conversation: 'c2' }), 'throttled');
      stage.now += minute;
      assert.equal(await asks({ conversation: 'c2' }), 'sent');
    });

    it('three an hour and six a day to one address, whatever account it belongs to', async () => {
      await registers(home, mallory);
      const results: string[] = [];
      for (let i = 0; i < 5; i++) {
        results.push(await asks({ conversation: `c${i}`, account: i % 2 ? mallory : ana }));
        stage.now += 2 * minute;
      }
      assert.deepEqual(results, ['sent', 'sent', 'sent', 'throttled', 'throttled']);
      for (let i = 0; i < 4; i++) {
        stage.now += hour;
        results.push(await asks({ conversation: `d${i}`, account: i % 2 ? mallory : ana }));
      }
      assert.deepEqual(results.slice(5), ['sent', 'sent', 'sent', 'throttled']);
    });

    it('five a day for one account, to whatever address', async () => {
      const results: string[] = [];
      for (let i = 0; i < 6; i++) results.push(await adds(`new${i}@home.example`));
      assert.deepEqual(results, ['sent', 'sent', 'sent', 'sent', 'sent', 'throttled']);
      stage.now += 24 * hour;
      assert.equal(await adds('new9@home.example'), 'sent');
    });

    it('a limit reached leaves the code that was sent alive', async () => {
      stage.policy = Policy.parse({ limits: { codesPerDestinationHour: 1 } });
      assert.equal(await asks(), 'sent');
      stage.now += 2 * minute;
      assert.equal(await asks(), 'throttled');
      assert.equal(await stage.tries(id, lastCode()), 'passed');
    });

    it('not delivered: said so, nothing left behind, and the next try is a new one', async () => {
      stage.sink.mood = { refuse: 451 };
      assert.equal(await asks({ key: 'a' }), 'unreachable');
      assert.equal(await stage.tries(id, '000000'), 'expired');
      stage.sink.mood = 'ok';
      assert.equal(await asks({ key: 'b' }), 'sent');
      assert.equal(await stage.tries(id, lastCode()), 'passed');
    });

    it('a replica that died while sending: repeated by the next under the same key, and the newest code is the one', async () => {
      const registration = await stage.registered(id);
      const to = {
        account: ana,
        registration,
        conversation: 'c1',
        purpose: 'reset',
        policy: stage.policy,
        key: 'owed',
        nowMs: stage.now,
      };
      stage.sink.mood = { delayMs: 60_000 };
      const dying = stage.method(id).challenge(to); // still in flight while the others ask
      while (stage.sink.held === 0) await pause(5);
      stage.now += 1_000;
      assert.equal(await asks({ key: 'owed' }), 'sent');
      stage.sink.mood = 'ok';
      stage.now += 30_000;
      const before = mails();
      assert.equal(await asks({ key: 'owed' }), 'sent');
      assert.equal(mails() - before, 1);
      assert.equal((await dying).ok, false);
      assert.equal(await stage.tries(id, lastCode()), 'passed');
    });

    it('goes where the registration says, sealed for this account and record, or nowhere (SEC-40)', async () => {
      await registers('mallory@home.example', mallory);
      const [mine, theirs] = [await stage.registered(id), await stage.registered(id, mallory)];
      const before = mails();
      const swapped = [{ ...mine, sealed: theirs.sealed }, { ...theirs, account: ana.id }, theirs];
      for (const registration of swapped) {
        const to = {
          account: ana,
          registration,
          conversation: 'c1',
          purpose: 'reset',
          policy: stage.policy,
          key: 'k',
          nowMs: stage.now,
        };
        await assert.rejects(
          stage.method(id).challenge(to),
          (error) => error instanceof AppError && error.code === 'seal-broken',
        );
      }
      assert.equal(mails(), before);
    });

    it('a reset ends the live code (SEC-82)', async () => {
      await asks();
      await stage.first.registrar.endCodes(ana.id, stage.now);
      assert.equal(await stage.tries(id, lastCode()), 'expired');
    });
  });

  it('neither address nor code is in a store in the clear', async () => {
    await registers();
    await asks();
    const dump = stage.dump();
    for (const word of [home, home.toLowerCase(), 'home.example']) assert.equal(dump.includes(word), false, word);
    assert.equal(new RegExp(`(?<![0-9])${lastCode()}(?![0-9])`).test(dump), false);
  });

  it('10,000 codes: every digit as often as any other, at every place', () => {
    const counts = Array.from({ length: 6 }, () => new Array<number>(10).fill(0));
    for (let i = 0; i < 10_000; i++)
      for (const [place, digit] of [...randomDigits(6)].entries()) {
        const row = counts[place] ?? assert.fail();
        row[Number(digit)] = (row[Number(digit)] ?? 0) + 1;
      }
    // Chi square with 9 degrees of freedom: above 40 about once in 100,000 fair runs.
    for (const row of counts) assert.ok(row.reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0) < 40, row.join(' '));
  });
});
