import type { Context, Heard, Move } from '../conversation.ts';
import type { ViewInput } from '../views.ts';
import { about, save } from './adding-saving.ts';
import type { AddVoucher, Saving } from './adding-states.ts';

/** Who may vouch for you one day? */
export const askAddVoucher = ({ problem }: AddVoucher): ViewInput => ({
  kind: 'form',
  title: { say: 'add.voucher' },
  body: [{ say: 'add.voucher.explain' }, { say: 'add.voucher.known' }],
  fields: [{ id: 'colleague', label: { say: 'add.voucher.label' }, type: 'text', maxLength: 254 }],
  submit: { choice: 'submit', label: { say: 'button.ask-colleague' }, style: 'primary' },
  ...(problem ? { problem } : {}),
  tone: problem ? 'warning' : 'plain',
  actions: [
    { choice: 'manager', label: { say: 'button.my-manager' } },
    { choice: 'other', label: { say: 'button.something-else' } },
  ],
});

/** Whoever was named is kept; a colleague counts once they agreed, and not at once. An empty name is the manager. */
export const hearAddVoucher = (state: AddVoucher, event: Heard, context: Context): Move<Saving> | null => {
  if (event.kind !== 'answered') return null;
  const colleague = event.choice === 'manager' ? '' : (event.fields.colleague ?? '').trim();
  if (event.choice !== 'manager' && colleague === '') return null;
  return save(state, { do: 'keep-voucher', with: { ...about(state, context, state.evidence), colleague } });
};
