import { setImmediate as turn } from 'node:timers/promises';
import { type AuditRecord, ownRecord } from '../core/audit.ts';
import { isKeptLongEnough, noticeMs } from '../core/retention.ts';
import { verifyChain } from '../store/audit-verify.ts';
import { chainStart, type Head, isGenuineSegment, type SignedSegment, sizeOf } from '../store/segments.ts';
import type { Parts } from './parts.ts';
import { currentPolicy } from './policies.ts';

const leaseMs = 5 * 60_000;
const hourMs = 3_600_000;
const batch = 250;
const closedAtOnce = 20;
const announcedAtOnce = 100;
const removedAtOnce = 20;

/** Somebody who reads the chain from its start, such as an export, and how far they have come. */
export interface ChainReader {
  readonly name: string;
  readonly seq: number;
}

/** Who reads the chain and must have read a segment before it goes, and where what is left of it is kept. */
export interface RetentionParts extends Pick<Parts, 'records' | 'keys' | 'now' | 'replica' | 'log'> {
  readonly readers: () => Promise<readonly ChainReader[]>;
  /** Keeps a closing record where the database's owner cannot rewrite it; rejects when it could not. */
  readonly anchor: (closing: SignedSegment) => Promise<void>;
  /** Follows what was removed: whatever else knew the persons of these records. `upTo`: the newest of them (epoch ms). */
  readonly afterwards: (upTo: number) => Promise<void>;
}

/** The rule by which segments go. */
interface Rule {
  readonly keepDays: number;
  readonly policyVersion: number;
}

const ruleOf = async ({ records }: RetentionParts): Promise<Rule> => {
  const { policy, version } = await currentPolicy(records);
  return { keepDays: policy.audit.keepDays, policyVersion: version };
};

type What = Pick<AuditRecord, 'action' | 'outcome' | 'detail'>;

const recordOf = ({ now }: RetentionParts, { policyVersion }: Rule, what: What): AuditRecord =>
  ownRecord(now(), { reason: 'retention', policyVersion, ...what });

const removalRecord = (parts: RetentionParts, rule: Rule, one: SignedSegment, outcome: 'intent' | 'success'): AuditRecord => {
  const { number: segment, firstSeq: from, lastSeq: to, hash } = one;
  const detail = { segment, from, to, count: sizeOf(one), hash, keepDays: rule.keepDays };
  return recordOf(parts, rule, {
    action: 'audit.removed',
    outcome,
    detail: one.state === 'released' ? { ...detail, released: true } : detail,
  });
};

const isOver = ({ now }: RetentionParts, { keepDays }: Rule, one: SignedSegment): boolean =>
  isKeptLongEnough(one.newestAt, keepDays, now());

/** Puts on record, a day ahead, which segments will go; takes back what a longer rule, or a clock set right, keeps after all. */
const announce = async (parts: RetentionParts, rule: Rule): Promise<void> => {
  const { records, now } = parts;
  const open = await records.segments.remaining(announcedAtOnce);
  const kept = { state: 'kept', at: now(), keepDays: null, policyVersion: null } as const;
  for (const one of open.filter(({ state, at }) => state === 'due' && at > now())) await records.segments.change(one, kept, null);
  for (const one of open.filter((each) => each.state === 'due' && !isOver(parts, rule, each)))
    await records.segments.change(one, kept, null);
  const fresh = open.filter((each) => each.state === 'kept' && isOver(parts, rule, each));
  const detail = { from: fresh[0]?.number ?? 0, to: fresh.at(-1)?.number ?? 0, keepDays: rule.keepDays };
  const notice = recordOf(parts, rule, { action: 'audit.due', outcome: 'success', detail });
  for (const [index, one] of fresh.entries())
    await records.segments.change(one, { state: 'due', at: now(), ...rule }, index === 0 ? notice : null);
};

