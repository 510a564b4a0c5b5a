import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Canary, searchAll } from '../world/replica/canaries.ts';
import { addressCanaries, madeUp, pocketCanaries } from '../world/replica/secrets-seen.ts';
import { sinksOf } from '../world/replica/sinks.ts';
import { Replicas } from '../world/replica.ts';
import { type Person, Pocket } from '../world/scenario/person.ts';

const letters = (): string => randomBytes(12).toString('base64url').replaceAll(/[-_]/g, 'x');
/** A password nobody else has, with characters that every encoding writes differently. */
const password = (): string => `Über ${letters()} & "brücke" <9>`;

const secrets = {
  signingSecret: `signing-${letters()}${letters()}`,
  botToken: `xoxb-${letters()}-${letters()}`,
  smtpUser: 'latchkey',
  smtpPassword: `smtp-${letters()}${letters()}`,
};
const first = password();

describe('canary secrets through success, refusal, timeout and crash (SEC-72, SEC-104, SEC-116)', function () {
  this.timeout(180_000);
  let world: Replicas;
  const typed: Canary[] = [];

  /** Something a person types or is given, which no sink may hold but these. */
  const secret = (kind: string, value: string, ...sinks: readonly string[]): string => {
    typed.push({ kind, value, sinks });
    return value;
  };

  before(async () => {
    const policy = { limits: { flowsPerHour: 20, recoveryCodes: 20 }, password: {} };
    world = await Replicas.start({
      people: 2,
      password: first,
      isRegistered: false,
      policy,
      secrets,
      redis: { appendOnly: true, args: ['--rdbcompression', 'no', '--appendfsync', 'always'] },
    });
    world.front.isKeeping = true;
  });
  after(() => world.stop());

  const opensPage = async (person: Person): Promise<void> => {
    secret('page code', person.screen.link?.code ?? '', 'slack', 'teams', 'chat answers');
    await person.opensPage();
  };

  const typesAppCode = async (person: Person): Promise<void> => {
    await person.types(secret('app code', person.appCode()));
  };

  /** To the form for a new password, by app and recovery code. */
  const provesTo = async (person: Person): Promise<void> => {
    world.passes(61);
    await person.asks('reset', 'prove.first');
    await person.picks('authenticator-code');
    await typesAppCode(person);
    await person.sees('prove.next');
    await person.picks('recovery-code');
    await person.sees('code.recovery-code');
    await opensPage(person);
    await person.typesRecoveryCode(person.pocket.recoveryCodes.pop() ?? '');
  };

  const saves = (person: Person, kind: string): Promise<unknown> =>
    person.choosesPassword(secret(`password: ${kind}`, password()));

  const registers = async (person: Person): Promise<void> => {
    await person.asks('register', 'register.first');
    await opensPage(person);
    await person.typesCurrentPassword(secret('password: mistyped', password()));
    await person.typesCurrentPassword(first);
    await person.setsUpApp();
    await person.savesRecoveryCodes();
    await person.sees('register.choose');
    await person.picks('email-code');
    await person.types(person.who.mail, 'address');
    await person.sees('add.email.confirm');
    await person.types(await person.mailedCode());
    await person.sees('register.choose');
    await person.presses('finish');
    await person.sees('register.ready');
  };

  const changes = async (person: Person): Promise<void> => {
    world.passes(61);
    await person.asks('change', 'prove.first');
    await person.picks('email-code');
    await person.types(secret('mistyped code', '08150815'));
    await person.types(await person.mailedCode());
    await person.sees('change.choose');
    await opensPage(person);
    const wrong = secret('password: mistyped', password());
    await person.choosesPassword(secret('password: new', password()), { current: wrong });
    await person.choosesPassword(secret('password: new', password()), { current: first });
    await person.sees('outcome.change.done');
  };

  const refused = async (person: Person): Promise<void> => {
    await provesTo(person);
    await person.choosesPassword(secret('password: mismatch', password()), { again: secret('password: mismatch', password()) });
    await person.choosesPassword(secret('password: too long', letters().repeat(9)));
    for (const replica of world.all) await replica.fails('reset', 'refuse');
    await saves(person, 'refused');
    for (const replica of world.all) await replica.heals();
    await saves(person, 'new');
    await person.sees('outcome.reset.done');
  };

  const timedOut = async (person: Person): Promise<void> => {
    await provesTo(person);
    for (const replica of world.all) await replica.fails('reset', 'drop-answer');
    await saves(person, 'timeout');
    await person.sees('outcome.reset.not-confirmed');
    for (const replica of world.all) await replica.heals();
  };

  const broken = async (person: Person): Promise<void> => {
    await provesTo(person);
    for (const replica of world.all) await replica.breaks();
    await saves(person, 'exception');
    await person.sees('outcome.reset.not-confirmed');
  };

  const crashed = async (person: Person): Promise<void> => {
    await provesTo(person);
    for (const replica of world.all) await replica.fails('reset', 'hang');
    const saved = saves(person, 'crash').catch(() => undefined);
    await sleep(700);
    for (const replica of world.all) await replica.kill9();
    await saved;
    for (const replica of world.all) await replica.start();
    world.passes(65);
    await world.until(() => person.hasSeen('outcome.reset.not-confirmed'), 20_000, 'the end of a crash');
  };

  /** Secrets in places where nobody expects them. */
  const misplaced = async (person: Person): Promise<void> => {
    const url = `http://127.0.0.1:${world.front.port}`;
    const stray = () => secret('password: misplaced', password());
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    await fetch(`${url}/page?new-password=${encodeURIComponent(stray())}`);
    await fetch(`${url}/p/${letters()}?${new URLSearchParams({ password: stray() })}`);
    await fetch(`${url}/page`, { method: 'POST', body: new URLSearchParams({ 'new-password': stray() }), headers: form });
    await fetch(`${url}/page`, { method: 'POST', body: JSON.stringify({ password: stray() }) });
    await fetch(`${url}/slack/events`, { method: 'POST', body: JSON.stringify({ text: stray() }) });
    const authorization = `Bearer ${secret('bearer token', letters())}.${letters()}`;
    await fetch(`${url}/api/messages`, { method: 'POST', body: JSON.stringify({ text: stray() }), headers: { authorization } });
    await person.says(`my password is ${stray()} please help`);
  };

  it('a whole life of two people, one in Teams and one in Slack', async () => {
    const pockets = [new Pocket(), new Pocket()] as const;
    const inTeams = world.human(world.member(0), 'teams', pockets[0]);
    const inSlack = world.human(world.member(1), 'slack', pockets[1]);
    for (const person of [inTeams, inSlack]) await registers(person);
    typed.push(...pockets.flatMap(pocketCanaries));
    for (const person of [inTeams, inSlack]) await changes(person);
    await refused(inTeams);
    await timedOut(inTeams);
    await broken(inSlack);
    await crashed(inSlack);
    for (const person of [inTeams, inSlack]) await misplaced(person);
    await world.settles();
  });

  it('nothing of it is anywhere but where it is meant to be', async () => {
    const keys = Object.values((JSON.parse(readFileSync(join(world.folder, 'keys.json'), 'utf8')) as Keys).keys).flatMap(
      Object.values,
    );
    const given = [secrets.signingSecret, secrets.botToken, secrets.smtpPassword, world.connector.bearer];
    const canaries: Canary[] = [
      ...typed,
      ...madeUp(world),
      ...world.crowd.flatMap(addressCanaries),
      ...given.map((value) => ({ kind: 'credential', value, sinks: [] })),
      ...keys.map((value) => ({ kind: 'key', value, sinks: [] })),
      { kind: 'password: current', value: first, sinks: [] },
      { kind: 'response_url', value: 'hooks.slack.com/actions', sinks: [] },
    ].filter(({ value }) => value.length >= 6);
    const sinks = await sinksOf(world);
    const { escapes, found } = searchAll(canaries, sinks);
    assert.deepEqual(escapes, []);
    const meant = new Set(canaries.filter((one) => one.sinks.length > 0).map(({ kind }) => kind));
    for (const kind of meant) assert.ok(found.has(kind), `no ${kind} was found where it is meant to be: the search is blind`);
    for (const { name, content } of sinks) assert.ok(content.length > 100, `nothing in ${name}`);
  });

  it('the search finds each form a secret could take', () => {
    const value = password();
    const bytes = Buffer.from(`{"x":"${value}"}`);
    const forms: Record<string, string | Buffer> = {
      plain: value,
      'in base64': bytes.toString('base64'),
      'in base64url, shifted': Buffer.concat([Buffer.from('a'), bytes]).toString('base64url'),
      'in hex': bytes.toString('hex'),
      'in an address': encodeURIComponent(value),
      'in a form': new URLSearchParams({ value }).toString(),
      'in JSON': JSON.stringify({ value }),
      'in UTF-16': Buffer.from(value, 'utf16le'),
      'as a byte array': JSON.stringify(Buffer.from(value)),
      'cut short': value.slice(0, 20),
    };
    for (const [form, content] of Object.entries(forms)) {
      const { escapes } = searchAll(
        [{ kind: 'password', value, sinks: [] }],
        [{ name: form, content: Buffer.from(content as string) }],
      );
      assert.ok(escapes.length > 0, `not found ${form}`);
    }
  });
});

interface Keys {
  readonly keys: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
