import { z } from 'zod';
import { type RegistrationLife, unasked } from '../../core/registration.ts';
import { AppError } from '../../core/result.ts';
import type { Parts } from '../parts.ts';
import { nameFor } from '../rows.ts';

/** Documents of when somebody was asked, by a name that says nothing. */
export const lifeKind = 'registration-life';
const mostRaces = 8;

const Kept = z.strictObject({
  firstAskedAt: z.number().nullable(),
  askedAt: z.number().nullable(),
  confirmedAt: z.number().nullable(),
});

type LifeParts = Pick<Parts, 'documents'>;

const read = async ({ documents }: LifeParts, account: string): Promise<{ life: RegistrationLife; rev: number }> => {
  const found = await documents.get(lifeKind, nameFor(account));
  return { life: found ? Kept.parse(JSON.parse(found.body)) : unasked, rev: found?.rev ?? 0 };
};

/** What became of asking somebody to register; times only, under a name that says nothing (SEC-121). */
export const lifeOf = async (parts: LifeParts, account: string): Promise<RegistrationLife> => (await read(parts, account)).life;

/** Writes down what became of it, over whatever others wrote meanwhile. */
export const changeLife = async (parts: LifeParts, account: string, change: Partial<RegistrationLife>): Promise<void> => {
  for (let race = 0; race < mostRaces; race += 1) {
    const { life, rev } = await read(parts, account);
    if (await parts.documents.put(lifeKind, nameFor(account), JSON.stringify({ ...life, ...change }), rev)) return;
  }
  throw new AppError('too-many-races', 'a registration life was written by others again and again');
};
