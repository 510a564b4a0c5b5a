import type { EffectName, Outcome } from '../core/effects.ts';
import { no, ok } from '../core/result.ts';
import type { BreachedList } from '../password/breached.ts';
import { admission } from './admission.ts';
import type { Afterwards } from './afterwards.ts';
import { campaignEffects } from './campaigns/effects.ts';
import { agentEffects } from './cases/agent-effects.ts';
import { approverEffects } from './cases/approver-effects.ts';
import { assistedEffects, settlingDeed } from './cases/assisted-effects.ts';
import { type CallerWork, callerEffects } from './cases/caller-effects.ts';
import type { Speaking } from './cases/news.ts';
import { vouchEffects } from './cases/vouch-effects.ts';
import { confirmAddress, sendAddressCode } from './effects/address.ts';
import { confirmAuthenticatorKey, makeAuthenticatorKey } from './effects/authenticator.ts';
import { checkCode } from './effects/check-code.ts';
import { checkCurrentPassword } from './effects/check-current-password.ts';
import { checkPass } from './effects/check-pass.ts';
import { chooseLanguage } from './effects/choose-language.ts';
import { confirmationEffects } from './effects/confirmation.ts';
import { findAccount } from './effects/find-account.ts';
import { freezeEffects } from './effects/freeze.ts';
import { askPasskey, confirmPasskey, makePasskey } from './effects/passkey.ts';
import { keepQuestions } from './effects/questions.ts';
import { keepRecoveryCodes, makeRecoveryCodes } from './effects/recovery-codes.ts';
import { removeMethod } from './effects/removing.ts';
import { sendCode } from './effects/send-code.ts';
import type { EndOther } from './effects/take-over.ts';
import { activateToken } from './effects/token.ts';
import { write } from './effects/write.ts';
import { lifeEffects } from './expiration/effects.ts';
import type { Freezing } from './freezing.ts';
import type { Herald } from './intents.ts';
import type { Languages } from './languages.ts';
import { findChats, unlinkChat } from './linking/chats.ts';
import { checkLinkingCode, claimSignIn, findNumber, makeLinkingCode, showNumber } from './linking/codes.ts';
import { lookLink } from './linking/look.ts';
import { makeLink } from './linking/make-link.ts';
import { checkAccountPassword, checkLinkCode, sendLinkCode } from './linking/password-door.ts';
import type { Parts } from './parts.ts';
import { policyEffects } from './policy/effects.ts';
import { playTrial } from './policy/trying.ts';
import { recordOf } from './recording.ts';
import { deleteRegistration } from './registration/deleting.ts';
import { registrationEffects } from './registration/effects.ts';
import { releaseEffects } from './releases/effects.ts';
import { reportEffects } from './reports/effects.ts';
import { startEffects } from './starting/effects.ts';
import type { EffectContext, Perform } from './turns.ts';
import { voucherEffects } from './vouching/effects.ts';

/** What one process asks of its directory at once; a page waits so long for its turn, then nothing was done. */
const writeLimits = { atOnce: 16, waiting: 512, patienceMs: 25_000 } as const;

/** What the effects need besides the parts. */
export interface Performing {
  readonly parts: Parts;
  readonly herald: Herald;
  readonly breached: BreachedList | undefined;
  readonly endOther: EndOther;
  readonly freezing: Freezing;
  readonly afterwards: Afterwards;
  readonly languages: Languages;
  /** What tells people of helpdesk cases, once everything is put together. */
  readonly cases: () => Speaking;
}

const flowEnded =
  (parts: Parts): Perform =>
  async (owed, context: EffectContext): Promise<Outcome> => {
    const reason = 'why' in context.row.state ? String(context.row.state.why) : null;
    await parts.records.audit(
      recordOf(context, parts.now(), { action: 'flow.ended', outcome: 'success', reason, effect: owed.id }),
    );
    return ok(null);
  };

/** Every effect a flow can promise, and who performs it. */
export const performers = ({
  parts,
  herald,
  breached,
  endOther,
  freezing,
  afterwards,
  languages,
  cases,
}: Performing): Perform => {
  const writing = write({ parts, herald, breached, admit: admission(writeLimits) });
  const door = { parts, herald, afterwards };
  const caseWork: CallerWork = {
    all: parts,
    parts: cases().parts,
    speaking: cases,
    begin: (name, work) => afterwards.begin(name, work),
  };
  const table: Readonly<Record<EffectName, Perform>> = {
    'find-account': findAccount(parts, endOther, cases),
    'choose-language': chooseLanguage({ parts, herald, languages }),
    ...startEffects(parts),
    'send-code': sendCode(parts),
    'check-code': checkCode(parts, herald),
    'check-current-password': checkCurrentPassword(parts, herald),
    'set-password': settlingDeed(caseWork, writing),
    'change-password': writing,
    unlock: writing,
    'make-authenticator-key': makeAuthenticatorKey(parts),
    'confirm-authenticator-key': confirmAuthenticatorKey(parts, herald),
    'make-passkey': makePasskey(parts),
    'confirm-passkey': confirmPasskey(parts, herald),
    'ask-passkey': askPasskey(parts),
    ...confirmationEffects({ parts, herald, freezing, speaking: cases }),
    'activate-token': activateToken(parts, herald),
    'make-recovery-codes': makeRecoveryCodes(parts),
    'keep-recovery-codes': keepRecoveryCodes(parts, herald),
    'keep-questions': keepQuestions(parts, herald),
    'send-address-code': sendAddressCode(parts),
    'confirm-address': confirmAddress(parts, herald),
    'remove-method': removeMethod(parts, herald),
    ...registrationEffects(parts),
    'delete-registration': deleteRegistration(parts, herald),
    ...freezeEffects(freezing),
    'look-link': lookLink(parts),
    'show-number': showNumber(parts),
    'check-linking-code': checkLinkingCode(parts),
    'check-account-password': checkAccountPassword(door),
    'send-link-code': sendLinkCode(door),
    'check-link-code': checkLinkCode(door),
    'claim-sign-in': claimSignIn(parts),
    'make-link': makeLink(parts, herald),
    'find-number': findNumber(parts),
    'make-linking-code': makeLinkingCode(parts),
    'find-chats': findChats(parts),
    'unlink-chat': unlinkChat(parts, herald),
    ...agentEffects(caseWork),
    ...callerEffects(caseWork),
    ...approverEffects(caseWork),
    ...vouchEffects(caseWork),
    ...voucherEffects({ ...caseWork, parts, cases: caseWork.parts, herald }),
    ...assistedEffects(caseWork),
    'check-pass': checkPass(parts, herald),
    ...policyEffects(caseWork),
    ...lifeEffects(caseWork),
    ...releaseEffects(caseWork),
    ...reportEffects({ ...parts, ...caseWork.parts }),
    ...campaignEffects({ parts, speaking: cases }, caseWork, policyEffects(caseWork)['policy-save']),
    'flow-ended': flowEnded(parts),
  };
  const dry = playTrial(caseWork);
  return (owed, context) =>
    (context.row.flow === 'policy-trial' ? dry : table[owed.do])?.(owed, context) ?? Promise.resolve(no('not-done'));
};
