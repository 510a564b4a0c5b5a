import { AppError } from '../../core/result.ts';
import type { Begun, Directory, Seen, WriteOutcome } from '../port.ts';
import { cloudFailure, publishedOfHealth, publishedOfWrite } from '../published/outcomes.ts';
import type { Published } from '../published.ts';
import { findHome, type Home, type HybridSettings } from './parts.ts';

type Writes = Pick<Directory, 'reset' | 'change' | 'unlock' | 'requireChange' | 'look'>;
type Kind = Begun['kind'];
type OfficeHome = Extract<Home, { at: 'office' }>;

/** How long the two directories may take together: a call of ours ends within 30 s. */
const budgetMs = 25_000;
/** A write that could not be begun by then is not begun any more: whoever looks what became of it must not be overtaken by it (SEC-81). */
const latestBeginningMs = 15_000;

const notDone = (reason: Extract<WriteOutcome, { outcome: 'not-done' }>['reason'], ...published: Published[]): WriteOutcome => ({
  outcome: 'not-done',
  reason,
  ...(published.length > 0 ? { published } : {}),
});

const isOff = ({ writeback }: HybridSettings, kind: Kind): boolean =>
  writeback === 'off' || (kind === 'unlock' && writeback === 'password');

/** What a look before the write brings; null for an outage: certain that nothing was written. Anything else is a bug and goes on. */
const beforeWriting = async <T>(look: () => Promise<T>): Promise<T | null> => {
  try {
    return await look();
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
};

const told = (kind: Kind, { account, office }: OfficeHome) =>
  ({ kind, by: 'self', untouchable: account.untouchable ?? office.untouchable }) as const;

/** A verdict of the office directory with its published codes beside it. */
const withCodes = (outcome: WriteOutcome, kind: Kind, home: OfficeHome): WriteOutcome => {
  const published = [...(outcome.published ?? []), ...publishedOfWrite(outcome, told(kind, home))];
  return published.length > 0 ? { ...outcome, published } : outcome;
};

/** Ends a promise that takes too long as `late`; what it still does is left alone. */
const within = async <T>(ms: number, work: Promise<T>, late: T): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, ms), late);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
};

/** The office directory has the password: now the cloud. That it fails there makes the reset none the less done (Entra model 6.7). */
const thenCloud = async (
  settings: HybridSettings,
  done: WriteOutcome & { outcome: 'done' },
  startedAt: number,
  write: () => Promise<WriteOutcome>,
): Promise<WriteOutcome> => {
  if (settings.cloudPassword === 'office-only') return done;
  if (settings.cloudPassword === 'synchronised') return { ...done, pending: 'cloud' };
  const written = await within(budgetMs - (settings.now() - startedAt), write(), { outcome: 'unknown' });
  if (written.outcome === 'done') return done;
  settings.log.warn('the cloud did not take a password that the office directory has', { outcome: written.outcome });
  return { ...done, pending: 'cloud', published: [...(done.published ?? []), cloudFailure] };
};

/** One write to wherever the password of the account lives. */
const writing = async (
  settings: HybridSettings,
  kind: Kind,
  account: string,
  inCloud: () => Promise<WriteOutcome>,
  inOffice: (home: OfficeHome) => Promise<WriteOutcome>,
): Promise<WriteOutcome> => {
  const startedAt = settings.now();
  const home = await beforeWriting(() => findHome(settings, account));
  if (!home || settings.now() - startedAt > latestBeginningMs) return notDone('unavailable', publishedOfHealth('unavailable'));
  if (home.at === 'nowhere') return notDone('gone');
  if (home.at === 'cloud') return inCloud();
  if (home.at === 'lost') return notDone('gone', ...publishedOfWrite(notDone('gone'), { kind, by: 'self', untouchable: null }));
  if (isOff(settings, kind)) return notDone('not-allowed', publishedOfHealth('off'));
  if (home.account.untouchable ?? home.office.untouchable) return withCodes(notDone('not-allowed'), kind, home);
  return withCodes(await inOffice(home), kind, home);
};

/** A new password on its way, and how each of the two directories takes it. */
interface NewPassword {
  readonly kind: 'reset' | 'change';
  readonly account: string;
  readonly password: string;
  readonly operation: string;
  readonly inCloud: () => Promise<WriteOutcome>;
  readonly inOffice: (office: string) => Promise<WriteOutcome>;
}

