import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Account } from '../core/account.ts';
import type { AuditRecord } from '../core/audit.ts';
import type { Result } from '../core/result.ts';
import type { LifeRefusal, PasswordLife } from '../directory/life.ts';
import { heraldOf } from '../runtime/herald.ts';
import type { Transaction } from '../store/records.ts';
import { type Command, type ExitCode, ended, showUsage, type World } from './command.ts';
import { type PartsWithDirectory, silent, withDirectory } from './directory.ts';
import { operatorRecord } from './operator-record.ts';

const refusals: Readonly<Record<LifeRefusal, string>> = {
  'not-supported': 'Refused: Latchkey cannot set that in this directory; set it there.',
  'no-rights': "Refused: Latchkey's account in the directory has no right to set it.",
  unavailable: 'Nothing was changed as far as we know: the directory did not answer.',
  'out-of-range':
    'Refused by the directory: passwords expire after 14 to 730 days or never, and people are told 1 to 30 days before.',
};

const lasting = (days: number | null): string => (days === null ? 'never expire' : `expire after ${days} days`);
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

interface Change {
  readonly audit: Pick<AuditRecord, 'action' | 'target' | 'detail'>;
  /** The directory's answer. */
  readonly call: () => Promise<Result<null, LifeRefusal>>;
  /** What joins the transaction of a change that was done. */
  readonly tell: (tx: Transaction, id: string) => Promise<void>;
  readonly done: string;
}

/** Intent first, then the directory, then the outcome with its notices (SEC-114). An answer that never came is on record as unknown. */
const carryOut = async ({ records }: PartsWithDirectory, world: World, change: Change): Promise<ExitCode> => {
  const id = randomUUID();
  const record = (outcome: AuditRecord['outcome'], reason: string | null = null) =>
    operatorRecord(world, { ...change.audit, outcome, reason, effect: id });
  await records.audit(record('intent'));
  const answer = await change.call();
  if (answer.ok) {
    await records.transaction(async (tx) => {
      await tx.audit(record('success'));
      await change.tell(tx, id);
    });
    return ended(world, 0, change.done);
  }
  await records.audit(record(answer.reason === 'unavailable' ? 'unknown' : 'refused', answer.reason));
  return ended(world, 1, refusals[answer.reason]);
};

const show = async ({ directory }: PartsWithDirectory, world: World): Promise<ExitCode> => {
  const life = await directory.life();
  if (life === null) return ended(world, 1, `The directory (${directory.name}) cannot say when passwords expire.`);
  world.say(`Passwords ${lasting(life.expiresAfterDays)}; people are told ${life.noticeDays} days before.`);
  const settable = directory.capabilities.setLife ? 'Latchkey can set it here.' : 'Latchkey cannot set it in this directory.';
  return ended(world, 0, settable);
};

const within = (text: string | undefined, low: number, high: number): number | null => {
  const number = /^\d{1,3}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return number >= low && number <= high ? number : null;
};

/** 14 to 730 days or never, told 1 to 30 days before (Entra model 8.1); null: not understood. */
const lifeOf = (expires: string | undefined, notice: string | undefined): PasswordLife | null => {
  const expiresAfterDays = expires === 'never' ? null : within(expires, 14, 730);
  const noticeDays = within(notice, 1, 30);
  if (noticeDays === null || (expires !== 'never' && expiresAfterDays === null)) return null;
  return { expiresAfterDays, noticeDays };
};

const set = (parts: PartsWithDirectory, world: World, life: PasswordLife): Promise<ExitCode> =>
  carryOut(parts, world, {
    audit: { action: 'life.set', target: null, detail: { ...life } },
    call: () =>
      parts.directory.capabilities.setLife
        ? parts.directory.setLife(life)
        : Promise.resolve({ ok: false, reason: 'not-supported' }),
    tell: async () => undefined,
    done: `Done: passwords ${lasting(life.expiresAfterDays)}; people are told ${life.noticeDays} days before.`,
  });

const showPerson = async ({ directory }: PartsWithDirectory, world: World, { id, login }: Account): Promise<ExitCode> => {
  const { neverExpires, passwordExpiresAt, passwordExpired } = await directory.state(id);
  const ending =
    passwordExpiresAt === null ? 'does not expire' : `${passwordExpired ? 'expired' : 'expires'} on ${day(passwordExpiresAt)}`;
  return ended(world, 0, `${login}: the password ${neverExpires ? 'never expires, set for this account' : ending}.`);
};

/** Accounts that are never touched stay untouched here as well (SEC-22); the person is told at every address (SEC-101). */
const setPerson = async (parts: PartsWithDirectory, world: World, account: Account, isOn: boolean): Promise<ExitCode> => {
  const audit = { action: 'life.never-expires', target: account.id, detail: { isOn } };
  if (account.untouchable !== null) {
    await parts.records.audit(operatorRecord(world, { ...audit, outcome: 'refused', reason: account.untouchable }));
    return ended(world, 1, `Refused: Latchkey never touches this account (${account.untouchable}).`);
  }
  const { documents } = parts.records;
  const ground = { ...parts, documents, now: world.now, publicBaseUrl: parts.config.publicBaseUrl, log: silent };
  const tell = await heraldOf(ground)(account.id);
  const notice = { event: isOn ? 'expiry-lifted' : 'expiry-restored', at: world.now(), from: 'operator' } as const;
  return carryOut(parts, world, {
    audit,
    call: () => parts.directory.setNeverExpires(account.id, isOn),
    tell: (tx, id) => tell(tx, { notice, account: account.id, key: `life.${id}`, by: null }),
    done: `Done: the password of ${account.login} ${isOn ? 'never expires' : 'expires as the organisation says'}. Every address of theirs is told.`,
  });
};

const person = async (parts: PartsWithDirectory, world: World, name: string, never: string | undefined): Promise<ExitCode> => {
  const account = await parts.directory.findByName(name);
  if (!account) return ended(world, 1, `No account, or more than one, has the login, user principal name or mail ${name}.`);
  return never === undefined ? showPerson(parts, world, account) : setPerson(parts, world, account, never === 'on');
};

/** `latchkey life`: when passwords expire, for the organisation or one person: read, and set where the directory allows it. */
export const life: Command = {
  usage: [
    'life show                               when passwords expire',
    'life set --expires-after DAYS|never --notice DAYS   14 to 730 days, told 1 to 30 days before',
    'life person PERSON [--never-expires on|off]         when this one expires, and its exemption',
  ],
  async run(words, world) {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { 'expires-after': text, notice: text, 'never-expires': text },
    });
    const { 'expires-after': expires, notice, 'never-expires': never } = values;
    const [verb, name, ...more] = positionals;
    const given = Object.keys(values).length;
    if (verb === 'show' && positionals.length === 1 && given === 0) return withDirectory(world, (parts) => show(parts, world));
    const chosen = lifeOf(expires, notice);
    if (verb === 'set' && positionals.length === 1 && chosen && never === undefined)
      return withDirectory(world, (parts) => set(parts, world, chosen));
    const isSwitch = never === undefined ? given === 0 : given === 1 && ['on', 'off'].includes(never);
    if (verb === 'person' && name !== undefined && more.length === 0 && isSwitch)
      return withDirectory(world, (parts) => person(parts, world, name, never));
    return showUsage(life, world);
  },
};
