import type { RegisteredMethod } from '../account.ts';
import type { Sentence } from '../views.ts';

/** What is said of a registered method beside its name: masked, since when, how many are left (SEC-28). */
export const detailOf = ({ hint, left, registeredAt: since, worn }: RegisteredMethod): Sentence => {
  if (worn) return { say: 'methods.row.worn', with: { since } };
  if (left !== null) return { say: 'methods.row.left', with: { left, since } };
  return hint ? { say: 'methods.row.address', with: { hint, since } } : { say: 'methods.row', with: { since } };
};
