import type { RegisteredMethod } from '../account.ts';
import type { Sentence } from '../views.ts';

/** What is said of a registered method beside its name: masked, since when, how many are left (SEC-28). */
export const detailOf = (one: RegisteredMethod): Sentence => {
  const { hint, left, registeredAt: since, worn, from } = one;
  if (one.isUnconfirmed) return unconfirmed(one);
  if (one.method === 'vouch' && !worn) return voucherOf(one);
  if (worn) return { say: 'methods.row.worn', with: { since } };
  if (left !== null) return { say: 'methods.row.left', with: { left, since } };
  if (hint && from) return { say: 'methods.row.brought', with: { hint, since, from } };
  return hint ? { say: 'methods.row.address', with: { hint, since } } : { say: 'methods.row', with: { since } };
};

/** Who may vouch, and from when on: a colleague who has not agreed counts never, nor one who left (SEC-48). */
const voucherOf = ({ hint, registeredAt, usableFrom, isGone }: RegisteredMethod): Sentence => {
  const isWaiting = usableFrom === Number.MAX_SAFE_INTEGER;
  const state = isGone ? 'gone' : isWaiting ? 'waits' : 'counts';
  const given = { kind: hint === null ? 'manager' : 'named', who: hint ?? '', state };
  return { say: 'methods.row.voucher', with: { ...given, from: isWaiting ? 0 : Math.max(registeredAt, usableFrom) } };
};

/** What counts though nobody has confirmed it, and from when on: one that took the place of another only later (SEC-38). */
const unconfirmed = ({ hint, worn, registeredAt, usableFrom }: RegisteredMethod): Sentence => ({
  say: 'methods.row.unconfirmed',
  with: { hint: hint ?? '', worn: String(worn), from: Math.max(registeredAt, usableFrom) },
});
