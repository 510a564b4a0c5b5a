import { z } from 'zod';
import { AppError, no, ok } from '../../core/result.ts';
import type { PassRefusal } from '../passes.ts';
import type { Directory } from '../port.ts';
import type { Finder } from './find.ts';
import type { Ask } from './graph.ts';
import { type Ground, open } from './ground.ts';
import type { Reply } from './reply.ts';

const minuteMs = 60_000;

const Issued = z.looseObject({
  temporaryAccessPass: z.string().min(1),
  startDateTime: z.string().nullish(),
  lifetimeInMinutes: z.number(),
  isUsableOnce: z.boolean(),
});

const byStatus: Readonly<Record<number, PassRefusal>> = { 400: 'not-allowed', 403: 'no-rights', 404: 'gone' };

const refusalOf = (reply: Exclude<Reply, { kind: 'answered' }>): PassRefusal => {
  if (reply.kind === 'lost') return 'unknown';
  return reply.kind === 'unsent' ? 'unavailable' : (byStatus[reply.status] ?? 'unavailable');
};

const issue = async (
  finder: Finder,
  ask: Ask,
  account: string,
  minutes: number,
  now: number,
): ReturnType<Directory['issuePass']> => {
  const person = await finder.person(ask, account);
  if (!person) return no('gone');
  if (finder.untouchable(person)) return no('not-allowed');
  const path = `/users/${account}/authentication/temporaryAccessPassMethods`;
  const reply = await ask({ method: 'POST', path, body: { lifetimeInMinutes: minutes, isUsableOnce: true } });
  if (reply.kind !== 'answered') return no(refusalOf(reply));
  const issued = Issued.safeParse(reply.body);
  if (!issued.success) return no('unknown'); // it exists, and its value was only in this answer
  const { temporaryAccessPass, startDateTime, lifetimeInMinutes, isUsableOnce } = issued.data;
  const start = Date.parse(startDateTime ?? '');
  const expiresAt = (Number.isNaN(start) ? now : start) + lifetimeInMinutes * minuteMs;
  return ok({ value: temporaryAccessPass, expiresAt, isUsableOnce });
};

/** Issues a Temporary Access Pass, usable once (Entra model 12.3). Its value is in Graph's answer and nowhere else. */
export const issuingPasses =
  (ground: Ground, finder: Finder): Directory['issuePass'] =>
  (account, minutes) =>
    issue(finder, open(ground), account, minutes, ground.now()).catch((error: unknown) => {
      if (error instanceof AppError) return no('unavailable');
      throw error;
    });
