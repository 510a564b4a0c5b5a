import type { Policy } from '../core/policy.ts';
import type { Result } from '../core/result.ts';
import { mailOf } from './letter.ts';
import type { Mail, Mailer } from './port.ts';

/** A code on its way. `purpose` says what it is for; `id` is the same for the same code only. */
export interface CodeToSend {
  readonly id: string;
  readonly to: string;
  readonly code: string;
  readonly purpose: string;
  readonly policy: Policy;
  readonly locale: string;
}

const purposes: readonly string[] = ['reset', 'unlock', 'change', 'manage-methods', 'confirm-address', 'link'];

/** The mail of a code: what it is for, that nobody will ask for it, no link; the subject does not carry the code (SEC-39). */
const codeMail = ({ id, to, code, purpose, policy, locale }: CodeToSend): Mail =>
  mailOf({
    id: `code-${id}`,
    to,
    locale,
    subject: { say: 'mail.code.subject', with: { organisation: policy.branding.organisation } },
    title: { say: 'mail.code.title' },
    code,
    body: [
      { say: `mail.code.for.${purposes.includes(purpose) ? purpose : 'other'}` },
      { say: 'mail.code.life', with: { minutes: policy.limits.codeLifeMinutes } },
      { say: 'mail.code.nobody' },
      { say: 'mail.code.not-you' },
    ],
    contact: null,
  });

/** Sends a code by mail; ends within 30 s. */
export const sendCode = (mailer: Mailer, one: CodeToSend): Promise<Result<null, 'refused' | 'unreachable'>> =>
  mailer.send(codeMail(one));
