import type { Conversation } from '../../core/conversation.ts';
import { type Address, identityKey } from '../../core/identity.ts';
import type { Parts } from '../parts.ts';
import { currentPolicy } from '../policies.ts';

/** Puts on record that something somebody said was not taken, and why (SEC-113). */
export const recordRefusal = async (
  parts: Parts,
  address: Address,
  action: string,
  reason: string,
  row: Conversation | null,
): Promise<void> => {
  const { version } = await currentPolicy(parts.records);
  await parts.records.audit({
    at: parts.now(),
    action,
    outcome: 'refused',
    reason,
    actor: identityKey(address),
    role: 'self',
    target: row?.account ?? null,
    flow: row?.flow ?? null,
    conversation: row?.id ?? null,
    effect: null,
    methods: [],
    policyVersion: version,
    source: address.channel,
    detail: {},
  });
};
