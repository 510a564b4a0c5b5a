import { randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';
import { normalisedAnswer } from '../core/answers.ts';
import type { Keys } from '../store/keys.ts';
import { hashGate } from './hash-gate.ts';

const Cost = z.strictObject({ memoryCost: z.int(), timeCost: z.int(), parallelism: z.int() });

/** What rests of an answer: its question, and salt and keyed hash with what the hash cost (SEC-47). */
export const KeptAnswer = z.strictObject({ question: z.string(), salt: z.string(), mac: z.string(), cost: Cost });
/** Keeps what its hash cost, so that one that cost less than today is found and made anew. */
export type KeptAnswer = z.infer<typeof KeptAnswer>;

/** argon2id (the library's standard algorithm) with 19 MiB and two passes (SEC-47, OWASP Password Storage). */
export const answerCost: z.infer<typeof Cost> = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash first, then the pepper over it, bound to the account and the question. */
const macText = async (account: string, { question, salt, cost }: Omit<KeptAnswer, 'mac'>, answer: string): Promise<string> => {
  const secret = normalisedAnswer(answer);
  const raw = await hashGate(() => hashRaw(secret, { ...cost, salt: Buffer.from(salt, 'base64url'), outputLen: 32 }));
  return `security-answer\n${account}\n${question}\n${raw.toString('base64url')}`;
};

/** An answer as it is kept; `cost` is today's unless a test wants another. */
export const keepAnswer = async (
  keys: Keys,
  account: string,
  question: string,
  answer: string,
  cost = answerCost,
): Promise<KeptAnswer> => {
  const fresh = { question, salt: randomBytes(16).toString('base64url'), cost };
  return { ...fresh, mac: keys.mac('pepper', await macText(account, fresh, answer)) };
};

/** Whether an answer is the one that was kept; constant time, one hash, whatever it is. */
export const isAnswer = async (keys: Keys, account: string, kept: KeptAnswer, answer: string): Promise<boolean> =>
  keys.isMac('pepper', await macText(account, kept, answer), kept.mac);

/** Whether an answer was hashed with less than today. */
export const isCheap = ({ cost }: KeptAnswer): boolean =>
  cost.memoryCost < answerCost.memoryCost || cost.timeCost < answerCost.timeCost;
