import assert from 'node:assert/strict';
import { Policy } from '../../../src/core/policy.ts';
import { randomCodes, readCode, writtenCode } from '../../../src/methods/recovery-text.ts';
import { methodsOf } from '../../../src/methods/registry.ts';
import { openKeys } from '../../../src/store/key-ring.ts';
import { rotateKeysFile } from '../../../src/store/keys-file.ts';
import { ana, mallory, minute, Stage } from './stage.ts';

const id = 'recovery-code';

describe('recovery code', () => {
  let stage: Stage;
  let codes: readonly string[];
  const first = () => codes[0] ?? assert.fail();
  const shown = async (account = ana, conversation = 'c1') => {
    codes = await stage.first.registrar.recovery.make(await stage.registering(account, conversation));
  };
  const keeps = async (account = ana, conversation = 'c1') =>
    stage.first.registrar.recovery.keep(await stage.registering(account, conversation));
  const registers = async (account = ana) => {
    await shown(account);
    const made = await keeps(account);
    assert.ok(made.ok && (await stage.register(made.value)));
    stage.now += minute;
  };
  const left = async () => stage.method(id).left(await stage.registered(id));
  beforeEach(async () => {
    stage = await Stage.up();
  });
  afterEach(() => stage.down());

  it('ten codes of five groups of four, nothing that looks like something else', async () => {
    await shown();
    assert.equal(codes.length, 10);
    for (const code of codes) assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.equal(new Set(codes.map((code) => code.slice(0, 4))).size, 10);
    stage.policy = Policy.parse({ limits: { recoveryCodes: 20 } });
    await shown();
    assert.equal(codes.length, 20);
  });

  it('shown is not registered: they count once the person has saved them', async () => {
    await shown();
    assert.equal(await stage.tries(id, first()), 'wrong');
    const made = await keeps();
    assert.ok(made.ok);
    assert.equal(await stage.register(made.value), true);
    assert.equal(await stage.tries(id, first()), 'passed');
    assert.deepEqual(await keeps(), { ok: false, reason: 'expired' });
  });

  it('another conversation, another account or time cannot keep them', async () => {
    await shown();
    assert.deepEqual(await keeps(ana, 'c2'), { ok: false, reason: 'expired' });
    assert.deepEqual(await keeps(mallory), { ok: false, reason: 'expired' });
    stage.now += 15 * minute;
    assert.deepEqual(await keeps(), { ok: false, reason: 'expired' });
  });

  it('use kills the code and no other', async () => {
    await registers();
    assert.equal(await left(), 10);
    assert.equal(await stage.tries(id, first()), 'passed');
    assert.equal(await left(), 9);
    assert.equal(await stage.tries(id, first()), 'wrong');
    for (const code of codes.slice(1)) assert.equal(await stage.tries(id, code), 'passed');
    assert.equal(await left(), 0);
    assert.equal(await stage.tries(id, first()), 'wrong');
  });

  it('used on two replicas at once: one success', async () => {
    await registers();
    const other = await stage.replica('two');
    const results = await Promise.all(
      [stage.first, other, stage.first, other].map((replica) => stage.tries(id, first(), {}, replica)),
    );
    assert.equal(results.filter((one) => one === 'passed').length, 1, results.join(' '));
    assert.equal(await left(), 9);
  });

  it('a new set kills the old one, whether it was named or not', async () => {
    await registers();
    const [old, oldSet] = [first(), await stage.registered(id)];
    await registers();
    assert.equal(await stage.tries(id, old), 'wrong');
    assert.equal(await stage.tries(id, first()), 'passed');
    assert.equal((await stage.first.records.registrations(ana.id)).length, 1);
    const both = [await stage.registered(id), oldSet];
    assert.equal(await stage.tries(id, old, { registrations: both }), 'wrong');
  });

  it('is read without case, spaces, hyphens and look-alikes', () => {
    const code = { selector: '01AB', secret: '0011CDEFGH234567' };
    assert.equal(writtenCode(code), '01AB-0011-CDEF-GH23-4567');
    const same = [
      '01AB-0011-CDEF-GH23-4567',
      '01ab 0011 cdef gh23 4567',
      '01ab0011cdefgh234567',
      ' 01AB–0011—CDEF‑GH23 - 4567\n',
      'OIab-ooIl-cdef-gh23-4567',
      'oLAB-OOiL-CDEF-GH23-4567',
      '０１ＡＢ-0011-CDEF-GH23-4567',
    ];
    for (const typed of same) assert.deepEqual(readCode(typed), code, typed);
    for (const typed of [
      '',
      '01AB',
      `${writtenCode(code)}0`,
      'U1AB-0011-CDEF-GH23-4567',
      '01AB-0011-CDEF-GH23-456!',
      '٠١AB-0011-CDEF-GH23-4567',
    ])
      assert.equal(readCode(typed), null, typed);
  });

  it('the right selector with another secret is wrong, and so is a secret under another selector', async () => {
    await registers();
    const [a = '', b = ''] = codes;
    assert.equal(await stage.tries(id, `${a.slice(0, 4)}${b.slice(4)}`), 'wrong');
    assert.equal(await left(), 10);
  });

  it("one account's codes do not open another", async () => {
    await registers(mallory);
    const theirs = first();
    await registers(ana);
    assert.equal(await stage.tries(id, theirs), 'wrong');
  });

  it('the dump holds no usable code', async () => {
    await registers();
    const dump = stage.dump();
    for (const code of codes)
      for (const part of [code, code.replaceAll('-', ''), code.slice(5), code.slice(5).replaceAll('-', '')])
        assert.equal(dump.includes(part), false);
  });

  it('the keys of today are replaced: the codes still work', async () => {
    await registers();
    const file = `${stage.folder}/keys/keys.json`;
    rotateKeysFile(file);
    const keys = openKeys({ file, isProduction: false });
    const { sessions } = stage.first;
    const methods = methodsOf({ sessions, keys, mailer: stage.mailer, corporateDomains: [] });
    assert.equal(await stage.tries(id, first(), {}, { ...stage.first, methods }), 'passed');
  });

  it('100,000 codes: no two alike, each letter as often as any other', () => {
    const seen = new Set<string>();
    const counts = new Map<string, number>();
    for (let set = 0; set < 10_000; set++)
      for (const { selector, secret } of randomCodes(10)) {
        seen.add(secret);
        for (const letter of selector + secret) counts.set(letter, (counts.get(letter) ?? 0) + 1);
      }
    assert.equal(seen.size, 100_000);
    assert.equal(counts.size, 32);
    const mean = 2_000_000 / 32;
    const square = [...counts.values()].reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
    assert.ok(square < 90, `chi square ${square}`);
  }).timeout(10_000);
});
