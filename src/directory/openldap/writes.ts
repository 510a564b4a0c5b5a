import { isBlank } from '../embedded/rules.ts';
import type { AttributeChange, Connection } from '../ldap/connection.ts';
import { type Answer, answered, failed, unsent } from '../ldap/problem.ts';
import type { Begun, Directory, WriteOutcome } from '../port.ts';
import { markOf } from './look.ts';
import type { Parts } from './parts.ts';
import { type Said, setPassword, withPolicy } from './password-modify.ts';
import { type Person, personById } from './person.ts';
import { type PasswordPolicy, rulesOf } from './policies.ts';
import { standingOf } from './standing.ts';
import { lockoutOf } from './state.ts';
import { changeTimeOf } from './time.ts';
import { verdictOf } from './verdict.ts';

const done: WriteOutcome = { outcome: 'done' };
const wrong: WriteOutcome = { outcome: 'wrong-password' };
const notDone = (reason: 'not-allowed' | 'locked-out' | 'gone'): WriteOutcome => ({ outcome: 'not-done', reason });
const refused = (reason: 'empty' | 'too-long'): WriteOutcome => ({ outcome: 'refused', reason });

/** The account with the policy that holds for it. */
interface Subject {
  readonly person: Person;
  readonly policy: PasswordPolicy | null;
}

/** One kind of write: what hinders it before anything is sent, and what it sends. */
interface Kind {
  hindrance(subject: Subject): WriteOutcome | null;
  send(connection: Connection, dn: string): Promise<Answer<null> & Said>;
}

/** The account may be written to, or why not: decided by us before anything is sent, whatever rights we have (SEC-22). */
const subjectOf = async (parts: Parts, connection: Connection, account: string): Promise<Subject | WriteOutcome> => {
  const person = await personById(connection, parts.settings, account);
  if (!person) return notDone('gone');
  const { untouchable, isProtected } = await standingOf(parts, connection, person);
  if (untouchable !== null || isProtected) return notDone('not-allowed');
  return { person, policy: await parts.policies.of(connection, person) };
};

/** What the server stamped on the write tells its clock; a reading that fails costs nothing but the lesson. */
const learnClock = async ({ clock }: Parts, connection: Connection, dn: string): Promise<void> => {
  if (!clock.isStale()) return;
  const read = await connection.search(dn, { attributes: ['entryCSN'] });
  const stamp = read.ok ? changeTimeOf(read.value[0]?.text('entryCSN') ?? null) : null;
  if (stamp !== null) clock.learn(stamp);
};

const attempt = async (
  parts: Parts,
  connection: Connection,
  account: string,
  kind: Kind,
  note: (before: string) => void,
): Promise<Answer<WriteOutcome>> => {
  const subject = await unsent(() => subjectOf(parts, connection, account));
  if ('outcome' in subject) return answered(subject);
  const hindrance = kind.hindrance(subject);
  if (hindrance) return answered(hindrance);
  const { dn, entry } = subject.person;
  note(markOf(entry));
  const sent = await kind.send(connection, dn);
  if (sent.ok) await learnClock(parts, connection, dn);
  if (!sent.ok && sent.problem.code === null) return failed(sent.problem);
  return answered(sent.ok ? done : verdictOf(sent.problem, sent.policyError));
};

const isUnknown = (outcome: WriteOutcome | null | undefined): boolean => outcome?.outcome === 'unknown';
const isSame = (outcome: WriteOutcome): boolean => outcome.outcome === 'refused' && outcome.reason === 'same-as-current';

type Write = (kind: Begun['kind'], account: string, operation: string, what: Kind) => Promise<WriteOutcome>;

/** Writes once per operation. Never throws for what the directory does: it says what is known. */
const writer = (parts: Parts, look: Directory['look']): Write => {
  const send = (account: string, key: string, what: Kind): Promise<WriteOutcome> =>
    parts.operations.once(key, async (note) => {
      const answer = await parts.pool.write((connection) => attempt(parts, connection, account, what, note));
      return answer.ok ? answer.value : verdictOf(answer.problem);
    });
  /** The answer to the first try was lost: what is there already is not written again, and its being there is no refusal. */
  const again = async (kind: Begun['kind'], account: string, operation: string, what: Kind): Promise<WriteOutcome> => {
    const seen = await look({ kind, account, operation, since: parts.settings.now() });
    if (seen === 'applied') return done;
    const outcome = await send(account, `${operation}\nagain`, what);
    return isSame(outcome) ? done : outcome;
  };
  return (kind, account, operation, what) =>
    isUnknown(parts.operations.recall(operation)?.outcome)
      ? again(kind, account, operation, what)
      : send(account, operation, what);
};

/** In characters; the directory itself counts the bytes. */
const tooLong = (password: string, { policy }: Subject): WriteOutcome | null =>
  [...password].length > rulesOf(policy).maxLength ? refused('too-long') : null;

/** A reset by the service account applies the history, ends the lockout and the duty to change, all at once. */
const resetting = (password: string): Kind => ({
  hindrance: (subject) => tooLong(password, subject),
  send: (connection, dn) => setPassword(connection, dn, null, password),
});

/** slapd would carry out a change while the account is locked out, and does not count a wrong password in it: both are ours to mind (SEC-140). */
const changing = (parts: Parts, current: string, password: string): Kind => ({
  hindrance: (subject) =>
    lockoutOf(subject.person, subject.policy, parts.settings.now()) ? notDone('locked-out') : tooLong(password, subject),
  send: (connection, dn) => setPassword(connection, dn, current, password),
});

const modifying = (change: AttributeChange): Kind => ({
  hindrance: () => null,
  send: (connection, dn) => withPolicy((control) => connection.modify(dn, [change], [control])),
});

/** An empty replace is right whether there is a lockout or not; a delete would fail where there is none. */
const unlocking = modifying({ operation: 'replace', attribute: 'pwdAccountLockedTime', values: [] });

/** Written by itself: a reset by anybody but the root DN does not set it, whatever the policy says. */
const requiring: Kind = {
  ...modifying({ operation: 'replace', attribute: 'pwdReset', values: ['TRUE'] }),
  hindrance: ({ policy }) => (policy?.canRequireChange === false ? notDone('not-allowed') : null),
};

/** The writes of this directory. */
export const writesOf = (
  parts: Parts,
  look: Directory['look'],
): Pick<Directory, 'reset' | 'change' | 'unlock' | 'requireChange'> => {
  const write = writer(parts, look);
  return {
    reset: async (account, password, operation) =>
      write('reset', account, operation, isBlank(password) ? nothing(refused('empty')) : resetting(password)),
    change: async (account, current, password, operation) => {
      if (isBlank(current)) return write('change', account, operation, nothing(wrong));
      return write(
        'change',
        account,
        operation,
        isBlank(password) ? nothing(refused('empty')) : changing(parts, current, password),
      );
    },
    unlock: (account, operation) => write('unlock', account, operation, unlocking),
    requireChange: (account, operation) => write('require-change', account, operation, requiring),
  };
};

/** Nothing is sent: the outcome is known, but for what hinders any write. */
const nothing = (outcome: WriteOutcome): Kind => ({
  hindrance: () => outcome,
  send: () => Promise.reject(new RangeError('nothing to send')),
});
