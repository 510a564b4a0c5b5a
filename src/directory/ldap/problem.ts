import { AppError } from '../../core/result.ts';

/** Why there was no answer at all: stable words for logs. */
export type Lost = 'unreachable' | 'certificate' | 'timeout' | 'closed';

/**
 * What went wrong with one LDAP operation. `where`: whether the server may have begun it. With a `code` the server answered, and nothing was done;
 * without one, after sending, nobody knows (SEC-81).
 */
export interface LdapProblem {
  readonly where: 'before-sending' | 'after-sending';
  /** LDAP result code (RFC 4511 appendix A); null: no answer. */
  readonly code: number | null;
  /** The eight hexadecimal digits a domain controller's text begins with: a Win32 error. Upper case. */
  readonly win32: string | null;
  /** The sub-status of a refused bind, such as `52e`. Lower case. */
  readonly data: string | null;
  /** Null: there was an answer. */
  readonly lost: Lost | null;
  /** The server's own words, to recognise and never to show or log (SEC-30). */
  readonly text: string;
}

/** What came of one operation: a value, or the problem. Never an exception. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: LdapProblem };

/** An operation that ended well. */
export const answered = <T>(value: T): Answer<T> => ({ ok: true, value });

/** An operation that ended with a problem. */
export const failed = <T>(problem: LdapProblem): Answer<T> => ({ ok: false, problem });

/** No connection, or no bind of ours: nothing of the operation was sent. */
export const notSent = (problem: LdapProblem): LdapProblem => ({ ...problem, where: 'before-sending' });

/** The same, where there is no error to read. */
export const lostBefore = (lost: Lost): LdapProblem => ({
  where: 'before-sending',
  code: null,
  win32: null,
  data: null,
  lost,
  text: '',
});

/** Whether the server forgot who we are (it closed the connection meanwhile): it did nothing, and a new connection helps. */
export const isUnbound = ({ code, win32 }: LdapProblem): boolean => code === 1 && win32 === '00002020';

/** An outage, or an answer nobody expected: what a read throws. The message never has the server's words in it. */
export class LdapOutage extends AppError {
  readonly problem: LdapProblem;
  constructor(problem: LdapProblem) {
    super('directory-unavailable', `the directory cannot be asked (${problem.lost ?? `LDAP ${problem.code}`})`);
    this.problem = problem;
  }
}

/** The value of an answer; a problem is thrown as `LdapOutage`, which the pool catches. */
export const must = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new LdapOutage(answer.problem);
  return answer.value;
};

/** The questions before a write: their outage says that nothing was sent yet. */
export const unsent = async <T>(questions: () => Promise<T>): Promise<T> => {
  try {
    return await questions();
  } catch (error) {
    throw error instanceof LdapOutage ? new LdapOutage(notSent(error.problem)) : error;
  }
};
