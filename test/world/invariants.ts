import assert from 'node:assert/strict';
import { evidenceOf, satisfies } from '../../src/core/evidence.ts';
import type { MethodId } from '../../src/core/method.ts';
import { standardPolicy } from '../../src/core/policy.ts';
import type { Town } from './town.ts';

const purposes = { reset: 'reset', change: 'change', unlock: 'unlock', 'require-change': null } as const;

/** What must hold of every run, whatever was killed, repeated, late or wrong in it (SEC-54, SEC-57, SEC-114, SEC-129, SEC-130). */
export const assertSound = async (town: Town): Promise<void> => {
  await assertOneWriteEach(town);
  await assertGates(town);
  await assertSettled(town);
  assertCounted(town);
};

const intentsOf = (town: Town) => town.sql('select id, flow_id, kind, account, outcome, begun_at from intents');

/** One call per intent, one effect per conversation. */
const assertOneWriteEach = async (town: Town): Promise<void> => {
  const operations = town.writes.map((one) => one.operation);
  assert.equal(new Set(operations).size, operations.length, `a write was repeated: ${operations.join(', ')}`);
  const conversations = town.writes.filter((one) => one.outcome === 'done').map((one) => one.operation.split('.')[0]);
  assert.equal(new Set(conversations).size, conversations.length, 'one conversation wrote twice');
};

/** Every call to the directory was allowed by gates that were recorded before it, for this account, in this conversation (SEC-54, SEC-55). */
const assertGates = async (town: Town): Promise<void> => {
  const audit = await town.audit();
  const { policy } = (await town.records.policy()) ?? { policy: standardPolicy };
  for (const write of town.writes) {
    const purpose = purposes[write.kind];
    if (!purpose) continue; // nobody requires a change of themselves
    const conversation = write.operation.split('.')[0] ?? '';
    const at = audit.find((one) => one.effect === write.operation && one.outcome === 'intent')?.at;
    assert.ok(at, `no intent was written before ${write.kind} (SEC-114)`);
    const evidence = audit
      .filter((one) => one.action === 'gate.passed' && one.conversation === conversation && one.target === write.account)
      .filter((one) => one.at <= at)
      .map((one) => evidenceOf(one.methods[0] as MethodId, one.at));
    const { tier = 0 } = (await town.directory.find(write.account)) ?? {};
    const linkedAt = Math.max(0, ...evidence.map((one) => one.at)); // gates are fresh when the link is issued (SEC-56)
    const isEnough = satisfies(purpose, policy, tier, evidence, linkedAt);
    assert.ok(isEnough, `${write.kind} of ${write.account} with ${evidence.map((one) => one.method).join(' + ') || 'no gate'}`);
  }
};

/** Nothing stays open; what is told is what happened; everybody is told of what was done or may have been. */
const assertSettled = async (town: Town): Promise<void> => {
  const intents = await intentsOf(town);
  const audit = await town.audit();
  const promised = await town.promised();
  for (const { id, outcome, kind } of intents) {
    assert.notEqual(outcome, null, `${kind} ${id} was never settled`);
    const write = town.writes.find((one) => one.operation === id);
    if (outcome === 'done') assert.equal(write?.outcome, 'done', 'told as done, but nothing was written');
    if (write?.outcome === 'done') assert.ok(outcome === 'done' || outcome === 'unknown', `written, and told as ${outcome}`);
    const isTold = promised.some((key) => key.startsWith(`${id}:`));
    assert.equal(isTold, outcome === 'done' || outcome === 'unknown', `${outcome}, and notices: ${isTold}`);
    const records = audit.filter((one) => one.effect === id && one.action === `directory.${kind}`).map((one) => one.outcome);
    if (outcome !== 'abandoned') assert.equal(records[0], 'intent');
    assert.equal(records.length, outcome === 'abandoned' ? 1 : 2, `audit of ${id}: ${records.join(', ')}`);
  }
  for (const write of town.writes)
    assert.ok(
      intents.some((one) => one.id === write.operation),
      'a write without an intent',
    );
};

/** Nobody looked at a secret whose try was not counted before, and a wrong one was never given back (SEC-57). */
const assertCounted = ({ replicas }: Town): void => {
  for (const { evaluated, counted, givenBack, name } of replicas) {
    assert.ok(evaluated.length <= counted.length, `${name} looked ${evaluated.length} times and counted ${counted.length}`);
    const wrong = evaluated.filter((one) => one.endsWith('wrong')).length;
    assert.ok(wrong <= counted.length - givenBack.length, `${name}: ${wrong} wrong, ${counted.length - givenBack.length} kept`);
  }
};
