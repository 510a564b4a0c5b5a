import assert from 'node:assert/strict';
import { generateSync } from 'otplib';
import { AppError } from '../../../src/core/result.ts';
import { ana, mallory, minute, Stage } from './stage.ts';

const id = 'authenticator-code';
const stepMs = 30_000;

describe('authenticator code', () => {
  let stage: Stage;
  let secret: string;
  const codeAt = (at: number) => generateSync({ secret, epoch: Math.floor(at / 1000), digits: 6, algorithm: 'sha1', period: 30 });
  const shown = async (account = ana, conversation = 'c1') => {
    secret = (await stage.first.registrar.authenticator.make(await stage.registering(account, conversation))).secret;
  };
  const confirms = async (answer: string, account = ana, conversation = 'c1') =>
    stage.first.registrar.authenticator.confirm({ ...(await stage.registering(account, conversation)), answer });
  /** Registered a while ago, so that no step of now is spent. */
  const registers = async (account = ana) => {
    await shown(account);
    const made = await confirms(codeAt(stage.now), account);
    assert.ok(made.ok && (await stage.register(made.value)));
    stage.now += 10 * minute;
  };
  beforeEach(async () => {
    stage = await Stage.up();
  });
  afterEach(() => stage.down());

  describe('registration', () => {
    it('a shown key is nothing until a code of it came back', async () => {
      await shown();
      assert.equal(await stage.tries(id, codeAt(stage.now)), 'wrong');
      assert.deepEqual(await confirms('000000'), { ok: false, reason: 'wrong' });
      const made = await confirms(codeAt(stage.now));
      assert.ok(made.ok);
      assert.equal(await stage.tries(id, codeAt(stage.now)), 'wrong');
      assert.equal(await stage.register(made.value), true);
      assert.match(made.value.registration.id, /^[0-9a-f]{32}$/);
    });

    it('the confirming code is spent, and so is the one before it', async () => {
      await shown();
      const made = await confirms(codeAt(stage.now));
      assert.ok(made.ok && (await stage.register(made.value)));
      assert.equal(await stage.tries(id, codeAt(stage.now)), 'used');
      assert.equal(await stage.tries(id, codeAt(stage.now - stepMs)), 'used');
      assert.equal(await stage.tries(id, codeAt(stage.now + stepMs)), 'passed');
    });

    it('a key shown again takes the place of the first', async () => {
      await shown();
      const old = codeAt(stage.now);
      await shown();
      assert.deepEqual(await confirms(old), { ok: false, reason: 'wrong' });
      assert.equal((await confirms(codeAt(stage.now))).ok, true);
    });

    it('another conversation or account cannot confirm it, nor can time', async () => {
      await shown();
      assert.deepEqual(await confirms(codeAt(stage.now), ana, 'c2'), { ok: false, reason: 'expired' });
      assert.deepEqual(await confirms(codeAt(stage.now), mallory), { ok: false, reason: 'expired' });
      stage.now += 15 * minute;
      assert.deepEqual(await confirms(codeAt(stage.now)), { ok: false, reason: 'expired' });
    });

    it('confirmed twice at once on two replicas: registered once', async () => {
      await shown();
      const other = await stage.replica('two');
      const to = { ...(await stage.registering()), answer: codeAt(stage.now) };
      const both = await Promise.all([stage.first, other].map(({ registrar }) => registrar.authenticator.confirm(to)));
      assert.equal(both.filter((one) => one.ok).length, 1);
    });

    it('registered twice by a repeated transaction: once', async () => {
      await shown();
      const made = await confirms(codeAt(stage.now));
      assert.ok(made.ok);
      assert.equal(await stage.register(made.value), true);
      assert.equal(await stage.register(made.value), false);
      assert.equal((await stage.first.records.registrations(ana.id)).length, 1);
    });

    it('replaces what is named, ends its wear, and never something of another account', async () => {
      await registers();
      const mine = await stage.registered(id);
      await stage.first.records.transaction(async (tx) => void (await tx.countWear(ana.id, id)));
      await shown(mallory);
      const to = await stage.registering(mallory, 'c1', mine.id);
      const theft = await stage.first.registrar.authenticator.confirm({ ...to, answer: codeAt(stage.now) });
      assert.ok(theft.ok);
      assert.equal(await stage.register(theft.value), false);

      await shown();
      const own = await stage.registering(ana, 'c1', mine.id);
      const made = await stage.first.registrar.authenticator.confirm({ ...own, answer: codeAt(stage.now) });
      assert.ok(made.ok && (await stage.register(made.value)));
      assert.deepEqual(
        (await stage.first.records.registrations(ana.id)).map((one) => one.id),
        [made.value.registration.id],
      );
      assert.equal((await stage.first.records.wear(ana.id))[id] ?? 0, 0);
    });
  });

  describe('verification', () => {
    it('a code is right once, however it is spaced', async () => {
      await registers();
      const code = codeAt(stage.now);
      assert.equal(await stage.tries(id, code), 'passed');
      const spaced = [code, ` ${code}`, `${code.slice(0, 3)} ${code.slice(3)}`];
      for (const again of spaced) assert.equal(await stage.tries(id, again), 'used');
      const wide = [...code].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
      assert.equal(await stage.tries(id, wide), 'wrong');
      assert.equal(await stage.tries(id, code, { conversation: 'c2', purpose: 'change' }), 'used');
    });

    it('an older code after a newer one is refused', async () => {
      await registers();
      const [old, fresh] = [codeAt(stage.now - stepMs), codeAt(stage.now)];
      assert.equal(await stage.tries(id, fresh), 'passed');
      assert.equal(await stage.tries(id, old), 'used');
    });

    it('used up on two replicas at once: one success', async () => {
      await registers();
      const other = await stage.replica('two');
      const code = codeAt(stage.now);
      const results = await Promise.all(
        [stage.first, other, stage.first, other].map((replica) => stage.tries(id, code, {}, replica)),
      );
      assert.equal(results.filter((one) => one === 'passed').length, 1);
    });

    it('not before the hold is over', async () => {
      await registers();
      const one = await stage.registered(id);
      const registrations = [{ ...one, usableFrom: stage.now + 1 }];
      assert.equal(await stage.tries(id, codeAt(stage.now), { registrations }), 'wrong');
    });

    it('two apps: the code of either is right', async () => {
      await registers();
      const first = secret;
      await registers();
      const second = codeAt(stage.now);
      secret = first;
      assert.equal(await stage.tries(id, codeAt(stage.now)), 'passed');
      assert.equal(await stage.tries(id, second), 'passed');
    });

    it("a record copied over another account's, or altered, is refused with an alarm", async () => {
      await registers(ana);
      const stolen = { ...(await stage.registered(id)), account: mallory.id };
      const isBroken = (error: unknown) => error instanceof AppError && error.code === 'seal-broken';
      const attempt = { account: mallory, registrations: [stolen] };
      await assert.rejects(stage.tries(id, codeAt(stage.now), attempt), isBroken);
      await assert.rejects(stage.tries(id, '000000', { registrations: [{ ...stolen, sealed: `${stolen.sealed}A` }] }), isBroken);
    });
  });

  it('the key is in no store in the clear, before or after', async () => {
    await shown();
    assert.equal(stage.dump().includes(secret), false);
    await registers();
    assert.equal(stage.dump().includes(secret), false);
  });
});
