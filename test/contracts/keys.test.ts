import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { AppError } from '../../src/core/result.ts';
import { openKeys } from '../../src/store/key-ring.ts';
import { type Keys, keyPurposes } from '../../src/store/keys.ts';
import { createKeysFile, type KeysFile, rotateKeysFile } from '../../src/store/keys-file.ts';

const isBroken = (error: unknown) => error instanceof AppError && error.code === 'seal-broken';

describe('the key ring', () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-keys-'));
  let named = 0;
  const newFile = (): string => {
    const file = join(folder, `keys-${++named}.json`);
    createKeysFile(file);
    return file;
  };
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as KeysFile;
  const open = (file: string): Keys => openKeys({ file, isProduction: true });
  after(() => rmSync(folder, { recursive: true, force: true }));

  describe('seals', () => {
    const keys = open(newFile());
    const sealed = keys.seal('registration', 'alice/1', 'JBSWY3DP é\n');

    it('and opens what it sealed, also nothing and much', () => {
      assert.equal(keys.open('registration', 'alice/1', sealed), 'JBSWY3DP é\n');
      for (const plain of ['', 'x'.repeat(100_000)]) assert.equal(keys.open('row', 'a', keys.seal('row', 'a', plain)), plain);
    });

    it('in the documented form, and never twice the same', () => {
      assert.match(sealed, /^v1\.k1\.[\w-]{16}\.[\w-]{20,}$/);
      const many = new Set(Array.from({ length: 1_000 }, () => keys.seal('row', 'a', 'same').split('.')[2]));
      assert.equal(many.size, 1_000);
    });

    it("alice's record copied over mallory's is refused", () => {
      assert.throws(() => keys.open('registration', 'mallory/1', sealed), isBroken);
    });

    it('a value sealed for one purpose opens on the diagonal only', () => {
      for (const one of keyPurposes)
        for (const other of keyPurposes) {
          const attempt = () => keys.open(other, 'c', keys.seal(one, 'c', 'x'));
          if (one === other) assert.equal(attempt(), 'x');
          else assert.throws(attempt, isBroken);
        }
    });

    it('every flipped bit, in any character, is refused', () => {
      const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
      for (let at = sealed.indexOf('.', 4) + 1; at < sealed.length; at++)
        for (let bit = 0; bit < 6; bit++) {
          const was = alphabet.indexOf(sealed[at] ?? '');
          if (was < 0) continue;
          const forged = sealed.slice(0, at) + alphabet[was ^ (1 << bit)] + sealed.slice(at + 1);
          assert.throws(() => keys.open('registration', 'alice/1', forged), isBroken, `character ${at}, bit ${bit}`);
        }
    });

    it('nonsense, a cut tail, a cut tag and another version are refused', () => {
      const [, kid, nonce, text] = sealed.split('.');
      const forgeries = [
        '',
        'x',
        'v1...',
        sealed.slice(0, -2),
        `${sealed}.x`,
        `${sealed}==`,
        ` ${sealed}`,
        sealed.replace('v1', 'v2'),
      ];
      forgeries.push(`v1.${kid}.${nonce}.`, `v1.${kid}.${nonce}.AAAA`, `v1.${kid}..${text}`, `v1.__proto__.${nonce}.${text}`);
      for (const forged of forgeries) assert.throws(() => keys.open('registration', 'alice/1', forged), isBroken, forged);
    });

    it('a refusal says nothing of what was sealed, for whom, or the keys (SEC-116)', () => {
      assert.throws(
        () => keys.open('registration', 'canary-context', sealed),
        (error) => !/canary|JBSWY|v1\.k1/.test(inspect(error, { depth: 9, showHidden: true })),
      );
      assert.doesNotMatch(inspect(keys, { depth: 9, showHidden: true }), /Buffer|[\w-]{43}/);
    });
  });

  describe('makes MACs', () => {
    const file = newFile();
    const keys = open(file);
    const mac = keys.mac('code', '123456');

    it('HMAC-SHA-256 under the key of the purpose', () => {
      const key = Buffer.from(read(file).keys.k1?.code ?? '', 'base64url');
      assert.equal(mac, createHmac('sha256', key).update('123456').digest('base64url'));
    });

    it('that fit their text and purpose alone', () => {
      assert.equal(keys.isMac('code', '123456', mac), true);
      assert.equal(keys.isMac('code', '123457', mac), false);
      for (const purpose of keyPurposes) assert.equal(keys.isMac(purpose, '123456', mac), purpose === 'code');
      for (const wrong of ['', 'x', mac.slice(0, -2), `${mac}AA`, 'A'.repeat(43)])
        assert.equal(keys.isMac('code', '123456', wrong), false);
    });
  });

  describe('rotation (SEC-108)', () => {
    it('older keys open and check, the newest seals; a removed or foreign key is refused', () => {
      const file = newFile();
      const before = open(file);
      const [sealed, mac] = [before.seal('row', 'a', 'old'), before.mac('code', '1')];

      assert.equal(rotateKeysFile(file), 'k2');
      const after = open(file);
      assert.equal(after.open('row', 'a', sealed), 'old');
      assert.equal(after.isMac('code', '1', mac), true);
      assert.notEqual(after.mac('code', '1'), mac);
      assert.deepEqual(after.macs('code', '1'), [after.mac('code', '1'), mac]);
      assert.match(after.seal('row', 'a', 'new'), /^v1\.k2\./);
      assert.throws(() => before.open('row', 'a', after.seal('row', 'a', 'new')), isBroken);
      assert.throws(() => after.open('row', 'a', sealed.replace('v1.k1', 'v1.k2')), isBroken);

      const { keys } = read(file);
      writeFileSync(file, JSON.stringify({ current: 'k2', keys: { k2: keys.k2 } }));
      assert.throws(() => open(file).open('row', 'a', sealed), isBroken);
      assert.equal(open(file).isMac('code', '1', mac), false);
    });
  });

  describe('the file', () => {
    const refusal = (file: string, isProduction = true): string => {
      try {
        openKeys({ file, isProduction });
      } catch (error) {
        assert.ok(error instanceof AppError && error.code === 'configuration' && error.message.includes(file));
        return error.message;
      }
      return assert.fail('was accepted');
    };
    const changed = (change: (ring: { current: string; keys: Record<string, Record<string, string>> }) => void): string => {
      const file = newFile();
      const ring = structuredClone(read(file));
      change(ring);
      writeFileSync(file, JSON.stringify(ring));
      return file;
    };

    it('is made in development, mode 600, with a different key of 32 bytes per purpose', () => {
      const file = join(folder, 'new', 'keys.json');
      openKeys({ file, isProduction: false });
      assert.equal(statSync(file).mode & 0o777, 0o600);
      const all = Object.values(read(file).keys.k1 ?? {});
      assert.equal(new Set(all).size, keyPurposes.length);
      for (const key of all) assert.equal(Buffer.from(key, 'base64url').length, 32);
      assert.deepEqual(readdirSync(join(folder, 'new')), ['keys.json']);
    });

    it('is never overwritten', () => {
      const file = newFile();
      const before = readFileSync(file, 'utf8');
      assert.equal(createKeysFile(file), false);
      assert.equal(readFileSync(file, 'utf8'), before);
    });

    it('must be there in production', () => {
      assert.match(refusal(join(folder, 'nowhere.json')), /does not exist/);
    });

    it('that others can read or change is refused in production', () => {
      const file = newFile();
      for (const mode of [0o604, 0o644, 0o620, 0o602]) {
        chmodSync(file, mode);
        assert.match(refusal(file), /chmod 600/);
        openKeys({ file, isProduction: false });
      }
      chmodSync(file, 0o640); // a mounted secret with a group
      open(file);
    });

    it('with a purpose missing, a short, a repeated or a made-up key is refused, by name and without its value', () => {
      const canary = randomBytes(32).toString('base64url');
      const cases: [string, RegExp][] = [
        [changed(({ keys }) => delete keys.k1?.audit), /keys\.k1\.audit is missing/],
        [changed(({ keys }) => Object.assign(keys.k1 ?? {}, { row: canary.slice(2) })), /keys\.k1\.row must be 32 bytes/],
        [changed(({ keys }) => Object.assign(keys.k1 ?? {}, { row: canary, page: canary })), /two keys are equal/],
        [changed(({ keys }) => Object.assign(keys.k1 ?? {}, { row: 'A'.repeat(43) })), /keys\.k1\.row is not random/],
        [changed(({ keys }) => Object.assign(keys.k1 ?? {}, { [canary]: canary })), /keys\.k1/],
        [changed(({ keys }) => Object.assign(keys, { [canary]: keys.k1 })), /keys\.\?/],
        [changed((ring) => Object.assign(ring, { current: canary })), /current/],
        [changed((ring) => Object.assign(ring, { current: 'k9' })), /current names no key/],
      ];
      for (const [file, said] of cases) {
        assert.match(refusal(file), said);
        assert.ok(!refusal(file).includes(canary.slice(2)));
      }
    });

    it('that is no JSON is refused without quoting it', () => {
      const file = newFile();
      writeFileSync(file, 'canary {');
      assert.match(refusal(file), /is not JSON$/);
    });
  });
});
