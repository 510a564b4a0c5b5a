import { no, ok } from '../../core/result.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import type { Perform } from '../turns.ts';
import { confirm } from './confirm.ts';
import { confirmingOf, subjectOf } from './subject.ts';

/** What the browser is asked to make, in the answer to this request. */
export const makePasskey =
  (parts: Parts): Perform =>
  async (owed, context) => {
    const subject = await subjectOf({ parts, owed });
    const { passkey } = parts.registrar;
    if (!subject || !passkey) return no('untouchable');
    const options = await passkey.make(confirmingOf({ parts, owed, context }, subject));
    context.request.show({ kind: 'make-passkey', options });
    return ok(null);
  };

/** Registers the passkey the browser made. */
export const confirmPasskey = (parts: Parts, herald: Herald): Perform =>
  confirm({ parts, herald }, async (to, { owed, context }) => {
    const name = context.request.get(owed.secrets?.name);
    return parts.registrar.passkey?.confirm({ ...to, name }) ?? no('wrong');
  });

/** What the browser is asked to prove, in the answer to this request. */
export const askPasskey =
  (parts: Parts): Perform =>
  async (owed, context) => {
    const subject = await subjectOf({ parts, owed });
    const registration = subject?.registrations.find((one) => one.id === owed.with?.registration && one.method === 'passkey');
    const { passkey } = parts.registrar;
    if (!subject || !registration || !passkey) return no('unavailable');
    const to = { ...confirmingOf({ parts, owed, context }, subject), purpose: String(owed.with?.purpose), registration };
    context.request.show({ kind: 'use-passkey', options: await passkey.ask(to) });
    return ok(null);
  };
