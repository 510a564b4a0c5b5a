import type { Account } from '../../core/account.ts';
import type { Refusal } from '../../core/flows/who.ts';
import type { PasswordRefusal } from '../../core/password.ts';
import type { Begun, NotDone, WriteOutcome } from '../port.ts';
import type { Published } from '../published.ts';
import { adSync, type PublishedCode, portal, publishedCodes, service } from './codes.ts';

/** A write as the published tables tell it apart: a reset on behalf of somebody has its own codes. */
export interface Told {
  readonly kind: Begun['kind'];
  readonly by: 'self' | 'helpdesk';
  /** Why the office account is never touched, where that is known. */
  readonly untouchable: Account['untouchable'];
}

type Verdict = Readonly<Record<'done' | 'failed', PublishedCode>>;

/** The event that a write ended: none is published for an unlock, and none for a flag. */
const verdictOf = ({ kind, by }: Told): Verdict | null => {
  if (kind === 'change') return { done: service[31007], failed: service[31008] };
  if (kind !== 'reset') return null;
  return by === 'helpdesk' ? { done: service[31010], failed: service[31011] } : { done: service[31002], failed: service[31003] };
};

const banned: readonly PasswordRefusal[] = ['too-common', 'contains-only-your-details'];

const refusedCodes = (reason: PasswordRefusal): readonly PublishedCode[] =>
  banned.includes(reason) ? [portal.banned] : [adSync['6329-policy'], service[33008], portal['office-policy']];

const notAllowed = ({ by, kind, untouchable }: Told): readonly PublishedCode[] => {
  if (untouchable === 'disabled') return [service[33005]];
  const rights = [service[33004], portal[29]];
  return by === 'helpdesk' && kind === 'reset' ? [adSync[80231367], ...rights] : rights;
};

const notDoneCodes = (reason: NotDone, told: Told): readonly PublishedCode[] => {
  if (reason === 'not-allowed') return notAllowed(told);
  return { unavailable: [portal[30]], 'locked-out': [service[33006]], gone: [service[33002], portal[29]] }[reason];
};

const causeOf = (outcome: WriteOutcome, told: Told): readonly PublishedCode[] => {
  if (outcome.outcome === 'refused') return refusedCodes(outcome.reason);
  if (outcome.outcome === 'wrong-password') return [service[33007]];
  return outcome.outcome === 'not-done' ? notDoneCodes(outcome.reason, told) : [];
};

const bare = ({ source, code, name }: PublishedCode): Published => ({ source, code, name });

/**
 * The published codes of what became of a write to the office directory. Not known: none, because the model has no word for it. A write that the directory
 * never saw has no event of its own.
 */
export const publishedOfWrite = (outcome: WriteOutcome, told: Told): readonly Published[] => {
  const verdict = verdictOf(told);
  const isSeen = !(outcome.outcome === 'not-done' && outcome.reason === 'unavailable');
  if (outcome.outcome === 'unknown') return [];
  if (outcome.outcome === 'done') return verdict ? [bare(verdict.done)] : [];
  return [...(verdict && isSeen ? [verdict.failed] : []), ...causeOf(outcome, told)].map(bare);
};

/** The office directory has the password, the cloud does not yet: told as a success that is pending (Entra model 6.7). */
export const cloudFailure: Published = bare(portal['cloud-failure']);

/** What the portal would show before the first gate: writeback off, the office directory not there, or a right missing (Entra model 6.1.7). */
export const publishedOfHealth = (why: 'off' | 'unavailable' | 'no-rights'): Published =>
  bare({ off: portal[10], unavailable: portal[30], 'no-rights': portal[29] }[why]);

const portalOf: Readonly<Partial<Record<Refusal, PublishedCode>>> = {
  'switched-off': portal[9],
  'not-supported': portal[10],
  'out-of-scope': portal[13],
  'not-registered': portal[14],
  'not-enough-methods': portal[14],
  'directory-down': portal[30],
};

/** The portal's code for a refusal of ours; null where the portal knows none. */
export const publishedOfRefusal = (reason: Refusal): Published | null => {
  const found = portalOf[reason];
  return found ? bare(found) : null;
};

/** Our sentence beside a published code: its id. Throws for a code that is in no table, which only a bug can bring. */
export const publishedSentence = (one: Published): string => {
  const found = publishedCodes.find(({ source, code, name }) => source === one.source && code === one.code && name === one.name);
  if (!found) throw new Error('not a published code');
  return `published.${found.source.toLowerCase()}.${found.key}`;
};

/** The rows a code stands in, in any spelling: `33004`, `SSPR_0029`, `hr 80231367`, a name. */
export const lookUpPublished = (text: string): readonly Published[] => {
  const asked = text.trim().toLowerCase();
  return publishedCodes.filter((row) => [row.code, row.name, row.key].some((one) => one.toLowerCase() === asked)).map(bare);
};