/**
 * The office's answer; where it got lost, what a look shows while the password is still at hand: later it is not, and the cloud could not be written any more.
 * A look that cannot tell leaves the write unknown, and the cloud untouched.
 */
const confirmed = async (
  settings: HybridSettings,
  { kind, operation }: NewPassword,
  office: string,
  startedAt: number,
  outcome: WriteOutcome,
): Promise<WriteOutcome> => {
  if (outcome.outcome !== 'unknown' || settings.cloudPassword !== 'written') return outcome;
  const left = budgetMs - (settings.now() - startedAt);
  const looking = beforeWriting(() => settings.office.look({ kind, account: office, operation, since: startedAt }));
  return (await within(left, looking, null)) === 'applied' ? { outcome: 'done' } : outcome;
};

/** A password for the office directory first, whose policy wins (Entra model 6.1.6), then for the cloud. */
const setPassword = async (settings: HybridSettings, wanted: NewPassword): Promise<WriteOutcome> => {
  const { kind, account, password, operation } = wanted;
  const startedAt = settings.now();
  let isOffice = false;
  const outcome = await writing(settings, kind, account, wanted.inCloud, async ({ office: { id } }) => {
    isOffice = true;
    return confirmed(settings, wanted, id, startedAt, await wanted.inOffice(id));
  });
  if (!isOffice || outcome.outcome !== 'done') return outcome;
  return thenCloud(settings, outcome, startedAt, () => settings.cloud.reset(account, password, operation));
};

/** Only a lock of the office directory is opened; one that has ended by itself needs nothing. The cloud's own lock stays (Entra model 6.3.4). */
const unlockOffice = async ({ office }: HybridSettings, id: string, operation: string): Promise<WriteOutcome> => {
  const state = await beforeWriting(() => office.state(id));
  if (!state) return notDone('unavailable');
  return state.lockedOut ? office.unlock(id, operation) : { outcome: 'done' };
};

/** A password that never expires cancels the duty to change it in the office directory: then it is not claimed to be set (Entra model 6.1.14). */
const requireInOffice = async ({ office }: HybridSettings, id: string, operation: string): Promise<WriteOutcome> => {
  const state = await beforeWriting(() => office.state(id));
  if (!state) return notDone('unavailable');
  return state.neverExpires ? notDone('not-allowed') : office.requireChange(id, operation);
};

const setsPassword = ({ kind }: Begun): boolean => kind === 'reset' || kind === 'change';

/** The office has it: whether the cloud shows it too, where it keeps a password of its own. No password is at hand any more that could be written there. */
const lookInCloud = async (settings: HybridSettings, begun: Begun): Promise<Seen> => {
  if (settings.cloudPassword === 'office-only' || !setsPassword(begun)) return 'applied';
  return (await beforeWriting(() => settings.cloud.look(begun))) === 'applied' ? 'applied' : 'applied-in-office';
};

const look = async (settings: HybridSettings, begun: Begun): Promise<Seen> => {
  const home = await beforeWriting(() => findHome(settings, begun.account));
  if (home?.at === 'cloud') return settings.cloud.look(begun);
  if (home?.at !== 'office') return 'unknown';
  const seen = await settings.office.look({ ...begun, account: home.office.id });
  return seen === 'applied' ? lookInCloud(settings, begun) : seen;
};

/** Writes that go where the password lives: the cloud's own people to the cloud, synchronised people to the office directory (Entra model 6). */
export const writesOf = (settings: HybridSettings): Writes => {
  const { cloud, office } = settings;
  return {
    reset: (account, password, operation) =>
      setPassword(settings, {
        ...{ kind: 'reset', account, password, operation },
        inCloud: () => cloud.reset(account, password, operation),
        inOffice: (id) => office.reset(id, password, operation),
      }),
    change: (account, current, password, operation, delegated) =>
      setPassword(settings, {
        ...{ kind: 'change', account, password, operation },
        inCloud: () => cloud.change(account, current, password, operation, delegated),
        inOffice: (id) => office.change(id, current, password, operation),
      }),
    unlock: (account, operation) =>
      writing(
        settings,
        'unlock',
        account,
        () => cloud.unlock(account, operation),
        (home) => unlockOffice(settings, home.office.id, operation),
      ),
    requireChange: (account, operation) =>
      writing(
        settings,
        'require-change',
        account,
        () => cloud.requireChange(account, operation),
        (home) => requireInOffice(settings, home.office.id, operation),
      ),
    look: (begun) => look(settings, begun),
  };
};
