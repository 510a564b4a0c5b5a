import { no, ok } from '../../core/result.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import type { Perform } from '../turns.ts';
import { confirm } from './confirm.ts';
import { confirmingOf, subjectOf } from './subject.ts';

/** Makes an authenticator key and shows it in the answer to this request, nowhere else (SEC-41). */
export const makeAuthenticatorKey =
  (parts: Parts): Perform =>
  async (owed, context) => {
    const subject = await subjectOf({ parts, owed });
    if (!subject) return no('untouchable');
    const shown = await parts.registrar.authenticator.make(confirmingOf({ parts, owed, context }, subject));
    context.request.show({ kind: 'authenticator-key', ...shown });
    return ok(null);
  };

/** Registers the authenticator once a code of it was right. */
export const confirmAuthenticatorKey = (parts: Parts, herald: Herald): Perform =>
  confirm({ parts, herald }, (to) => parts.registrar.authenticator.confirm(to));
