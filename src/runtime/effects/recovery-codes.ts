import { no, ok } from '../../core/result.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import type { Perform } from '../turns.ts';
import { keep } from './keep.ts';
import { confirmingOf, refuse, subjectOf, whyNot } from './subject.ts';

/** Makes recovery codes and shows them in the answer to this request, nowhere else (SEC-50). */
export const makeRecoveryCodes =
  (parts: Parts): Perform =>
  async (owed, context) => {
    const subject = await subjectOf({ parts, owed });
    if (!subject) return no('untouchable');
    const codes = await parts.registrar.recovery.make(confirmingOf({ parts, owed, context }, subject));
    context.request.show({ kind: 'recovery-codes', codes });
    return ok(null);
  };

/** Keeps the codes the person said they saved; every older set ends. */
export const keepRecoveryCodes =
  (parts: Parts, herald: Herald): Perform =>
  async (owed, context) => {
    const changing = { parts, herald, owed, context };
    const subject = await subjectOf(changing);
    if (!subject) return no('untouchable');
    const reason = await whyNot(changing, subject);
    if (reason) return refuse(changing, subject.account.id, reason);
    const made = await parts.registrar.recovery.keep(confirmingOf(changing, subject));
    return made.ok ? keep(changing, subject, made.value) : refuse(changing, subject.account.id, made.reason);
  };
