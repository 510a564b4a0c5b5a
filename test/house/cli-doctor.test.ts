import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { accessFindings, groupFindings } from '../../src/cli/check-directory.ts';
import { no } from '../../src/core/result.ts';
import type { Directory } from '../../src/directory/port.ts';
import { holdFor } from '../../src/runtime/effects/hold.ts';
import { searchAll } from '../world/replica/canaries.ts';
import { CommandLine } from './cli-world.ts';

const app = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const mail = JSON.stringify({ address: 'ana@mail.example' });
const dayMs = 86_400_000;

describe('latchkey doctor', () => {
  let line: CommandLine;
  beforeEach(() => {
    line = new CommandLine();
  });
  afterEach(() => line.close());

  const doctor = (person: string) => line.run('doctor', person);
  const ready = () => line.registers('fh-1001', { 'authenticator-code': app, 'email-code': mail });

  it('somebody who is ready: every step works, by login, UPN or mail; exit code 0', async () => {
    await ready();
    for (const name of ['ana.alvarez', 'ANA.ALVAREZ@fernhill.example']) {
      const { code, text } = await doctor(name);
      assert.equal(code, 0, text);
      assert.match(text, /^Ana Alvarez \(ana\.alvarez@fernhill\.example\), account fh-1001, directory embedded\n/);
      assert.match(text, /works +Reset my password\n/);
      assert.match(text, /works +Unlock my account: The account is not locked now/);
      assert.match(text, /Every step that is offered would work\.$/);
    }
  });

  it('nobody, or two of that name: said so, and exit code 1', async () => {
    const { code, text } = await doctor('nobody');
    assert.deepEqual([code, /^No account, or more than one/.test(text)], [1, true]);
  });

  it('shows method kinds and never an address, masked or not (SEC-28), and is on record (SEC-113)', async () => {
    await ready();
    const { text } = await doctor('ana.alvarez');
    assert.doesNotMatch(text, /mail\.example|•/);
    assert.match(text, /works +E-mail code: Registered since 21 November 2026\. Allowed because the policy switches it on/);
    const last = JSON.parse((await line.run('audit', 'tail', '1')).text.split('\n').at(-1) ?? '');
    assert.deepEqual([last.action, last.actor, last.target], ['account.diagnosed', 'operator:olga', 'fh-1001']);
  });

  it('registered, enabled and capable are told apart', async () => {
    const found = async (person: string) =>
      [...(await doctor(person)).text.matchAll(/(?:Registered|Enabled|Capable): (yes|no)/g)].map(([, word]) => word).join(' ');
    assert.equal(await found('ana.alvarez'), 'no yes no');
    await ready();
    assert.equal(await found('ana.alvarez'), 'yes yes yes');
    await line.policy({ scope: { kind: 'selected', groups: ['sales'] } });
    assert.equal(await found('ana.alvarez'), 'yes no no');
  });

  it('in scope by the way through nested groups; out of scope by name of the groups', async () => {
    await line.policy({ scope: { kind: 'selected', groups: ['staff'] } });
    assert.match((await doctor('nina.novak')).text, /in scope by field-sales → sales → staff\./);
    const { code, text } = await doctor('owen.okafor');
    assert.match(text, /The account is in none of them, nested groups counted: staff\./);
    assert.match(text, /fails +Reset my password: The account is in none of the groups the policy names\./);
    assert.match(text, /Asked to register: no\. Who is not let in by the policy is not asked\./);
    assert.equal(code, 1);
  });

  it('administrators see another policy, and the way to their tier is named', async () => {
    const { text } = await doctor('adam.ames');
    assert.match(text, /Tier 0, privileged: not the policy for people/);
    assert.match(text, /It has this tier by latchkey-admins → domain-keepers\./);
    assert.match(text, /What you see with such an account is not what people see\./);
    assert.match(text, /fails +Reset my password: The account is privileged/);
    const helpdesk = await doctor('hank.holt');
    assert.match(helpdesk.text, /Tier 1, helpdesk/);
    assert.match(helpdesk.text, /It has this tier by helpdesk\./);
  });

  it('an account that is never touched fails everywhere, with one reason once', async () => {
    const { code, text } = await doctor('dora.dietz');
    assert.equal(code, 1);
    assert.match(text, /fails +reset the password: The account is disabled\./);
    const [reset = ''] = /Reset my password[\s\S]*?(?=\n {2}fails)/.exec(text) ?? [];
    assert.equal(reset.match(/is disabled/g)?.length, 1);
    assert.match(text, /Asked to register: no\. The account is never touched\./);
  });

  it('the lock of the directory, our pause and our hold each by name with the end of its timer', async () => {
    await ready();
    await line.parts(async ({ directory, records }) => {
      for (let tries = 0; tries < 10; tries += 1) await directory.checkPassword('fh-1001', 'not my password at all');
      await records.transaction((tx) => tx.pause('fh-1001', line.now + dayMs, 'too-many-failures'));
      const parts = { documents: records.documents, now: () => line.now };
      await holdFor(parts, 'reset', 'fh-1001', [{ method: 'recovery-code', class: 'R', at: line.now }]);
    });
    const { text } = await doctor('ana.alvarez');
    assert.match(
      text,
      /Directory lock: locked by the directory since 22 November.* 09:00\. It ends by itself on 22 November.* 09:15 \(UTC\)/,
    );
    assert.match(text, /Pause by Latchkey: too many wrong tries\. It ends by itself on 23 November.* 09:00 \(UTC\)/);
    assert.match(text, /Hold of methods after a reset by a saved code: until 23 November.* 09:00 \(UTC\)/);
    assert.match(text, /fails +Register a method: Latchkey itself paused/);
    assert.match(text, /The current password cannot be proved while the account is locked/);
  });

  it('why a method is not usable: worn out, switched off by policy', async () => {
    await ready();
    await line.parts(({ records }) =>
      records.transaction(async (tx) => {
        for (let tries = 0; tries < 50; tries += 1) await tx.countWear('fh-1001', 'authenticator-code');
      }),
    );
    await line.policy({ gates: 1, methods: { 'email-code': { enabled: false }, passkey: { enabled: true } } });
    const { text } = await doctor('ana.alvarez');
    assert.match(
      text,
      /fails +Authenticator app: Registered since 21 November 2026, but switched off after too many wrong tries/,
    );
    assert.match(text, /fails +E-mail code: Registered since 21 November 2026, but the policy has switched it off\./);
    assert.match(text, /off +Passkey: The policy switches it on, but this version of Latchkey does not have it\./);
    assert.match(text, /What is registered and usable now is not enough: 1 gate is required\./);
  });

  it('what policy or directory do not offer is off, which is no fault of the account', async () => {
    await ready();
    await line.policy({ unlock: { withoutReset: false } });
    const { code, text } = await doctor('ana.alvarez');
    assert.match(text, /off +Unlock my account: The policy offers no unlock without a reset/);
    assert.equal(code, 0);
  });

  it('when the password was changed, when it ends, and that it must be changed', async () => {
    const file = join(line.folder, 'people.yaml');
    writeFileSync(file, readFileSync('test/world/people.yaml', 'utf8').replace('passwords:\n', 'passwords:\n  maxAgeDays: 90\n'));
    line.env = { ...line.env, DIRECTORY_FILE: file };
    const { text } = await doctor('nina.novak');
    assert.match(
      text,
      /Last changed on 22 November 2026\.\n +Expires on 20 February 2027\.\n +Must be changed at the next sign-in\./,
    );
    assert.match(text, /The organisation: passwords expire after 90 days; people are told 14 days before\./);
  });

  describe('--bundle', () => {
    const bundle = async (): Promise<{ code: number; text: string; content: string }> => {
      const file = join(line.folder, 'bundle.json.gz');
      const { code, text } = await line.run('doctor', '--bundle', file);
      return { code, text, content: existsSync(file) ? gunzipSync(readFileSync(file)).toString() : '' };
    };

    it('holds what support needs: versions, findings, stores, policy, audit', async () => {
      await line.policy({ helpdesk: { contact: 'help@fernhill.example' }, scope: { kind: 'selected', groups: ['staff'] } });
      const { code, content } = await bundle();
      assert.equal(code, 0);
      const packed = JSON.parse(content);
      assert.equal(packed.versions.node, process.versions.node);
      assert.ok(packed.settings.set.includes('SLACK_BOT_TOKEN'));
      assert.deepEqual(packed.settings.values, { LATCHKEY_MODE: 'development' });
      assert.ok(packed.findings.some(({ text }: { text: string }) => text.startsWith('directory: ')));
      assert.equal(packed.stores.records.kind, 'sqlite');
      assert.ok(packed.stores.records.schema > 0);
      assert.deepEqual([packed.policy.version, packed.policy.holds.scope.groups], [1, 1]);
      assert.equal(packed.audit.chain.ok, true);
      assert.equal(packed.lately['policy.changed success'], 1);
      assert.equal(statSync(join(line.folder, 'bundle.json.gz')).mode & 0o777, 0o600);
    });

    it('holds no value of a setting, no key, no person and no address (SEC-103, SEC-116, SEC-120)', async () => {
      await ready();
      await line.policy({
        helpdesk: { contact: 'help@fernhill.example', name: 'The Desk of Fernhill' },
        password: { blockedWords: ['fernhillia'] },
      });
      await doctor('ana.alvarez');
      const { content } = await bundle();
      const ring = JSON.parse(readFileSync(join(line.folder, 'keys.json'), 'utf8')) as {
        keys: Record<string, Record<string, string>>;
      };
      const values = [
        ...Object.entries(line.env)
          .filter(([name]) => !['LATCHKEY_MODE', 'ROLE_AGENTS'].includes(name))
          .map(([, value]) => value),
        ...Object.values(ring.keys).flatMap(Object.values),
        ...[
          app,
          'ana@mail.example',
          'fh-1001',
          'ana.alvarez',
          'Alvarez',
          'olga',
          'help@fernhill.example',
          'The Desk of Fernhill',
        ],
        ...['fernhillia', 'blue kettle morning train', line.folder],
      ];
      const canaries = values.map((value) => ({ kind: 'credential', value, sinks: [] }));
      const { escapes } = searchAll(canaries, [{ name: 'bundle', content: Buffer.from(content) }]);
      assert.deepEqual(escapes, []);
      assert.doesNotMatch(content, /@/);
    });

    it('is written where the configuration is broken too, and never over another file', async () => {
      line.env = { ...line.env, MAIL_FROM: 'nonsense of olga' };
      const { code, content } = await bundle();
      assert.equal(code, 0);
      assert.match(content, /"notRead": "The configuration cannot be used/);
      assert.doesNotMatch(content, /nonsense/);
      assert.match((await bundle()).text, /^Refused: .* exists and stays as it is/);
    });
  });

  it('anything not understood shows how it is used', async () => {
    for (const words of [[], ['a', 'b'], ['--what'], ['--bundle'], ['ana', '--bundle', 'x']])
      assert.equal((await line.run('doctor', ...words)).code, 2, words.join(' '));
  });
});

describe('latchkey check of a real directory', () => {
  const line = new CommandLine();
  after(() => line.close());

  const findings = (over: Partial<Directory>) =>
    line.parts(async ({ directory }) =>
      (await accessFindings({ ...directory, name: 'active-directory', ...over })).map(({ kind, text }) => `${kind} ${text}`),
    );

  it('names each missing right, each one more than needed, and what could not be looked up (SEC-24)', async () => {
    const rights = async () => [
      { right: 'reset password on OU=People', isNeeded: true, isHeld: true },
      { right: 'write lockoutTime on OU=People', isNeeded: true, isHeld: false },
      { right: 'write description on OU=People', isNeeded: false, isHeld: true },
      { right: 'write pwdLastSet on OU=People', isNeeded: true, isHeld: 'unknown' as const },
      { right: 'delete users', isNeeded: false, isHeld: false },
    ];
    assert.deepEqual(await findings({ rights }), [
      'fine directory: active-directory, answers, and lets us write',
      'wrong directory: the service account lacks the right: write lockoutTime on OU=People',
      'extra directory: the service account has a right that Latchkey does not use: write description on OU=People',
      'advice directory: could not be looked up: write pwdLastSet on OU=People',
    ]);
  });

  it('says that it does not answer, or does not let us write', async () => {
    assert.deepEqual(await findings({ health: async () => no('unavailable') }), [
      'wrong directory: active-directory does not answer',
    ]);
    assert.deepEqual(await findings({ health: async () => no('no-rights') }), [
      'wrong directory: active-directory answers, but does not let us write',
    ]);
  });

  it('names the settings whose groups have nobody in them, or do not exist: nobody is protected by those', () =>
    line.parts(async ({ directory }) => {
      const found = await groupFindings(directory, [
        ['TIER0_GROUPS', ['domain-keepers', 'domain-keeprs']],
        ['ROLE_AGENTS', ['helpdesk']],
      ]);
      assert.deepEqual(
        found.map(({ kind, text }) => [kind, text.split(',')[0]]),
        [['advice', 'TIER0_GROUPS: nobody we serve is in domain-keeprs']],
      );
    }));

  it('exactly the rights that are needed is fine', async () => {
    const rights = async () => [{ right: 'reset password', isNeeded: true, isHeld: true }];
    assert.match((await findings({ rights })).at(-1) ?? '', /^fine .* the rights that are needed and no more: 1$/);
  });
});
