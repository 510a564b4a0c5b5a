import type { Account } from '../../core/account.ts';
import type { EffectName, Owed } from '../../core/effects.ts';
import type { Purpose } from '../../core/evidence.ts';
import type { Directory, WriteOutcome } from '../../directory/port.ts';
import type { BreachedList } from '../../password/breached.ts';
import type { Intent } from '../../store/records.ts';
import type { Place } from '../admission.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import type { EffectContext } from '../turns.ts';

/** A kind of directory write: what it is for, and how the directory does it. `operation` is the idempotency key. */
export interface WriteKind {
  readonly intent: Intent['kind'];
  readonly purpose: Purpose;
  call(
    directory: Directory,
    account: string,
    secrets: Pick<Typed, 'current' | 'password' | 'delegated'>,
    operation: string,
  ): Promise<WriteOutcome>;
}

/** The effects that write to a directory. */
export const writeKinds: Readonly<Partial<Record<EffectName, WriteKind>>> = {
  'set-password': {
    intent: 'reset',
    purpose: 'reset',
    call: (directory, account, { password }, operation) => directory.reset(account, password, operation),
  },
  'change-password': {
    intent: 'change',
    purpose: 'change',
    call: (directory, account, { current, password, delegated }, operation) =>
      directory.change(account, current, password, operation, ...(delegated ? [delegated] : [])),
  },
  unlock: {
    intent: 'unlock',
    purpose: 'unlock',
    call: (directory, account, _secrets, operation) => directory.unlock(account, operation),
  },
};

/** What a write works with, besides the effect itself. */
export interface Writing {
  readonly parts: Parts;
  readonly herald: Herald;
  readonly breached: BreachedList | undefined;
  /** A place among the writes this process may have under way; null: none in time. */
  readonly admit: () => Promise<Place | null>;
}

/** What the person typed; an absent field is empty. */
export interface Typed {
  readonly current: string;
  readonly password: string;
  readonly again: string;
  /** The person's own access token, where a sign-in brought one. */
  readonly delegated: string;
}

/** One write, decided anew and not yet made: the account as it is now, and what was typed, in this process only. */
export interface Write extends Writing {
  readonly owed: Owed;
  readonly context: EffectContext;
  readonly kind: WriteKind;
  readonly account: Account;
  readonly typed: Typed;
}

/** Reads what the person typed. Throws `AppError('secret-lost')` when it is not in this process. */
export const typedIn = (owed: Owed, context: EffectContext): Typed => {
  const of = (name: string): string => (owed.secrets?.[name] ? context.request.get(owed.secrets[name]) : '');
  return { current: of('current'), password: of('password'), again: of('again'), delegated: of('delegated') };
};
