import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { WriteOutcome } from '../port.ts';
import type { Ask } from './graph.ts';
import type { Ground } from './ground.ts';
import { notDone, outcomeOfReset } from './outcomes.ts';
import { refusalOf, rulesFor } from './password-rules.ts';
import { isOutcome, type Writer } from './writes.ts';

/** The password method; its id is the same for everybody (Entra model 12.1). */
const passwordMethod = '28c10230-6103-485e-b985-444c60001490';

const Operation = z.looseObject({ status: z.string() });

const pollMs = 500;

/** The address of a running operation below the version, or null where it leads elsewhere: the token goes to no other host (SEC-7). */
const operationPath = (location: string | null, { graph }: Ground): string | null => {
  const url = location ? URL.parse(location, graph.baseUrl) : null;
  if (url?.origin !== graph.baseUrl || !url.pathname.startsWith('/v1.0/')) return null;
  return `${url.pathname.slice('/v1.0'.length)}${url.search}`;
};

/** Asks until the operation ends. What it says of a failure is opaque (Entra model U10). */
const settled = async (ask: Ask, path: string, delegated: string): Promise<'succeeded' | 'failed' | 'unknown'> => {
  for (;;) {
    const reply = await ask({ method: 'GET', path, delegated });
    if (reply.kind !== 'answered') return 'unknown';
    const status = Operation.safeParse(reply.body).data?.status;
    if (status === 'succeeded' || status === 'failed') return status;
    if (status !== 'notStarted' && status !== 'running') return 'unknown';
    await wait(pollMs);
  }
};

/** A reset on the agent's own right. The person chose `password` on the page; nobody else ever sees it (SEC-79). */
export interface AgentReset {
  readonly account: string;
  readonly password: string;
  readonly operation: string;
  /** The agent's access token, with `UserAuthenticationMethod.ReadWrite.All`. */
  readonly delegated: string;
}

const run = async (
  ground: Ground,
  writer: Writer,
  ask: Ask,
  { account, password, delegated }: AgentReset,
): Promise<WriteOutcome> => {
  const standing = await writer.standing(ask, account);
  if (isOutcome(standing)) return standing;
  const refusal = refusalOf(password, rulesFor(standing));
  if (refusal) return { outcome: 'refused', reason: refusal };
  const path = `/users/${account}/authentication/methods/${passwordMethod}/resetPassword`;
  const reply = await ask({ method: 'POST', path, body: { newPassword: password }, delegated });
  if (reply.kind !== 'answered') return outcomeOfReset(reply);
  const operation = operationPath(reply.location, ground);
  const end = operation ? await settled(ask, operation, delegated) : 'unknown';
  if (end === 'failed') return { outcome: 'refused', reason: 'directory-policy' };
  return end === 'succeeded' ? { outcome: 'done' } : { outcome: 'unknown' };
};

/** Resets by the long-running operation of the authentication methods; it is begun once and polled within the time of one question. The person must change the password at the next sign-in. */
export const resettingAsAgent =
  (ground: Ground, writer: Writer) =>
  (wanted: AgentReset): Promise<WriteOutcome> =>
    wanted.delegated === ''
      ? Promise.resolve(notDone('not-allowed'))
      : writer.once(wanted.account, wanted.operation, (ask) => run(ground, writer, ask, wanted));
