import type { Result } from './result.ts';

/** Names a secret held in memory for this request; is never the secret. */
export type SecretRef = `secret:${string}`;

/**
 * Everything a flow can ask the world to do, and how often it may happen after a crash.
 * `at-least-once` may be repeated under its id; `at-most-once` is never rerun: an unknown outcome is settled by looking.
 */
export const effectDelivery = {
  'find-account': 'at-least-once',
  'choose-language': 'at-least-once',
  'start-for': 'at-least-once',
  'send-code': 'at-least-once',
  'check-code': 'at-most-once',
  'check-current-password': 'at-most-once',
  'set-password': 'at-most-once',
  'change-password': 'at-most-once',
  unlock: 'at-most-once',
  'make-authenticator-key': 'at-most-once',
  'confirm-authenticator-key': 'at-most-once',
  'push-confirmation': 'at-most-once',
  'see-confirmation': 'at-least-once',
  'look-confirmation': 'at-least-once',
  'type-confirmation': 'at-most-once',
  'deny-confirmation': 'at-least-once',
  'keep-chat': 'at-most-once',
  'activate-token': 'at-most-once',
  'make-passkey': 'at-most-once',
  'confirm-passkey': 'at-most-once',
  'ask-passkey': 'at-most-once',
  'make-recovery-codes': 'at-most-once',
  'keep-recovery-codes': 'at-most-once',
  'keep-questions': 'at-most-once',
  'send-address-code': 'at-least-once',
  'confirm-address': 'at-most-once',
  'remove-method': 'at-most-once',
  'freeze-account': 'at-least-once',
  'thaw-account': 'at-most-once',
  'delete-registration': 'at-most-once',
  'look-registration': 'at-least-once',
  'put-off-registration': 'at-least-once',
  'confirm-registration': 'at-least-once',
  'look-link': 'at-least-once',
  'show-number': 'at-least-once',
  'check-linking-code': 'at-most-once',
  'check-account-password': 'at-most-once',
  'send-link-code': 'at-least-once',
  'check-link-code': 'at-most-once',
  'claim-sign-in': 'at-most-once',
  'make-link': 'at-most-once',
  'find-number': 'at-least-once',
  'make-linking-code': 'at-most-once',
  'find-chats': 'at-least-once',
  'unlink-chat': 'at-most-once',
  'ask-voucher': 'at-most-once',
  'see-voucher': 'at-least-once',
  'keep-voucher': 'at-most-once',
  'look-voucher': 'at-least-once',
  'type-voucher': 'at-most-once',
  'agree-voucher': 'at-most-once',
  'deny-voucher': 'at-least-once',
  'case-open': 'at-least-once',
  'case-look': 'at-least-once',
  'case-number': 'at-least-once',
  'case-act': 'at-most-once',
  'case-hand-over': 'at-most-once',
  'case-close': 'at-least-once',
  'case-duress': 'at-least-once',
  'caller-look': 'at-least-once',
  'caller-number': 'at-most-once',
  'caller-proved': 'at-most-once',
  'caller-deny': 'at-least-once',
  'approval-look': 'at-least-once',
  'approval-decide': 'at-most-once',
  'case-vouch': 'at-least-once',
  'vouch-look': 'at-least-once',
  'vouch-number': 'at-most-once',
  'vouch-decide': 'at-most-once',
  'vouch-deny': 'at-least-once',
  'assisted-look': 'at-least-once',
  'assisted-deny': 'at-least-once',
  'reveal-pass': 'at-most-once',
  'check-pass': 'at-most-once',
  'report-look': 'at-least-once',
  'audit-who': 'at-least-once',
  'audit-look': 'at-least-once',
  'dashboard-open': 'at-most-once',
  'policy-look': 'at-least-once',
  'policy-history': 'at-least-once',
  'policy-preview': 'at-least-once',
  'policy-names': 'at-least-once',
  'policy-person': 'at-least-once',
  'policy-save': 'at-most-once',
  'policy-file': 'at-least-once',
  'policy-read': 'at-least-once',
  'policy-plans': 'at-least-once',
  'policy-drop': 'at-most-once',
  'life-look': 'at-least-once',
  'life-preview': 'at-least-once',
  'life-save': 'at-most-once',
  'life-person': 'at-least-once',
  'life-exempt': 'at-most-once',
  'release-ask': 'at-least-once',
  'release-look': 'at-least-once',
  'release-decide': 'at-most-once',
  'proposal-look': 'at-least-once',
  'proposal-decide': 'at-most-once',
  'campaign-look': 'at-least-once',
  'campaign-preview': 'at-least-once',
  'retirement-look': 'at-least-once',
  'campaign-start': 'at-most-once',
  'campaign-move': 'at-most-once',
  'campaign-opt-out': 'at-least-once',
  'flow-ended': 'at-least-once',
} as const satisfies Record<string, 'at-least-once' | 'at-most-once'>;

/** What a flow may ask of the runtime: each name has one performer there. */
export type EffectName = keyof typeof effectDelivery;

/** Something promised: plain data, kept with the state until settled. */
export interface Effect {
  readonly do: EffectName;
  readonly with?: Readonly<Record<string, string | number | null>>;
  readonly secrets?: Readonly<Record<string, SecretRef>>;
}

/** An effect as it rests in the row: its id, and which replica holds it until when (epoch ms). */
export interface Owed extends Effect {
  readonly id: string;
  readonly by: string;
  readonly leaseUntil: number;
}

/** How an effect ended. `value` is plain data, checked by the flow that asked; secrets travel beside it by reference. */
export type Outcome = Result<unknown> & { readonly waitSeconds?: number };
