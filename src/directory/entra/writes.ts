import { AppError } from '../../core/result.ts';
import type { Directory, WriteOutcome } from '../port.ts';
import type { Domains } from './domains.ts';
import type { Finder } from './find.ts';
import type { Ask, Call } from './graph.ts';
import { type Ground, open } from './ground.ts';
import { rememberingWrites } from './once.ts';
import { notDone, outcomeOfChange, outcomeOfReset } from './outcomes.ts';
import { refusalOf, rulesFor } from './password-rules.ts';
import { isFromOffice, type Person } from './person.ts';
import { belongsTo } from './tokens.ts';

type Writes = Pick<Directory, 'reset' | 'change' | 'unlock' | 'requireChange' | 'endSessions'>;

/** A password kept in the office directory is not the cloud's to set (Entra model 6.7, SSPR_0010). */
const officeOwned: WriteOutcome = {
  outcome: 'not-done',
  reason: 'not-allowed',
  published: [{ source: 'portal', code: 'SSPR_0010', name: 'WritebackNotEnabled' }],
};

/** Checks everything that can be known before writing, then writes once. */
export interface Writer {
  /** The person, if their password may be written here now; otherwise why not (SEC-21, SEC-22). */
  standing(ask: Ask, account: string): Promise<Person | WriteOutcome>;
  /** One write per operation. An outage before writing is *not done* (SEC-81). */
  once(account: string, operation: string, write: (ask: Ask) => Promise<WriteOutcome>): Promise<WriteOutcome>;
}

/** Whether what `standing` gave is an outcome already. */
export const isOutcome = (standing: Person | WriteOutcome): standing is WriteOutcome => 'outcome' in standing;

/** Opens the checks every write begins with. */
export const writerOf = (ground: Ground, finder: Finder, domains: Domains): Writer => {
  const once = rememberingWrites();
  return {
    async standing(ask, account) {
      const person = await finder.person(ask, account);
      if (!person) return notDone('gone');
      if (finder.untouchable(person)) return notDone('not-allowed');
      const isElsewhere = isFromOffice(person) && !ground.mirrorsOffice;
      return isElsewhere || (await domains.isFederated(person)) ? officeOwned : person;
    },
    once: (account, operation, write) =>
      once(account, operation, () =>
        write(open(ground)).catch((error: unknown) => {
          if (error instanceof AppError) return notDone('unavailable'); // thrown by reads only: calls that write never throw
          throw error;
        }),
      ),
  };
};

const setPassword = (account: string, password: string): Call => ({
  method: 'PATCH',
  path: `/users/${account}`,
  body: { passwordProfile: { password, forceChangePasswordNextSignIn: false } },
});

const mustChangeNext = (account: string): Call => ({
  method: 'PATCH',
  path: `/users/${account}`,
  body: { passwordProfile: { forceChangePasswordNextSignIn: true } },
});

const reset = async (writer: Writer, ask: Ask, account: string, password: string): Promise<WriteOutcome> => {
  const standing = await writer.standing(ask, account);
  if (isOutcome(standing)) return standing;
  const refusal = refusalOf(password, rulesFor(standing));
  if (refusal) return { outcome: 'refused', reason: refusal };
  return outcomeOfReset(await ask(setPassword(account, password)));
};

interface Change {
  readonly account: string;
  readonly current: string;
  readonly password: string;
  readonly delegated: string | undefined;
}

const change = async (writer: Writer, ask: Ask, tenantId: string, wanted: Change): Promise<WriteOutcome> => {
  const { account, current, password, delegated } = wanted;
  const standing = await writer.standing(ask, account);
  if (isOutcome(standing)) return standing;
  if (/^[\s\p{Cc}]*$/u.test(current)) return { outcome: 'wrong-password' };
  if (!delegated || !belongsTo(delegated, account, tenantId)) return notDone('not-allowed');
  const refusal = current === password ? 'same-as-current' : refusalOf(password, rulesFor(standing));
  if (refusal) return { outcome: 'refused', reason: refusal };
  const body = { currentPassword: current, newPassword: password };
  return outcomeOfChange(await ask({ method: 'POST', path: '/me/changePassword', body, delegated }));
};

/** Graph has answered 204 to this and done nothing (microsoftgraph/microsoft-graph-docs#4267): only what reads back is done. */
const requireChange = async (writer: Writer, finder: Finder, ask: Ask, account: string): Promise<WriteOutcome> => {
  const standing = await writer.standing(ask, account);
  if (isOutcome(standing)) return standing;
  const outcome = outcomeOfReset(await ask(mustChangeNext(account)));
  if (outcome.outcome === 'refused') return notDone('not-allowed');
  if (outcome.outcome !== 'done') return outcome;
  const after = await finder.person(ask, account).catch(() => null);
  return after?.passwordProfile?.forceChangePasswordNextSignIn === true ? outcome : { outcome: 'unknown' };
};

/** The writes of the cloud: reset by password profile, change with the person's own token, *must change*, end of sessions. Smart lockout cannot be ended here. */
export const writesOf = (ground: Ground, writer: Writer, finder: Finder): Writes => ({
  reset: (account, password, operation) => writer.once(account, operation, (ask) => reset(writer, ask, account, password)),
  change: (account, current, password, operation, delegated) =>
    writer.once(account, operation, (ask) => change(writer, ask, ground.tenantId, { account, current, password, delegated })),
  unlock: async () => notDone('not-allowed'),
  requireChange: (account, operation) => writer.once(account, operation, (ask) => requireChange(writer, finder, ask, account)),
  async endSessions(account) {
    const ask = open(ground);
    const person = await finder.person(ask, account).catch(() => null);
    if (!person || finder.untouchable(person)) return false;
    return (await ask({ method: 'POST', path: `/users/${account}/revokeSignInSessions` })).kind === 'answered';
  },
});
