import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { type Conversation, type Event, hear, opened } from '../../src/core/conversation.ts';
import { flows } from '../../src/core/flows/all.ts';
import { isProving } from '../../src/core/flows/proving-states.ts';
import { Policy } from '../../src/core/policy.ts';
import type { PolicyRule } from '../../src/core/policy-rules.ts';
import { ok } from '../../src/core/result.ts';
import { policyOfRow, policyToShow } from '../../src/runtime/policies.ts';
import type { PolicyVersion } from '../../src/store/records.ts';
import { answered, foldAt, morning, settled, start } from '../world/fold.ts';
import { ana } from '../world/walk.ts';

const reason = 'Somebody calls the helpdesk in our name';

/** An administrator at the emergency switch, under a rule for administrators. */
class Desk {
  readonly #policy: Policy;
  row: Conversation;

  constructor(set: PolicyRule['set'], over: object = {}) {
    this.#policy = Policy.parse({ ...over, rules: [{ name: 'Administrators', groups: ['admins'], set }] });
    const flow = flows.get('policy-emergency') ?? assert.fail('no flow');
    this.row = opened(flow, { named: null }, start, foldAt(morning, this.#policy));
  }

  get parts() {
    const stored = { policy: this.#policy, version: 7 } as PolicyVersion;
    return {
      flows,
      now: () => morning,
      records: { policy: async () => stored },
      directory: {
        findByIdentity: async () => ({ id: 'a-ana' }) as never,
        memberOf: async (account: string) => (account === 'a-ana' ? ['admins'] : []),
      },
    };
  }

  async hears(event: Event): Promise<void> {
    const { policy, own } = await policyToShow(this.parts, this.row);
    this.row = hear(flows, this.row, event, { ...foldAt(morning, policy), own }) ?? assert.fail(`${event.kind} was not heard`);
  }

  async settles(effect: 'policy-look' | 'check-code' | 'send-code', value: unknown = null): Promise<void> {
    const owed = this.row.owed.find((one) => one.do === effect) ?? assert.fail(`does not owe ${effect}`);
    await this.hears(settled(owed.id, effect, ok(value)));
  }

  /** Up to the first gate. */
  async switchesOn(who = ana('authenticator-code', 'email-code', 'recovery-code')): Promise<void> {
    const head = { version: 7, by: '', at: 0, reason: '' };
    await this.settles('policy-look', { who: { ...who, tier: 0 }, head, waiting: 0, planned: 0 });
    await this.hears(answered(this.row, 'submit', { fields: { level: 'closed', hours: '0', reason } }));
  }
}

const offeredIn = ({ state }: Conversation) =>
  'offered' in state ? (state.offered as readonly { method: string }[]).map(({ method }) => method) : state.at;

describe('the rule of an administrator’s own group', () => {
  it('holds where they show who they are at the organisation’s policy (SEC-25)', async () => {
    const desk = new Desk({ 'methods.email-code.enabled': false });
    await desk.switchesOn();
    assert.deepEqual(offeredIn(desk.row), ['authenticator-code', 'recovery-code']);
    const narrow = new Desk({ 'methods.email-code.enabled': false });
    await narrow.switchesOn(ana('authenticator-code', 'email-code'));
    assert.equal(narrow.row.state.at, 'refused');
  });

  it('may ask for three gates, and never for fewer than two', async () => {
    const strict = new Desk({ gates: 3 });
    await strict.switchesOn(ana('authenticator-code', 'email-code'));
    assert.equal(strict.row.state.at, 'refused');
    const loose = new Desk({ gates: 1 });
    await loose.switchesOn(ana('authenticator-code', 'email-code'));
    await loose.hears(answered(loose.row, 'method:r-authenticator-code'));
    await loose.hears(answered(loose.row, 'submit', { secrets: { code: 'secret:code' } }));
    await loose.settles('check-code');
    assert.deepEqual(offeredIn(loose.row), ['email-code']);
  });

  it('alone counts: three gates for everybody’s reset lock no administrator out', async () => {
    const desk = new Desk({}, { gates: 3 });
    await desk.switchesOn(ana('authenticator-code', 'email-code'));
    assert.deepEqual(offeredIn(desk.row), ['authenticator-code', 'email-code']);
    const [stepUp, reset] = [
      { ...desk.row, flow: 'audit' },
      { ...desk.row, flow: 'reset' },
    ];
    assert.equal((await policyOfRow(desk.parts, stepUp)).policy.gates, 2);
    assert.equal((await policyOfRow(desk.parts, reset)).policy.gates, 3);
  });

  it('is not what they look at, but what is decided by when they act', async () => {
    const desk = new Desk({ gates: 3 });
    const looked = await policyToShow(desk.parts, desk.row);
    assert.deepEqual([looked.policy.gates, looked.own?.gates], [2, 3]);
    assert.equal((await policyOfRow(desk.parts, desk.row)).policy.gates, 3);
    await desk.switchesOn();
    assert.equal((await policyToShow(desk.parts, desk.row)).policy.gates, 3);
  });

  it('an emergency takes no method from whoever has to end it (SEC-98)', async () => {
    const desk = new Desk({}, { emergency: { level: 'guarded' } });
    await desk.switchesOn(ana('authenticator-code', 'email-code'));
    assert.deepEqual(offeredIn(desk.row), ['authenticator-code', 'email-code']);
  });

  it('in an emergency no vouch is offered, which nobody could give; on a quiet day it is', async () => {
    const methods = { vouch: { enabled: true } };
    const isOn = async (over: object): Promise<readonly boolean[]> => {
      const desk = new Desk({}, { methods, ...over });
      const { policy } = await policyOfRow(desk.parts, desk.row);
      return [policy.methods.vouch.enabled, policy.methods['email-code'].enabled];
    };
    assert.deepEqual(await isOn({ emergency: { level: 'guarded' } }), [false, true]);
    assert.deepEqual(await isOn({}), [true, true]);
  });

  it('holds at every step of showing who they are, also while somebody is asked to vouch (SEC-25)', () => {
    for (const at of ['choose-method', 'asking-voucher', 'await-voucher', 'checking']) assert.ok(isProving(at), at);
    for (const at of ['refused', 'over', 'toString']) assert.ok(!isProving(at), at);
  });
});

describe('the step-up of an approver', () => {
  it('never counts by the gates of resets: every flow that asks for it says so (SEC-25)', () => {
    const sources = globSync('src/core/flows/*.ts').map((path) => readFileSync(path, 'utf8'));
    const asking = sources.filter((text) => text.includes("purpose: 'approver-step-up'"));
    const names = asking.map((text) => /^ {2}name: '([\w-]+)'/m.exec(text)?.[1] ?? '');
    assert.ok(names.includes('release-approval') && names.includes('approval'), names.join());
    const silent = names.filter((name) => !flows.get(name)?.isByStepUp && !flows.get(name)?.isAboutPolicy);
    assert.deepEqual(silent, []);
  });
});
