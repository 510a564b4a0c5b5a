import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { auditReport } from '../../../src/store/audit-verify.ts';
import { readCheckpoints } from '../../../src/store/checkpoints.ts';
import type { Replicas } from '../replica.ts';

type Row = Readonly<Record<string, unknown>>;

/** What was found of all writes of a run. */
export interface Proof {
  readonly intents: Readonly<Record<string, number>>;
  /** Calls that reached the directory. */
  readonly reached: number;
  /** Passwords that were really changed. */
  readonly applied: number;
  readonly notices: number;
  /** Notices that came more than once: a kill hit them on their way. */
  readonly repeated: number;
  readonly auditRecords: number;
}

/** One statement on the records, beside Latchkey. */
export const sqlOf = async ({ postgres }: Replicas, statement: string): Promise<readonly Row[]> => {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
};

interface Operation {
  readonly id: string;
  readonly outcome: { readonly outcome: string };
}

/** Every operation the directory itself remembers, by account. */
const rememberedBy = async (world: Replicas): Promise<ReadonlyMap<string, readonly Operation[]>> => {
  const rows = await sqlOf(world, 'select id, body from documents');
  const records = rows.map(({ id, body }) => [String(id), JSON.parse(String(body)) as { operations?: Operation[] }] as const);
  return new Map(records.map(([id, { operations = [] }]) => [id, operations]));
};

/** 0 double writes: no operation reached the directory twice, and no conversation changed a password twice (SEC-64, SEC-129). */
const assertNoDoubleWrite = async (world: Replicas): Promise<{ reached: number; applied: number }> => {
  const reached = world.journal().filter((line) => line.phase === 'reached');
  const operations = reached.map((line) => line.operation);
  assert.equal(new Set(operations).size, operations.length, 'a write reached the directory twice');
  const applied = [...(await rememberedBy(world)).values()].flat().filter((one) => one.outcome.outcome === 'done');
  const conversations = applied.map(({ id }) => id.split('.')[0]);
  assert.equal(new Set(conversations).size, conversations.length, 'a conversation changed a password twice');
  for (const { id } of applied) assert.ok(operations.includes(id), 'a password was changed and nobody wrote');
  return { reached: operations.length, applied: applied.length };
};

/** What is told is what happened: done is done, nothing done is told as nothing, and nothing stays open (SEC-81). */
const assertTold = async (world: Replicas, intents: readonly Row[]): Promise<void> => {
  const remembered = [...(await rememberedBy(world)).values()].flat();
  for (const { id, outcome } of intents) {
    const seen = remembered.find((one) => one.id === id)?.outcome.outcome ?? 'never';
    assert.notEqual(outcome, null, 'a write was never settled');
    if (outcome === 'done') assert.equal(seen, 'done', 'told as done, and nothing was written');
    if (seen === 'done') assert.match(String(outcome), /^(done|unknown)$/, `written, and told as ${outcome}`);
  }
};

/** Every write has its intent and its outcome in the audit, and the chain holds (SEC-114, SEC-115). */
const assertAudited = async (world: Replicas, intents: readonly Row[]): Promise<number> => {
  const anchors = await readCheckpoints(world.anchorFile);
  const report = await auditReport(world.records, world.keys, anchors, world.now());
  assert.equal(report.chain.ok, true, JSON.stringify(report.chain));
  assert.deepEqual(report.openIntents, []);
  assert.equal(report.unsealed, 0);
  const rows = (await world.records.tail(1_000_000)).filter((one) => one.action.startsWith('directory.'));
  for (const { id, outcome } of intents) {
    const outcomes = rows.filter((one) => one.effect === id).map((one) => one.outcome);
    const wasUnknown = outcomes[1] === 'unknown' && outcome !== 'unknown'; // a second look found it
    assert.equal(outcomes.length, outcome === 'abandoned' ? 1 : wasUnknown ? 3 : 2, `audit of a write: ${outcomes.join(', ')}`);
    assert.equal(outcomes[0], outcome === 'abandoned' ? 'failure' : 'intent');
  }
  return report.chain.ok ? report.chain.records : 0;
};

const messageIdOf = (key: string): string => `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@fernhill.example>`;

/** 0 lost notices: whatever was done or may have been is told at the account's mail and at its private address (SEC-101). */
const assertNoticed = async (world: Replicas, intents: readonly Row[]): Promise<{ notices: number; repeated: number }> => {
  const promised = await sqlOf(world, "select item_key from outbox where topic = 'notice-mail'");
  const keys = promised.map((row) => String(row.item_key));
  const arrived = world.mail.received.map((one) => ({ id: one.mail.messageId ?? '', to: one.to[0] ?? '' }));
  for (const { id, account, outcome, reason } of intents) {
    const member = world.crowd.find((one) => one.account === account);
    const ids = new Set(keys.filter((key) => key.startsWith(`${id}:`)).map(messageIdOf));
    const addresses = new Set(arrived.filter((one) => ids.has(one.id)).map((one) => one.to));
    const expected =
      outcome === 'done' || outcome === 'unknown' || reason === 'look-not-applied'
        ? [member?.mail, member?.privateMail].toSorted()
        : [];
    assert.deepEqual([...addresses].toSorted(), expected, `notices of a write that is ${outcome}`);
  }
  const told = arrived.filter((one) => keys.map(messageIdOf).includes(one.id)).map((one) => one.id);
  return { notices: new Set(told).size, repeated: told.length - new Set(told).size };
};

/** Proves that every write of a run was done at most once, told as it was, noticed and audited; gives the figures. Let the world settle before. */
export const prove = async (world: Replicas): Promise<Proof> => {
  const intents = await sqlOf(world, 'select id, account, outcome, reason from intents');
  const { reached, applied } = await assertNoDoubleWrite(world);
  await assertTold(world, intents);
  const auditRecords = await assertAudited(world, intents);
  const { notices, repeated } = await assertNoticed(world, intents);
  const counted = Object.groupBy(intents, ({ outcome }) => String(outcome));
  const outcomes = Object.fromEntries(Object.entries(counted).map(([outcome, some = []]) => [outcome, some.length]));
  return { intents: outcomes, reached, applied, notices, repeated, auditRecords };
};
