import type { Control } from 'ldapts';
import { isBlank } from '../embedded/rules.ts';
import type { AttributeChange, Connection } from '../ldap/connection.ts';
import { type Answer, answered, isUnbound, unsent } from '../ldap/problem.ts';
import type { Directory, WriteOutcome } from '../port.ts';
import { quoted, resetControls } from './encode.ts';
import { guidDn } from './guid.ts';
import type { Parts } from './parts.ts';
import { longestPassword, policyOf } from './policies.ts';
import { refusalOf, type Wanted } from './refusal.ts';
import { isProtected, untouchableOf } from './tiers.ts';
import { flag, hasFlag, type User, userById } from './user.ts';
import { verdictOf } from './write-problem.ts';

const done: WriteOutcome = { outcome: 'done' };
const wrong: WriteOutcome = { outcome: 'wrong-password' };
const notAllowed: WriteOutcome = { outcome: 'not-done', reason: 'not-allowed' };
const gone: WriteOutcome = { outcome: 'not-done', reason: 'gone' };

/** What to write to an account as it stands, or what is already known. */
type Plan =
  | { readonly changes: readonly AttributeChange[]; readonly controls?: readonly Control[] }
  | { readonly settled: WriteOutcome };

/** One kind of write: what it looks at before, what it sends, and the password it is about. */
interface Kind {
  readonly watched: 'pwdLastSet' | 'lockoutTime';
  readonly wanted: Wanted | null;
  plan(user: User, connection: Connection): Plan;
}

const replace = (attribute: string, value: string | Buffer): AttributeChange =>
  ({ operation: 'replace', attribute, values: [value] }) as AttributeChange;

/** The account may be written to, or why not: decided by us before anything is sent, whatever rights we have (SEC-22). */
const standing = async (parts: Parts, connection: Connection, account: string): Promise<User | WriteOutcome> => {
  const user = await userById(connection, parts.settings, account);
  if (!user) return gone;
  const isOff = (await untouchableOf(parts, connection, user)) !== null || (await isProtected(parts, connection, user));
  return isOff ? notAllowed : user;
};

/** The directory's answer as an outcome; a refused password is looked into on the same connection. */
const judged = async (
  { settings }: Parts,
  connection: Connection,
  user: User,
  { wanted }: Kind,
  sent: Answer<null>,
): Promise<Answer<WriteOutcome>> => {
  if (sent.ok) return answered(done);
  if (isUnbound(sent.problem)) return sent;
  const verdict = verdictOf(sent.problem);
  if (verdict.outcome !== 'password-refused') return answered(verdict);
  if (!wanted) return answered(notAllowed);
  const policy = await policyOf(connection, settings.baseDn, user).catch(() => null); // refused all the same, whatever the rules are
  const reason = policy ? refusalOf(sent.problem.text, wanted, user, policy, settings.now()) : 'directory-policy';
  return answered({ outcome: 'refused', reason });
};

const attempt = async (
  parts: Parts,
  connection: Connection,
  account: string,
  kind: Kind,
  note: (before: string) => void,
): Promise<Answer<WriteOutcome>> => {
  const user = await unsent(() => standing(parts, connection, account));
  if ('outcome' in user) return answered(user);
  const plan = kind.plan(user, connection);
  if ('settled' in plan) return answered(plan.settled);
  note(user.entry.text(kind.watched) ?? '0');
  const sent = await connection.modify(guidDn(account), plan.changes, plan.controls);
  return judged(parts, connection, user, kind, sent);
};

/** Writes once per operation. Never throws for what the directory does: it says what is known. */
const write = (parts: Parts, account: string, operation: string, kind: Kind): Promise<WriteOutcome> =>
  parts.operations.once(operation, async (note) => {
    const answer = await parts.pool.write((connection) => attempt(parts, connection, account, kind, note));
    if (answer.ok) return answer.value;
    const verdict = verdictOf(answer.problem);
    return verdict.outcome === 'password-refused' ? notAllowed : verdict;
  });

const formRefusal = (password: string): WriteOutcome | null => {
  if (isBlank(password)) return { outcome: 'refused', reason: 'empty' };
  return password.length > longestPassword ? { outcome: 'refused', reason: 'too-long' } : null;
};

/** Unlocking costs a right, so that it is asked for only where there is a lockout. A reset alone would leave the account locked. */
const unlocking = ({ entry }: User): readonly AttributeChange[] =>
  (entry.whole('lockoutTime') ?? 0n) === 0n ? [] : [replace('lockoutTime', '0')];

const resetKind = (password: string): Kind => ({
  watched: 'pwdLastSet',
  wanted: { password, current: null },
  plan: (user, connection) => ({
    changes: [replace('unicodePwd', quoted(password)), ...unlocking(user)],
    controls: resetControls(connection),
  }),
});

const changeKind = (current: string, password: string): Kind => ({
  watched: 'pwdLastSet',
  wanted: { password, current },
  plan: () => ({
    changes: [
      { operation: 'delete', attribute: 'unicodePwd', values: [quoted(current)] },
      { operation: 'add', attribute: 'unicodePwd', values: [quoted(password)] },
    ],
  }),
});

const unlockKind: Kind = {
  watched: 'lockoutTime',
  wanted: null,
  plan: (user) => {
    const changes = unlocking(user);
    return changes.length > 0 ? { changes } : { settled: done };
  },
};

/** A password that never expires makes the directory ignore the duty to change (Entra model 6.1.14): then it is not done. */
const requireChangeKind: Kind = {
  watched: 'pwdLastSet',
  wanted: null,
  plan: (user) => (hasFlag(user, flag.neverExpires) ? { settled: notAllowed } : { changes: [replace('pwdLastSet', '0')] }),
};

/** The writes of this directory. */
export const writesOf = (parts: Parts): Pick<Directory, 'reset' | 'change' | 'unlock' | 'requireChange'> => ({
  reset: async (account, password, operation) => formRefusal(password) ?? write(parts, account, operation, resetKind(password)),
  change: async (account, current, password, operation) => {
    if (isBlank(current)) return wrong;
    return formRefusal(password) ?? write(parts, account, operation, changeKind(current, password));
  },
  unlock: (account, operation) => write(parts, account, operation, unlockKind),
  requireChange: (account, operation) => write(parts, account, operation, requireChangeKind),
});