/** Where the segment follows on: what is removed must be whole, or its removal would cover what was done to it. */
export const isWhole = async (
  { records, keys }: Pick<RetentionParts, 'records' | 'keys'>,
  one: SignedSegment,
): Promise<boolean> => {
  const base: Head = one.number === 1 ? chainStart : await records.segments.base();
  if (base.seq !== one.firstSeq - 1) return false;
  const chain = await verifyChain(records.sealed(one.firstSeq, sizeOf(one)), keys, [], base);
  return isGenuineSegment(keys, one) && chain.ok && chain.head.seq === one.lastSeq && chain.head.hash === one.hash;
};

/** Why a segment whose time is over stays for now; null: nothing holds it. */
const heldBy = async (parts: RetentionParts, one: SignedSegment): Promise<string | null> => {
  const behind = (await parts.readers()).find(({ seq }) => seq < one.lastSeq);
  if (behind) return behind.name;
  return one.state === 'released' || (await isWhole(parts, one)) ? null : 'broken';
};

/** Announced a day ago, or released by an operator; and its time is over by the rule of now. */
const isReady = (parts: RetentionParts, rule: Rule, one: SignedSegment): boolean =>
  isOver(parts, rule, one) && (one.state === 'released' || (one.state === 'due' && parts.now() - one.at >= noticeMs));

/** How it went with the oldest segment: it went, it is not due yet, or something holds it. */
type Went = 'removed' | 'waits' | { readonly heldBy: string };

/** Also goes on with what another replica began: each step can be done twice. */
const finish = async (parts: RetentionParts, one: SignedSegment): Promise<Went> => {
  const { records, now, anchor } = parts;
  await anchor(one);
  while ((await records.segments.erase(one, batch)) > 0) await turn();
  const rule = { keepDays: one.keepDays ?? 0, policyVersion: one.policyVersion ?? 0 };
  const record = removalRecord(parts, rule, one, 'success');
  await records.segments.change(one, { state: 'removed', at: now(), ...rule }, record);
  return 'removed';
};

const removeOldest = async (parts: RetentionParts, rule: Rule): Promise<Went> => {
  const { records, now } = parts;
  const [one] = await records.segments.remaining(1);
  if (one?.state === 'removing') return finish(parts, one);
  if (!one || !isReady(parts, rule, one)) return 'waits';
  const holder = await heldBy(parts, one);
  if (holder) return { heldBy: holder };
  const going = { state: 'removing', at: now(), ...rule } as const;
  const next = await records.segments.change(one, going, removalRecord(parts, rule, one, 'intent'));
  return next ? finish(parts, next) : 'waits';
};

const removeAll = async (parts: RetentionParts, rule: Rule): Promise<Went> => {
  let went: Went = 'removed';
  for (let n = 0; n < removedAtOnce && went === 'removed'; n += 1) went = await removeOldest(parts, rule);
  return went;
};

/** Removes whole segments of the audit whose time is over, oldest first (SEC-123): call `tick` every minute, on every replica. What is held raises an alarm each hour. */
export const retention = (parts: RetentionParts): { tick(): Promise<void> } => {
  const { records, now, replica, log } = parts;
  let heldAt = Number.NEGATIVE_INFINITY;
  const tick = async () => {
    if (!(await records.lease('retention', replica, now(), leaseMs))) return;
    for (let n = 0; n < closedAtOnce && (await records.segments.closeNext(now())); n += 1) await turn();
    const rule = await ruleOf(parts);
    await announce(parts, rule);
    if (Math.abs(now() - heldAt) < hourMs) return;
    const went = await removeAll(parts, rule);
    const { seq, newestAt } = await records.segments.base();
    if (seq > 0) await parts.afterwards(newestAt); // by what went, not by the clock, which may be wrong today
    if (typeof went === 'string') return;
    heldAt = now();
    log.error('alarm: audit records stay longer than the policy says', { alarm: 'audit-retention', reason: went.heldBy });
  };
  return { tick };
};
