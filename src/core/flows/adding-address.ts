import type { Context, Heard, Move } from '../conversation.ts';
import { about, save } from './adding-saving.ts';
import type { AddingState, ConfirmAddress, Destination, EnterAddress, SendingAddressCode } from './adding-states.ts';
import { fieldOf, offersOf } from './adding-views.ts';

const destinationOf = ({ address, offered }: Destination): Destination => ({ address, ...(offered ? { offered } : {}) });
const named = ({ address, offered }: Destination) => ({ address, offered: offered?.ref ?? null });

const sendTo = (state: EnterAddress | ConfirmAddress, to: Destination): Move<SendingAddressCode> => {
  const { who, evidence, replaces, method } = state;
  return {
    state: { at: 'sending-address-code', who, evidence, replaces, problem: null, method, ...destinationOf(to) },
    effects: [{ do: 'send-address-code', with: { account: who.account, method, ...named(to) } }],
  };
};

/** A code has gone to the new address, or why it could not. */
export const hearAddressSent = (state: SendingAddressCode, event: Heard): Move<AddingState> | null => {
  if (event.kind !== 'settled' || event.effect !== 'send-address-code') return null;
  if (event.outcome.ok) return { state: { ...state, at: 'confirm-address' } };
  const { who, evidence, replaces, method } = state;
  const problem = { say: `problem.${fieldOf(method)}.${event.outcome.reason}` };
  // It may have gone out, so its field must be there.
  if (event.outcome.reason === 'unknown') return { state: { ...state, at: 'confirm-address', problem } };
  return { state: { at: 'enter-address', who, evidence, replaces, method, problem } };
};

/** The code that proves the address, or a wish for another one. */
export const hearAddressCode = (state: ConfirmAddress, event: Heard, context: Context): Move<AddingState> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'again') return sendTo(state, state);
  const { code } = event.secrets;
  if (!code) return null;
  return save(state, {
    do: 'confirm-address',
    with: { ...about(state, context, state.evidence), method: state.method, ...named(state) },
    secrets: { code },
  });
};

/** The address or number a person types; or what the directory holds, taken with one press. */
export const hearAddress = (state: EnterAddress, event: Heard): Move<SendingAddressCode> | null => {
  if (event.kind !== 'answered') return null;
  const offered = offersOf(state).find(({ ref }) => event.choice === `offer:${ref}`);
  if (offered) return sendTo(state, { address: '', offered });
  const address = event.fields[fieldOf(state.method)];
  return address ? sendTo(state, { address }) : null;
};
