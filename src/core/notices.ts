import { z } from 'zod';
import { Message } from './campaigns/message.ts';
import { channelNames } from './identity.ts';
import { MethodId } from './method.ts';

/** Everything a person is told about at every address, whatever they did not ask for (SEC-101). */
export const noticeEvents = [
  'password-reset',
  'password-changed',
  'account-unlocked',
  'outcome-unknown',
  'outcome-not-done',
  'method-added',
  'method-changed',
  'method-removed',
  'directory-contact-changed',
  'registration-deleted',
  'recovery-code-used',
  'recovery-codes-renewed',
  'paused',
  'not-me',
  'thawed',
  'flow-stopped',
  'identity-linked',
  'identity-unlinked',
  'link-suspended',
  'expiry-lifted',
  'expiry-restored',
  'caller-verified',
  'caller-vouched',
  'vouched',
  'helpdesk-unlocked',
  'helpdesk-reset-started',
  'helpdesk-pass-issued',
  'helpdesk-registration-required',
  'helpdesk-method-removed',
  'helpdesk-sessions-ended',
  'helpdesk-pause-lifted',
  'policy-changed',
  'policy-proposed',
  'policy-rejected',
  'policy-planned',
  'policy-dropped',
  'policy-nudge',
  'asked-to-register',
  'password-expires',
  'start-asked',
  'language-chosen',
] as const;
/** One kind of thing people are told about. */
export type NoticeEvent = (typeof noticeEvents)[number];

/** Where something was done, coarsely: never an address or a device. */
const noticeSources = [...channelNames, 'page', 'operator', 'latchkey'] as const;
/** One place where something was done. */
export type NoticeSource = (typeof noticeSources)[number];

/** What happened, as plain data. `at` is epoch ms. */
export const Notice = z.strictObject({
  event: z.enum(noticeEvents),
  at: z.number(),
  from: z.enum(noticeSources),
  /** The method that was added, changed or removed. */
  method: MethodId.nullable().default(null),
  /** Recovery codes that are left. */
  left: z.int().min(0).nullable().default(null),
  /** The agent of the helpdesk who did it, and the ticket (SEC-92). Literal text. */
  agent: z.string().max(200).nullable().default(null),
  ticket: z.string().max(64).nullable().default(null),
  /** The chat that was linked or unlinked. */
  chat: z.enum(channelNames).nullable().default(null),
  /** A change of the policy: why, and every setting before and after (SEC-95). */
  policy: z
    .strictObject({
      reason: z.string().max(200),
      changes: z
        .array(
          z.strictObject({
            path: z.string(),
            was: z.unknown(),
            is: z.unknown(),
            direction: z.enum(['weaken', 'tighten', 'neutral']),
          }),
        )
        .max(30),
    })
    .nullable()
    .default(null),
  /** The own name of the language they are written to in from now on; null: whatever their chat says. */
  language: z.string().max(40).nullable().default(null),
  /** What a campaign asks somebody for. */
  message: Message.nullable().default(null),
  /** What was attempted where the outcome is unknown or the flow was stopped. */
  attempted: z.enum(['reset', 'change', 'unlock']).nullable().default(null),
});
/** After defaults: what is put into words for a person or an observer. */
export type Notice = z.infer<typeof Notice>;
/** A notice as the runtime writes it: what does not apply is left out. */
export type NoticeInput = z.input<typeof Notice>;
