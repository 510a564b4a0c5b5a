import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { type Identity, identityKey, SomeIdentity } from '../core/identity.ts';
import { AppError, no, ok, type Result } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Sessions } from '../store/sessions.ts';
import { letters, readLetters, written } from './crockford.ts';
import { keyOf, newId } from './names.ts';
import { swap, take } from './swap.ts';

/** How long a number and a code live: 10 minutes (SEC-16). */
export const linkingLifeMs = 600_000;
/** 60 random bits; the binding code of SEC-16 has 40 at least. */
const codeLength = 12;
const mostTries = 5;
const mostNumbers = 8;

const Live = z.strictObject({
  id: z.string(),
  account: z.string(),
  /** MAC of the code with all it is bound to. */
  mac: z.string(),
  tries: z.int(),
  until: z.number(),
});
type Live = z.infer<typeof Live>;

/** A code that was right: what it proves, under an id that is used up once. */
export interface LinkingProof {
  readonly id: string;
  readonly account: string;
}

const textOf = (identity: Identity, { id, account }: LinkingProof, code: string): string =>
  ['linking-code', identityKey(identity), id, account, code].join('\n');

const plainOf = ({ channel, tenant, person }: Identity): Identity => ({ channel, tenant, person });

/**
 * What carries a proof from one chat to another (SEC-16). The new chat shows a number, which is no secret; the chat where the person is known takes it
 * and makes a code for that one identity; the code is typed on the page of the new chat. Nobody else can use it, and nobody twice.
 */
export const linkingCodes = ({ sessions, keys }: { readonly sessions: Sessions; readonly keys: Keys }) => {
  const numberKey = (number: string) => keyOf('pairing', number);
  const codeKey = (identity: Identity) => keyOf('linking-code', identityKey(identity));
  const codeContext = (identity: Identity): string => `linking-code\n${identityKey(identity)}`;
  const openLive = (identity: Identity, text: string): Live =>
    Live.parse(JSON.parse(keys.open('row', codeContext(identity), text)));

  return {
    /** A number of six digits by which this identity is found for ten minutes. */
    async number(identity: Identity, nowMs: number): Promise<string> {
      for (let round = 0; round < mostNumbers; round += 1) {
        const number = String(randomInt(1_000_000)).padStart(6, '0');
        const sealed = keys.seal('row', `pairing\n${number}`, JSON.stringify(plainOf(identity)));
        const options = { expiresAt: nowMs + linkingLifeMs, dueAt: null, once: [] };
        if ((await sessions.put(numberKey(number), sealed, 0, options, nowMs)) === 'written') return number;
      }
      throw new AppError('busy', 'no free number was found');
    },

    /** The identity that shows this number, or null. Blanks do not matter. */
    async identityOf(typed: string, nowMs: number): Promise<Identity | null> {
      const number = typed.replace(/\s/g, '');
      const entry = /^[0-9]{6}$/.test(number) ? await sessions.get(numberKey(number), nowMs) : null;
      return entry && SomeIdentity.parse(JSON.parse(keys.open('row', `pairing\n${number}`, entry.value)));
    },

    /** A code that links this identity to this account, as it is shown; an older one for the identity is dead. */
    async make(identity: Identity, account: string, nowMs: number): Promise<string> {
      const code = letters(codeLength);
      const bound = { id: newId(), account };
      const live: Live = {
        ...bound,
        mac: keys.mac('code', textOf(identity, bound, code)),
        tries: 0,
        until: nowMs + linkingLifeMs,
      };
      const sealed = keys.seal('row', codeContext(identity), JSON.stringify(live));
      const kept = await swap(sessions, codeKey(identity), nowMs, () => ({ text: sealed, expiresAt: live.until }));
      if (kept === null) throw new AppError('busy', 'a linking code could not be kept');
      return written(code);
    },

    /** What the code proves, or `wrong`: none for this identity, another one, late, used, tried five times. The try is counted first (SEC-57). */
    async check(identity: Identity, typed: string, nowMs: number): Promise<Result<LinkingProof, 'wrong'>> {
      const key = codeKey(identity);
      const text = await swap(sessions, key, nowMs, (entry) => {
        const was = entry && openLive(identity, entry.value);
        if (!was || was.until <= nowMs || was.tries >= mostTries) return null;
        const next = keys.seal('row', codeContext(identity), JSON.stringify({ ...was, tries: was.tries + 1 }));
        return { text: next, expiresAt: was.until };
      });
      if (text === null) return no('wrong');
      const live = openLive(identity, text);
      const code = readLetters(typed, codeLength) ?? '';
      if (!keys.isMac('code', textOf(identity, live, code), live.mac)) return no('wrong');
      const isMine = await take(sessions, key, nowMs, (now) => openLive(identity, now).id === live.id);
      return isMine ? ok({ id: live.id, account: live.account }) : no('wrong');
    },
  };
};
