import { z } from 'zod';
import { swap, take } from '../../methods/swap.ts';
import type { LinkedHow } from '../../store/records.ts';
import type { Parts } from '../parts.ts';
import { keyFor } from '../rows.ts';

/** An account that was proven in a conversation: how, and the id that makes the proof good for one link. `at` is epoch ms. */
const Proof = z.strictObject({
  account: z.string(),
  how: z.enum(['ceremony', 'sign-in', 'password-and-mail']),
  id: z.string(),
  at: z.number(),
});
/** An account that was proven in a conversation, parsed. */
export type Proof = z.infer<typeof Proof> & { readonly how: LinkedHow };

/** `named`: name and password were right, and a code is on its way. `proven`: a door was passed. */
type Kind = 'named' | 'proven';

const lifeMs = 15 * 60_000;

type Store = Pick<Parts, 'sessions' | 'keys' | 'now'>;

const keyOf = (kind: Kind, conversation: string) => keyFor(kind === 'named' ? 'ln' : 'lp', conversation);
const contextOf = (kind: Kind, conversation: string): string => `link-${kind}\n${conversation}`;

/** Keeps what a door proved, sealed, for this conversation only: written by the door's own check and by nobody else (SEC-54, SEC-107). */
export const keepProof = async (
  { sessions, keys, now }: Store,
  kind: Kind,
  conversation: string,
  proof: Proof,
): Promise<void> => {
  const text = keys.seal('row', contextOf(kind, conversation), JSON.stringify(proof));
  await swap(sessions, keyOf(kind, conversation), now(), () => ({ text, expiresAt: proof.at + lifeMs }));
};

/** What a conversation has proven, or null. */
export const proofOf = async ({ sessions, keys, now }: Store, kind: Kind, conversation: string): Promise<Proof | null> => {
  const entry = await sessions.get(keyOf(kind, conversation), now());
  return entry && Proof.parse(JSON.parse(keys.open('row', contextOf(kind, conversation), entry.value)));
};

/** Forgets it: a name typed anew, or a link made. */
export const dropProof = async ({ sessions, now }: Store, kind: Kind, conversation: string): Promise<void> => {
  await take(sessions, keyOf(kind, conversation), now(), () => true);
};
