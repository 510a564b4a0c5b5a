import assert from 'node:assert/strict';
import type { Account } from '../../../src/core/account.ts';
import { passkey } from '../../../src/methods/passkey.ts';
import { passkeySetup } from '../../../src/methods/passkey-setup.ts';
import { relyingPartyOf } from '../../../src/methods/relying-party.ts';
import type { Registration } from '../../../src/store/records.ts';
import { SoftPasskey, type Twist } from '../../world/soft-passkey.ts';
import { ana, mallory, minute, Stage } from './stage.ts';

const origin = 'https://reset.corp.example';

describe('passkeys', () => {
  let stage: Stage;
  let alarms: string[];
  const parts = (sessions = stage.first.sessions) => {
    const party = relyingPartyOf(origin);
    assert.ok(party);
    return { sessions, keys: stage.keys, passkeys: { party, alarm: (what: string) => void alarms.push(what) } };
  };
  const setup = () => {
    const made = passkeySetup(parts());
    assert.ok(made);
    return made;
  };
  const method = () => {
    const { passkey: one } = passkey(parts());
    assert.ok(one);
    return one;
  };
  before(async () => {
    stage = await Stage.up();
  });
  after(() => stage.down());
  beforeEach(() => {
    alarms = [];
    stage.now += 60 * minute;
  });

  let run = 0;
  const fresh = (): string => {
    run += 1;
    return `c${run}`;
  };
  const adding = async (conversation: string, account = ana, replaces: string | null = null, session = 'tab') => ({
    ...(await stage.registering(account, conversation, replaces)),
    session,
  });
  /** Registers one; its record, or why not. */
  const registers = async (one: SoftPasskey, twist: Twist = {}, account = ana): Promise<Registration | string> => {
    const to = await adding(fresh(), account);
    const options = await setup().make(to);
    const made = await setup().confirm({ ...to, answer: one.creates(options, twist), name: ' Work\nlaptop ' });
    if (!made.ok) return made.reason;
    return (await stage.register(made.value)) ? made.value.registration : 'lost';
  };
  const registered = async (account = ana): Promise<{ one: SoftPasskey; record: Registration }> => {
    const one = new SoftPasskey(origin);
    const record = await registers(one, {}, account);
    assert.ok(typeof record !== 'string', String(record));
    return { one, record };
  };
  interface Where {
    readonly account?: Account;
    readonly conversation?: string;
    readonly session?: string;
    readonly purpose?: string;
  }
  const asks = async (
    record: Registration,
    { account = ana, conversation = 'u', session = 'tab', purpose = 'reset' }: Where = {},
  ) => setup().ask({ ...(await adding(conversation, account)), session, purpose, registration: record });
  const answers = (answer: string, { account = ana, conversation = 'u', session = 'tab', purpose = 'reset' }: Where = {}) =>
    stage.first.records.registrations(account.id).then(async (registrations) => {
      const { policy, now: nowMs } = stage;
      const checked = await method().verify({ account, registrations, conversation, session, purpose, answer, policy, nowMs });
      if (!checked.ok) return checked.reason;
      return (await stage.use(checked.value)) ? 'passed' : 'lost';
    });

  it('one is registered under its name, and opens once per question', async () => {
    const { one, record } = await registered();
    assert.equal(method().hint(record), 'Work laptop');
    const answer = one.asserts(await asks(record));
    assert.equal(await answers(answer), 'passed');
    assert.equal(await answers(answer), 'expired', 'the same answer again');
    assert.equal(await answers(one.asserts(await asks(record))), 'passed');
  });

  it('nothing in the store names the person or the key in the clear', async () => {
    const { one } = await registered();
    assert.ok(!stage.dump().includes(one.id));
    assert.ok(!stage.dump().includes('Work laptop'));
  });

  const twists: readonly (readonly [string, Twist])[] = [
    ['another port', { origin: `${origin}:8443` }],
    ['http', { origin: 'http://reset.corp.example' }],
    ['a sibling host', { origin: 'https://login.corp.example' }],
    ['another relying party', { rpId: 'corp.example' }],
    ['a frame of another site', { crossOrigin: true }],
    ['nobody verified by the device', { isVerified: false }],
    ['another challenge', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
  ];
  for (const [what, twist] of twists)
    it(`${what}: refused when made and when used (SEC-51)`, async () => {
      assert.equal(await registers(new SoftPasskey(origin), twist), 'wrong');
      const { one, record } = await registered();
      assert.equal(await answers(one.asserts(await asks(record), twist)), 'wrong');
      assert.equal(await answers(one.asserts(await asks(record))), 'passed', 'the honest one still works');
    });

  it('the answer of one ceremony is none in the other (SEC-51)', async () => {
    const { one, record } = await registered();
    const options = await asks(record);
    assert.equal(await answers(one.creates(options)), 'wrong');
    assert.equal(await answers(one.asserts(await asks(record), { type: 'webauthn.create' })), 'wrong');
    assert.equal(await registers(new SoftPasskey(origin), { type: 'webauthn.get' }), 'wrong');
  });

  it('a question is bound to conversation, browser session and purpose, and lives five minutes (SEC-51)', async () => {
    const { one, record } = await registered();
    for (const other of [{ conversation: 'elsewhere' }, { session: 'another-tab' }, { purpose: 'unlock' }]) {
      const answer = one.asserts(await asks(record));
      assert.equal(await answers(answer, other), 'expired', JSON.stringify(other));
      assert.equal(await answers(answer), 'passed', 'and its owner loses nothing by that');
    }
    const late = one.asserts(await asks(record));
    stage.now += 5 * minute + 1;
    assert.equal(await answers(late), 'expired');
  });

  it('a wrong answer uses the question up: no second guess at it', async () => {
    const { one, record } = await registered();
    const options = await asks(record);
    assert.equal(await answers(one.asserts(options, { isVerified: false })), 'wrong');
    assert.equal(await answers(one.asserts(options)), 'expired');
  });

  it('of two equal answers at once one passes', async () => {
    const { one, record } = await registered();
    const answer = one.asserts(await asks(record));
    const results = await Promise.all([answers(answer), answers(answer)]);
    assert.deepEqual(results.toSorted(), ['expired', 'passed']);
  });

  it('a counter that goes back is refused and alarmed; a forged one raises no alarm (SEC-52)', async () => {
    const { one, record } = await registered();
    assert.equal(await answers(one.asserts(await asks(record), { counter: 9 })), 'passed');
    assert.equal(await answers(one.asserts(await asks(record), { counter: 9 })), 'wrong');
    assert.deepEqual(alarms, ['passkey-counter']);
    const forged = new SoftPasskey(origin);
    assert.equal(await answers(forged.asserts(await asks(record), { counter: 1, credential: one.id })), 'wrong');
    assert.deepEqual(alarms, ['passkey-counter']);
  });

  it('a key that always counts zero stays good', async () => {
    const { one, record } = await registered();
    for (const _ of [1, 2]) assert.equal(await answers(one.asserts(await asks(record), { counter: 0 })), 'passed');
    assert.deepEqual(alarms, []);
  });

  it("mallory's passkey is none for ana, in whichever flow (SEC-52)", async () => {
    const { record } = await registered();
    const theirs = await registered(mallory);
    assert.equal(await answers(theirs.one.asserts(await asks(record))), 'wrong');
    assert.equal(await answers(theirs.one.asserts(await asks(theirs.record, { account: mallory }))), 'expired');
  });

  it('a credential is registered once, by whomever, and never again after it was removed (SEC-52)', async () => {
    const { one, record } = await registered();
    assert.equal(await registers(one), 'lost');
    assert.equal(await registers(one, {}, mallory), 'lost');
    assert.equal(await registers(new SoftPasskey(origin), { credential: one.id }, mallory), 'lost');
    await stage.first.records.transaction((tx) => tx.removeRegistration(record.id));
    assert.equal(await registers(one), 'lost');
    assert.equal(await answers(one.asserts(await asks(record))), 'wrong');
  });

  it('one person has one random handle; another one has another (SEC-52)', async () => {
    type Options = { user: { id: string }; excludeCredentials: { id: string }[]; authenticatorSelection: object };
    const { one, record } = await registered();
    const read = async (replaces: string | null): Promise<Options> =>
      JSON.parse(await setup().make(await adding(fresh(), ana, replaces)));
    const [first, second] = [await read(null), await read(record.id)];
    assert.equal(first.user.id, second.user.id);
    assert.equal(Buffer.from(first.user.id, 'base64url').length, 32);
    assert.ok(first.excludeCredentials.some(({ id }) => id === one.id));
    assert.ok(!second.excludeCredentials.some(({ id }) => id === one.id), 'the one to be replaced may be made anew');
    const other: Options = JSON.parse(await setup().make(await adding(fresh(), mallory)));
    assert.notEqual(other.user.id, first.user.id);
  });

  it('garbage, emptiness and very much of it prove nothing', async () => {
    const { one, record } = await registered();
    const right = JSON.parse(one.asserts(await asks(record)));
    const wrong = [
      ...['', '{}', 'null', '[]', '"x"', 'x'.repeat(60_000), JSON.stringify({ ...right, id: '' })],
      JSON.stringify({ ...right, response: { ...right.response, signature: 'AAAA' } }),
      JSON.stringify({ ...right, response: { ...right.response, clientDataJSON: 'e30' } }),
    ];
    for (const answer of wrong) {
      await asks(record);
      assert.equal(await answers(answer), 'wrong', answer.slice(0, 60));
    }
    const to = await adding(fresh());
    await setup().make(to);
    assert.deepEqual(await setup().confirm({ ...to, answer: '{"id":', name: '' }), { ok: false, reason: 'wrong' });
  });

  it('browsers make none for an IP address, so nobody is offered any', () => {
    assert.equal(relyingPartyOf('https://192.0.2.7'), null);
    assert.equal(relyingPartyOf('https://[2001:db8::7]:8443'), null);
    assert.deepEqual(relyingPartyOf('http://localhost:3978'), { id: 'localhost', origin: 'http://localhost:3978' });
    assert.equal(passkeySetup({ ...parts(), passkeys: undefined }), null);
    assert.deepEqual(passkey({ ...parts(), passkeys: undefined }), {});
  });
});
