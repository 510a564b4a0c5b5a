import assert from 'node:assert/strict';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { scopes } from '../../src/channels/slack/scopes.ts';
import type { World } from '../../src/cli/command.ts';
import { withParts } from '../../src/cli/parts.ts';
import { runCommand } from '../../src/cli/run.ts';
import { Policy, standardPolicy } from '../../src/core/policy.ts';
import { policyDifference } from '../../src/core/policy-difference.ts';
import { checkpointFile, signCheckpoint } from '../../src/store/checkpoints.ts';
import { storeFolder } from '../world/folder.ts';
import { MailSink } from '../world/mail-sink.ts';
import { developmentEnv, type Env } from './settings.ts';

/** A Slack and a key document on loopback: what `latchkey check` asks. */
class Outside {
  granted: string = scopes.join(',');
  answer: Record<string, unknown> = { ok: true, team_id: 'T0123ABCD' };
  readonly #server: Server;
  constructor() {
    this.#server = createServer((request, response) => {
      const isSlack = request.url === '/api/auth.test';
      response.setHeader('x-oauth-scopes', this.granted);
      response.end(JSON.stringify(isSlack ? this.answer : { jwks_uri: `${this.url}/keys` }));
    });
  }
  async start(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this;
  }
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

describe('latchkey command line', () => {
  let folder: string;
  let outside: Outside;
  let mail: MailSink;
  let env: Env;

  beforeEach(async () => {
    folder = storeFolder('latchkey-cli-');
    outside = await new Outside().start();
    mail = await MailSink.start();
    env = {
      ...developmentEnv(),
      DATA_DIR: folder,
      DIRECTORY_FILE: 'test/world/people.yaml',
      SMTP_URL: mail.url,
      SLACK_API_URL: `${outside.url}/api/`,
      TEAMS_OPENID_METADATA_URL: `${outside.url}/metadata`,
    };
  });

  afterEach(async () => {
    outside.stop();
    await mail.stop();
    rmSync(folder, { recursive: true });
  });

  const worldOf = (lines: string[], settings: Env = env): World => ({
    env: settings,
    now: Date.now,
    login: 'olga',
    say: (line) => void lines.push(line),
  });
  const latchkey = async (words: string, settings: Env = env) => {
    const lines: string[] = [];
    const code = await runCommand(words.split(' '), worldOf(lines, settings));
    return { code, text: lines.join('\n') };
  };
  const policyFile = (text: string): string => {
    const file = join(folder, 'policy.yaml');
    writeFileSync(file, text);
    return file;
  };

  describe('check', () => {
    it('a complete environment: nothing wrong, nothing more than needed', async () => {
      const { code, text } = await latchkey('check');
      assert.match(text, /\n0 wrong, 0 more than needed, \d+ to think about$/);
      assert.equal(code, 0);
      for (const part of ['settings', 'keys', 'records', 'sessions', 'directory', 'mail', 'Teams', 'Slack'])
        assert.match(text, new RegExp(`^fine +${part}: `, 'm'));
    });

    it('too many scopes are more than needed, a missing one is wrong (SEC-24)', async () => {
      outside.granted = `${scopes.filter((scope) => scope !== 'im:write').join(',')},channels:history`;
      const { code, text } = await latchkey('check');
      assert.match(text, /^wrong +Slack: the bot token lacks the scope im:write$/m);
      assert.match(text, /^extra +Slack: the bot token has the scope channels:history/m);
      assert.equal(code, 1);
    });

    it('a refused token, and one of a workspace that is not listed', async () => {
      outside.answer = { ok: false, error: 'invalid_auth' };
      assert.match((await latchkey('check')).text, /^wrong +SLACK_BOT_TOKEN: Slack refuses it \(invalid_auth\)$/m);
      outside.answer = { ok: true, team_id: 'T9999ZZZZ' };
      assert.match((await latchkey('check')).text, /^wrong +SLACK_TEAM_IDS: does not name the workspace/m);
    });

    it('everything outside gone: one line for each, none of them a stack or an address', async () => {
      outside.stop();
      await mail.stop();
      const gone = { DIRECTORY_FILE: join(folder, 'nobody.yaml'), SIEM_SYSLOG_URL: 'tcp://127.0.0.1:1' };
      const { code, text } = await latchkey('check', { ...env, ...gone });
      assert.equal(code, 1);
      for (const name of ['SMTP_URL', 'SLACK_API_URL', 'TEAMS_OPENID_METADATA_URL', 'DIRECTORY_FILE', 'SIEM_SYSLOG_URL'])
        assert.match(text, new RegExp(`^wrong +${name}: `, 'm'));
      assert.doesNotMatch(text, /127\.0\.0\.1|\n\s+at /);
    });

    it('a misspelt setting is more than needed; a broken configuration asks nobody', async () => {
      const { code, text } = await latchkey('check', { ...env, SLACK_SIGNING_SECRET: 'x', MAIL_FROM: '' });
      assert.match(text, /^wrong +MAIL_FROM: missing/m);
      assert.match(text, /^extra +SLACK_SIGNING_SECRET: no such setting$/m);
      assert.doesNotMatch(text, /^fine/m);
      assert.equal(code, 1);
    });

    it('says what it means that values of the directory count unconfirmed (SEC-38)', async () => {
      const said = /^advice +policy: registration.prefilled is counted/m;
      assert.doesNotMatch((await latchkey('check')).text, said);
      const counted = 'preset: entra-compatible\nregistration: { prefilled: counted }\n';
      assert.equal((await latchkey(`policy set ${policyFile(counted)}`)).code, 0);
      assert.match((await latchkey('check')).text, said);
    });

    it('looks at the operator’s list of breached passwords, and names neither the file nor what is in it (SEC-78)', async () => {
      const file = join(folder, 'list-of-breaches.txt');
      const checked = async (text: string | null): Promise<string> => {
        if (text !== null) writeFileSync(file, text);
        const found = await latchkey('check', { ...env, BREACHED_PASSWORDS_FILE: file });
        assert.ok(!found.text.includes(file));
        return found.text.split('\n').find((line) => /breached passwords|BREACHED_PASSWORDS_FILE/.test(line)) ?? '';
      };
      assert.match(await checked(null), /^wrong +BREACHED_PASSWORDS_FILE: there is no such file; put the list there/);
      assert.match(await checked('letmein\n'), /^wrong +BREACHED_PASSWORDS_FILE: no SHA-1 hash in hexadecimal at byte 0/);
      assert.match(await checked(`${'A'.repeat(40)}:3\n${'B'.repeat(40)}:1\n`), /^fine +breached passwords: 2 entries, sorted/);
      utimesSync(file, 0, Date.now() / 1000 - 400 * 86_400);
      assert.match(await checked(null), /^advice +breached passwords: 2 entries, .* 400 days ago: fetch a newer list/);
    });

    it('never prints a secret', async () => {
      outside.answer = { ok: false, error: env.SLACK_BOT_TOKEN };
      const { text } = await latchkey('check');
      for (const name of ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRETS', 'TEAMS_APP_SECRET'])
        assert.ok(!text.includes(env[name] ?? '-'));
    });
  });

  describe('policy', () => {
    it('an empty store shows the standard policy, which can be set as it was shown', async () => {
      const shown = await latchkey('policy show');
      assert.match(shown.text, /^# nothing is stored yet/);
      assert.equal((await latchkey(`policy set ${policyFile(shown.text)}`)).code, 0);
      await withParts(worldOf([]), async ({ records }) => assert.deepEqual((await records.policy())?.policy, standardPolicy));
    });

    it('the first policy is free, what weakens later waits for an administrator, and both are audited (SEC-95, SEC-96)', async () => {
      assert.equal((await latchkey(`policy set ${policyFile('gates: 1\nbranding: { organisation: Fernhill }')}`)).code, 0);
      const weaker = await latchkey(
        `policy set ${policyFile('gates: 1\nlimits: { codeLifeMinutes: 10 }')} --reason easier-for-all`,
      );
      assert.equal(weaker.code, 0);
      assert.match(weaker.text, /limits\.codeLifeMinutes: 5 -> 10[\s\S]*an administrator must agree/);
      assert.match((await latchkey('policy show')).text, /^# version 1, /);
      const tighter = await latchkey(`policy set ${policyFile('gates: 2')} --reason safer`);
      assert.match(tighter.text, /^tighten +gates: 1 -> 2$/m);
      assert.equal(tighter.code, 0);
      assert.match((await latchkey('policy show')).text, /^# version 2, .*operator:olga: safer\n/);
      const audit = (await latchkey('audit tail')).text.split('\n').map((line) => JSON.parse(line));
      assert.deepEqual(
        audit.map(({ action, outcome, reason, policyVersion }) => [action, outcome, reason, policyVersion]),
        [
          ['policy.changed', 'success', null, 1],
          ['policy.proposed', 'success', null, 1],
          ['policy.changed', 'success', null, 2],
        ],
      );
    });

    it('a later change needs a reason; the same policy again changes nothing', async () => {
      const file = policyFile('gates: 2');
      await latchkey(`policy set ${file}`);
      assert.match((await latchkey(`policy set ${file}`)).text, /Nothing differs/);
      const silent = await latchkey(`policy set ${policyFile('gates: 3')}`);
      assert.deepEqual([silent.code, /--reason/.test(silent.text)], [1, true]);
    });

    it('out of bounds, unknown, or no policy at all: refused by name, nothing stored (SEC-103)', async () => {
      for (const [text, name] of [
        ['gates: 4', /gates: /],
        ['limits: { codeTries: 50 }', /limits\.codeTries: /],
        ['gate: 2', /gate/],
        ['gates: [', /not YAML/],
        ['password: { minLength: 8 }', /password\.minLength: /],
      ] as const) {
        const { code, text: said } = await latchkey(`policy set ${policyFile(text)}`);
        assert.equal(code, 1, text);
        assert.match(said, name);
      }
      assert.match((await latchkey('policy show')).text, /nothing is stored/);
    });

    it('what an operator reads back is the same policy', async () => {
      await latchkey(`policy set ${policyFile('gates: 3\nhelpdesk: { contact: help@corp.test }')}`);
      const before = Policy.parse({ gates: 3, helpdesk: { contact: 'help@corp.test' } });
      await withParts(worldOf([]), async ({ records }) =>
        assert.deepEqual(policyDifference(before, (await records.policy())?.policy ?? standardPolicy), []),
      );
    });
  });

  describe('emergency (SEC-98)', () => {
    const level = () =>
      withParts(worldOf([]), async ({ records }) => (await records.policy())?.policy.emergency.level ?? 'nothing stored');

    it('is on at once, with a reason; off waits for an administrator; all of it is audited', async () => {
      assert.equal((await latchkey('emergency closed')).code, 1);
      assert.equal(await level(), 'nothing stored');
      const on = await latchkey('emergency closed --reason attack-under-way');
      assert.deepEqual([on.code, await level()], [0, 'closed'], on.text);
      assert.match((await latchkey('policy show')).text, /^# there is an emergency: closed$/m);
      const off = await latchkey('emergency off --reason it-is-over-now');
      assert.match(off.text, /an administrator must agree/);
      assert.equal(await level(), 'closed');
      assert.match((await latchkey('emergency guarded --reason a-little-less')).text, /an administrator must agree/);
      assert.match((await latchkey('emergency closed --reason once-more-please')).text, /Nothing differs/);
    });

    it('for hours, 72 at most; another word is not understood', async () => {
      for (const words of ['closed --hours 73', 'closed --hours -1', 'open', '', 'closed guarded'])
        assert.equal((await latchkey(`emergency ${words} --reason attack-under-way`)).code === 0, false, words);
      assert.equal((await latchkey('emergency guarded --hours 2 --reason attack-under-way')).code, 0);
      assert.equal(await level(), 'guarded');
    });
  });

  describe('audit', () => {
    const anchored = async (file: string) => {
      await latchkey(`policy set ${policyFile('gates: 2')}`);
      await latchkey(`policy set ${policyFile('gates: 3')} --reason safer`);
      await withParts(worldOf([]), async ({ records, keys }) => {
        await records.seal('test', Date.now(), 100);
        await checkpointFile(file)(signCheckpoint(keys, await records.head(), Date.now()));
      });
    };

    it('an honest chain verifies against its checkpoint', async () => {
      await anchored(join(folder, 'audit-checkpoints.jsonl'));
      const { code, text } = await latchkey('audit verify');
      assert.match(text, /^The chain is whole: 2 records, head [0-9a-f]{16}\.\nCompared with 1 checkpoints?\./);
      assert.equal(code, 0);
    });

    it('a changed record, a cut tail and a forged checkpoint are named (SEC-115)', async () => {
      const file = join(folder, 'elsewhere.jsonl');
      await anchored(file);
      appendFileSync(file, `\n${JSON.stringify({ seq: 2, hash: 'f'.repeat(64), at: 1, signature: 'x' })}`);
      assert.match((await latchkey(`audit verify --anchor ${file}`)).text, /checkpoint was not signed/);
      writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(0, 2).join('\n'));
      assert.equal((await latchkey(`audit verify --anchor ${file}`)).code, 0);
      const database = new DatabaseSync(join(folder, 'records.db'));
      database.exec('delete from audit where seq = 2');
      assert.match((await latchkey(`audit verify --anchor ${file}`)).text, /ends before a checkpoint; missing from record 2/);
      database.exec("update audit set actor = 'operator:mallory' where seq = 1");
      const { code, text } = await latchkey(`audit verify --anchor ${file}`);
      assert.match(text, /changed, moved, or not written by Latchkey: record 1/);
      assert.equal(code, 1);
      database.close();
    });

    it('an exported file verifies, also from its middle; what was changed, cut or missing is named (SEC-115)', async () => {
      const anchors = join(folder, 'audit-checkpoints.jsonl');
      await anchored(anchors);
      await latchkey('audit tail 1');
      await withParts(worldOf([]), async ({ records }) => void (await records.seal('test', Date.now(), 100)));
      const lines = (await latchkey('audit export')).text.split('\n');
      assert.equal(lines.length, 3);
      assert.equal(JSON.parse((await latchkey('audit tail 1')).text).action, 'audit.exported'); // louder at a SIEM than a look
      const file = join(folder, 'audit.jsonl');
      const verdict = async (...chosen: (string | undefined)[]): Promise<string> => {
        writeFileSync(file, chosen.join('\n'));
        const { code, text } = await latchkey(`audit verify --file ${file}`);
        return `${code} ${text}`;
      };
      assert.match(await verdict(...lines), /^0 The chain is whole: 3 records/);
      assert.match(await verdict(lines[2]), /^0 The chain is whole: 1 records/);
      assert.match(await verdict(lines[1], lines[2]), /^0 Nothing signed says what came before record 2/);
      assert.match(await verdict(lines[0]), /^1 .*missing from record 2.*\n.*after the file was exported/);
      assert.match(await verdict(lines[0], lines[2]), /^1 .*missing, inserted or doubled at 2/);
      assert.match(
        await verdict(lines[0]?.replace('"success"', '"failure"'), lines[1], lines[2]),
        /^1 .*not written by Latchkey: record 1/,
      );
      assert.match(await verdict(lines[0], 'nonsense'), /^1 Line 2 of the audit file is not a record/);
      assert.match(await verdict(''), /^1 The file holds no record/);
    });

    it('reading the audit is audited', async () => {
      await latchkey('audit tail 5');
      const last = (await latchkey('audit tail 1')).text;
      assert.equal(JSON.parse(last).action, 'audit.read');
    });
  });

  describe('keys', () => {
    it('makes a ring for its owner alone, never over another, and adds to it', async () => {
      const file = join(folder, 'ring.json');
      assert.equal((await latchkey('keys create', { KEYS_FILE: file })).code, 0);
      assert.equal(statSync(file).mode & 0o777, 0o600);
      const first = readFileSync(file, 'utf8');
      assert.equal((await latchkey(`keys create ${file}`, {})).code, 1);
      assert.equal(readFileSync(file, 'utf8'), first);
      assert.equal((await latchkey(`keys rotate ${file}`, {})).code, 0);
      assert.deepEqual(Object.keys(JSON.parse(readFileSync(file, 'utf8')).keys), ['k1', 'k2']);
    });

    it('says nothing of the keys', async () => {
      const file = join(folder, 'ring.json');
      const { text } = await latchkey(`keys create ${file}`, {});
      for (const key of Object.values(JSON.parse(readFileSync(file, 'utf8')).keys.k1) as string[]) assert.ok(!text.includes(key));
    });
  });

  it('anything not understood shows how it is used, and does nothing', async () => {
    for (const words of [
      'polish',
      'policy',
      'policy set',
      'policy show now',
      'policy set a b',
      'audit tail -1',
      'audit tail x',
      'audit verify --what',
      'keys',
    ]) {
      const { code, text } = await latchkey(words, {});
      assert.equal(code, 2, words);
      assert.match(text, /^ {2}latchkey /);
    }
    assert.equal((await latchkey('help', {})).code, 0);
    assert.ok(!existsSync(join(folder, 'records.db')));
  });
});
